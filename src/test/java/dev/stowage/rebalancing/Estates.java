package dev.stowage.rebalancing;

import java.util.List;

/** Small estates, named by what is special in them. */
final class Estates {
    private static final Services ALONE = new Services(new int[] {0, 0}, new int[][] {{}, {}});

    private Estates() {}

    static RebalancingProblem twoOfAServiceOnTwoHosts() {
        return estate(
                new Resources(new boolean[] {false}, new long[] {1}),
                new Hosts(new int[] {0, 1}, new int[] {0, 1}, new long[] {9, 9}, new long[] {9, 9}),
                new Services(new int[] {0}, new int[][] {{}}),
                new Workloads(new int[] {0, 0}, new long[] {1, 1}, new long[] {0, 0}, new int[] {0, 1}),
                List.of(),
                new MoveWeights(0, 0, 0));
    }

    /** Each host's disk is taken by the one workload on it; the first host's neighbour has room for both. */
    static RebalancingProblem fullDiskThatMovesHold() {
        return estate(
                new Resources(new boolean[] {true}, new long[] {1}),
                new Hosts(new int[] {0, 0}, new int[] {0, 0}, new long[] {6, 20}, new long[] {6, 20}),
                ALONE,
                new Workloads(new int[] {0, 1}, new long[] {6, 5}, new long[] {0, 0}, new int[] {0, 1}),
                List.of(),
                new MoveWeights(0, 0, 0));
    }

    /**
     * Two hosts with CPU and memory. The first is loaded above its safe level by 4 CPU at 10 each, and its 2 free CPU ask
     * for 3 times as much memory, of which 1 is free. Moving the small workload costs 2 × 7 for itself, 5 for its
     * service, 3 × 11 for the way.
     */
    static RebalancingProblem overloadedFirstHost() {
        return estate(
                new Resources(new boolean[] {false, false}, new long[] {10, 0}),
                new Hosts(new int[] {0, 1}, new int[] {0, 1}, new long[] {12, 9, 12, 60}, new long[] {6, 9, 12, 60}),
                ALONE,
                new Workloads(new int[] {0, 1}, new long[] {6, 4, 4, 4}, new long[] {7, 7}, new int[] {0, 0}),
                List.of(new Balance(0, 1, 3, 100)),
                new MoveWeights(2, 5, 3));
    }

    /** Two services on two sites and zones: the first must keep to both sites, the second needs the first in its zone. */
    static RebalancingProblem spreadServiceThatAnotherNeeds() {
        return estate(
                new Resources(new boolean[] {true}, new long[] {0}),
                new Hosts(new int[] {0, 0, 1}, new int[] {0, 0, 1}, new long[] {9, 9, 9}, new long[] {9, 9, 9}),
                new Services(new int[] {2, 0}, new int[][] {{}, {0}}),
                new Workloads(new int[] {0, 0, 1}, new long[] {3, 3, 5}, new long[] {1, 1, 1}, new int[] {0, 2, 2}),
                List.of(),
                new MoveWeights(1, 1, 1));
    }

    private static RebalancingProblem estate(
            Resources resources,
            Hosts hosts,
            Services services,
            Workloads workloads,
            List<Balance> balances,
            MoveWeights weights) {
        Ways.Builder ways = new Ways.Builder(hosts.count());
        for (int i = 0; i < hosts.count() * hosts.count(); i++) {
            ways.add(i / hosts.count() == i % hosts.count() ? 0 : 11);
        }
        return new RebalancingProblem(resources, hosts, ways.build(), services, workloads, balances, weights);
    }
}
