package dev.stowage.placement;

import java.util.stream.IntStream;

/** The least number of hosts: the greatest first, resource by resource, and beyond them those that may fail. */
final class HostBound {
    private HostBound() {}

    static int hosts(PlacementFacts facts, boolean[] counted) {
        int most = 0;
        boolean any = false;
        for (boolean one : counted) {
            any |= one;
        }
        for (int r = 0; any && r < PlacementFacts.RESOURCES; r++) {
            most = Math.max(most, Math.max(1, hosts(facts, counted, r)));
        }
        return any ? most + facts.problem().policy().hostFailures() : 0;
    }

    private static int hosts(PlacementFacts facts, boolean[] counted, int resource) {
        double left = 0;
        for (int w = 0; w < facts.workloads(); w++) {
            left += counted[w] ? least(facts, w, resource) : 0;
        }
        int[] greatestFirst = IntStream.range(0, facts.offers())
                .boxed()
                .sorted((a, b) -> Long.compare(facts.capacity(b, resource), facts.capacity(a, resource)))
                .mapToInt(Integer::intValue)
                .toArray();
        int hosts = 0;
        for (int o : greatestFirst) {
            double needed = Math.ceil(left / Math.max(1, facts.capacity(o, resource)));
            int taken = (int) Math.min(needed, facts.offer(o).limit());
            hosts += taken;
            left -= (double) taken * facts.capacity(o, resource);
            if (left <= 0) {
                return hosts;
            }
        }
        return hosts;
    }

    private static long least(PlacementFacts facts, int workload, int resource) {
        long least = Long.MAX_VALUE;
        for (int o = 0; o < facts.offers(); o++) {
            if (facts.misfit(o, workload) == Misfit.NONE) {
                least = Math.min(least, facts.demand(o, workload, resource));
            }
        }
        return least == Long.MAX_VALUE ? 0 : least;
    }
}
