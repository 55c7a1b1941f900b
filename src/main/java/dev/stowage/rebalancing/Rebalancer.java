package dev.stowage.rebalancing;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Finds out which workloads should move where. */
public final class Rebalancer {
    private Rebalancer() {}

    /**
     * @param limit when to stop
     * @param seed of the random choices
     * @throws IllegalArgumentException if today's allocation breaks a rule, since the search starts from it
     */
    public static Rebalanced solve(RebalancingProblem problem, RebalancingLimit limit, long seed) {
        long began = System.nanoTime();
        Referee referee = new Referee(problem);
        int[] today = problem.workloads().today();
        List<Breach> breaches = referee.breaches(today);
        if (!breaches.isEmpty()) {
            throw new IllegalArgumentException("Today's allocation already breaks a rule: " + breaches.get(0));
        }
        Incumbent incumbent = new Incumbent(today, referee.bill(today).total());
        Search lead = new Search(problem, incumbent, new Progress(limit, began), seed);
        if (limit.counted()) {
            lead.run();
        } else {
            CompletableFuture<Void> other = CompletableFuture.runAsync(
                    () -> new Search(problem, incumbent, new Progress(limit, began), ~seed).run(), Rebalancer::start);
            lead.run();
            other.join();
        }
        return result(problem, referee, incumbent.hostOf());
    }

    private static void start(Runnable search) {
        Thread thread = new Thread(search, "rebalancing");
        thread.setDaemon(true);
        thread.start();
    }

    private static Rebalanced result(RebalancingProblem problem, Referee referee, int[] hostOf) {
        List<Breach> breaches = referee.breaches(hostOf);
        if (!breaches.isEmpty()) {
            throw new IllegalStateException("The search broke a rule: " + breaches.get(0));
        }
        return new Rebalanced(hostOf.clone(), referee.bill(hostOf), LowerBound.of(problem));
    }
}
