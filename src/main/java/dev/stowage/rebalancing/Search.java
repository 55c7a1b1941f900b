package dev.stowage.rebalancing;

/**
 * One thread's search: a quick cooling, so that there is something soon, a long one, and then short ones that begin half
 * warm from the best of all threads.
 */
final class Search {
    private static final int STEPS_AT_ONCE = 2_000;
    private static final double QUICK = 0.08;
    private static final double LONG = 0.5;
    private static final double SHORT = 0.25;
    private static final int WARMTHS = 1_000;
    private static final double WARMEST = 0.2;
    private static final double COOLEST = 0.7;

    private final Walk walk;
    private final Annealing annealing;
    private final Incumbent incumbent;
    private final Progress progress;
    private final Cooling cooling;
    private final MissPrice missPrice;

    Search(RebalancingProblem problem, Incumbent incumbent, Progress progress, long seed) {
        this.incumbent = incumbent;
        this.progress = progress;
        walk = new Walk(new Allocation(problem, problem.workloads().today()), seed);
        annealing = new Annealing(problem, walk);
        cooling = new Cooling(problem);
        missPrice = new MissPrice(cooling.hottest(), problem.workloads().count());
    }

    void run() {
        if (walk.now.workloads() == 0) {
            return;
        }
        cool(0, QUICK);
        cool(0, LONG);
        while (progress.share() < 1) {
            walk.jumpTo(incumbent.hostOf());
            double warm = WARMEST + (COOLEST - WARMEST) * walk.draw.below(WARMTHS) / WARMTHS;
            cool(warm, SHORT * (1 - warm));
        }
    }

    private void cool(double from, double length) {
        double began = progress.share();
        double takes = Math.min(length, 1 - began);
        double share = from;
        while (share < 1) {
            walk.set(cooling.temperature(share), missPrice.next(share, walk.reach.missed()));
            annealing.run(STEPS_AT_ONCE);
            progress.stepped(STEPS_AT_ONCE);
            share = takes <= 0 ? 1 : from + (1 - from) * (progress.share() - began) / takes;
        }
        incumbent.offer(walk.best());
    }
}
