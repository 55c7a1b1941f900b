package dev.stowage.rebalancing;

import java.util.List;

/**
 * An estate as it runs today, and what of it costs how much. The arrays are not copied and must not be changed.
 *
 * @param ways between the hosts
 */
public record RebalancingProblem(
        Resources resources,
        Hosts hosts,
        Ways ways,
        Services services,
        Workloads workloads,
        List<Balance> balances,
        MoveWeights weights) {
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
    }

    private static void requireLength(long[] amounts, int length, String what) {
        if (amounts.length != length) {
            throw new IllegalArgumentException("%d %s are needed, not %d".formatted(length, what, amounts.length));
        }
    }
}
