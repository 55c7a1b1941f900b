package dev.stowage.rebalancing;

/**
 * What no allocation can undercut: load above the safe level and imbalance as if all hosts were one. Since the excess of
 * a sum is at most the sum of the excesses, spreading over hosts only adds. Moves are counted as free.
 */
public final class LowerBound {
    private LowerBound() {}

    public static long of(RebalancingProblem problem) {
        long[] need = sums(problem, problem.workloads().need());
        long[] safe = sums(problem, problem.hosts().safe());
        long[] capacity = sums(problem, problem.hosts().capacity());
        long bound = 0;
        for (int r = 0; r < need.length; r++) {
            bound += problem.resources().weight()[r] * Math.max(0, need[r] - safe[r]);
        }
        for (Balance balance : problem.balances()) {
            long scarce = capacity[balance.scarce()] - need[balance.scarce()];
            long other = capacity[balance.other()] - need[balance.other()];
            bound += balance.weight() * Math.max(0, balance.target() * scarce - other);
        }
        return bound;
    }

    private static long[] sums(RebalancingProblem problem, long[] amounts) {
        long[] sums = new long[problem.resources().count()];
        for (int i = 0; i < amounts.length; i++) {
            sums[i % sums.length] += amounts[i];
        }
        return sums;
    }
}
