package dev.stowage.placement.solver;

import dev.stowage.placement.Effort;
import dev.stowage.placement.HostLoads;
import dev.stowage.placement.Milestone;
import dev.stowage.placement.SolveWatch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;
import org.optaplanner.core.api.solver.SolverFactory;
import org.optaplanner.core.impl.solver.DefaultSolver;

/**
 * One run of the search: a short one from each start, since no local move leads from many small hosts to few large
 * ones, then a long one from what came out best.
 */
final class Search {
    private static final long NANOS_PER_SECOND = 1_000_000_000;
    private static final long NANOS_PER_MILLI = 1_000_000;
    /** Part of the effort that all short runs together may take: one in so many. */
    private static final int SHORT_RUNS_SHARE = 3;

    private final SolverFactory<PlacementSolution> factory;
    private final Effort effort;
    private final SolveWatch watch;
    private final long bound;
    private final long began;
    private long steps;
    private long bestCost;
    private int bestUnplaced;

    /**
     * @param bound in millionths a month, for the milestones
     * @param began {@link System#nanoTime()} at the beginning of the whole run
     */
    Search(SolverFactory<PlacementSolution> factory, Effort effort, SolveWatch watch, long bound, long began) {
        this.factory = factory;
        this.effort = effort;
        this.watch = watch;
        this.bound = bound;
        this.began = began;
    }

    long steps() {
        return steps;
    }

    /**
     * @param starts best first
     */
    HostLoads from(List<HostLoads> starts) {
        bestCost = starts.get(0).cost();
        bestUnplaced = starts.get(0).unplaced();
        List<HostLoads> found = new ArrayList<>();
        int shares = SHORT_RUNS_SHARE * starts.size();
        for (HostLoads start : starts) {
            found.add(starts.size() == 1 ? start : run(start, effort.steps() / shares, nanosLeft() / shares));
        }
        found.add(run(
                best(found, HostLoads::cost),
                effort.steps() == 0 ? 0 : Math.max(1, effort.steps() - steps),
                nanosLeft()));
        found.addAll(starts);
        HostLoads best = best(found, HostLoads::finishedCost);
        report(best.finishedCost(), best.unplaced(), 0);
        return best;
    }

    /** Where the search goes on, its own cost decides; in the end that of the finished plan, which may be lower. */
    private static HostLoads best(List<HostLoads> found, ToLongFunction<HostLoads> cost) {
        return found.stream()
                .min(Comparator.comparingInt(HostLoads::unplaced).thenComparingLong(cost))
                .orElseThrow();
    }

    private HostLoads run(HostLoads start, long stepsAtMost, long nanosAtMost) {
        boolean nothingLeft = effort.steps() > 0 && stepsAtMost < 1 || effort.seconds() > 0 && nanosAtMost < 1;
        if (nothingLeft || watch.stopRequested()) {
            return start;
        }
        DefaultSolver<PlacementSolution> solver = (DefaultSolver<PlacementSolution>) factory.buildSolver();
        EffortLimit limit = new EffortLimit(solver, watch, stepsAtMost, nanosAtMost, this::report);
        solver.addPhaseLifecycleListener(limit);
        PlacementSolution best = solver.solve(new PlacementSolution(start, effort));
        steps += limit.steps();
        return best.placement();
    }

    private void report(long cost, int unplaced, long stepsOfRun) {
        if (unplaced < bestUnplaced || unplaced == bestUnplaced && cost < bestCost) {
            bestUnplaced = unplaced;
            bestCost = cost;
            long millis = (System.nanoTime() - began) / NANOS_PER_MILLI;
            watch.reached(new Milestone(millis, steps + stepsOfRun, cost, bound, unplaced));
        }
    }

    private long nanosLeft() {
        return effort.seconds() == 0
                ? 0
                : Math.max(0, effort.seconds() * NANOS_PER_SECOND - (System.nanoTime() - began));
    }
}
