package dev.stowage.rebalancing;

import java.util.List;

/**
 * An estate as it runs today, and what of it costs how much. The arrays are not copied and must not be changed.
 *
 * @param ways between the hosts
 * @throws IllegalArgumentException if an array has the wrong length, an index points nowhere, or costs could get out of
 *     the range of a long
 */
public record RebalancingProblem(
        Resources resources,
        Hosts hosts,
        Ways ways,
        Services services,
        Workloads workloads,
        List<Balance> balances,
        MoveWeights weights) {
    private static final double MOST_COST = 1L << 60;

    public RebalancingProblem {
        balances = List.copyOf(balances);
        requireLength(hosts.capacity(), hosts.count() * resources.count(), "capacities");
        requireLength(workloads.need(), workloads.count() * resources.count(), "needs");
        if (ways.hosts() != hosts.count()) {
            throw new IllegalArgumentException("The ways are not those between these hosts");
        }
        Amounts.requireIndexes(workloads.service(), services.count(), "service");
        Amounts.requireIndexes(workloads.today(), hosts.count(), "host");
        for (Balance balance : balances) {
            Amounts.requireIndexes(new int[] {balance.scarce(), balance.other()}, resources.count(), "resource");
        }
        if (highestCost(resources, hosts, workloads, balances, weights) > MOST_COST) {
            throw new IllegalArgumentException("Weights times amounts can exceed 2^60, more than can be counted");
        }
    }

    private static double highestCost(
            Resources resources, Hosts hosts, Workloads workloads, List<Balance> balances, MoveWeights weights) {
        int count = resources.count();
        double highest = (double) weights.service() * workloads.count()
                + (double) weights.host() * 0xffff_ffffL * workloads.count();
        for (int i = 0; i < workloads.need().length; i++) {
            highest += (double) resources.weight()[i % count] * workloads.need()[i];
        }
        for (long moveCost : workloads.moveCost()) {
            highest += (double) weights.workload() * moveCost;
        }
        for (Balance balance : balances) {
            for (int i = balance.scarce(); i < hosts.capacity().length; i += count) {
                highest += (double) balance.weight() * balance.target() * hosts.capacity()[i];
            }
        }
        return highest;
    }

    private static void requireLength(long[] amounts, int length, String what) {
        if (amounts.length != length) {
            throw new IllegalArgumentException("%d %s are needed, not %d".formatted(length, what, amounts.length));
        }
    }
}
