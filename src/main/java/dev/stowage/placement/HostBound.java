package dev.stowage.placement;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The least number of hosts: the greatest first, resource by resource. */
final class HostBound {
    private HostBound() {}

    /** With those that may fail. */
    static int hosts(PlacementFacts facts, boolean[] counted) {
        boolean[] all = new boolean[facts.offers()];
        Arrays.fill(all, true);
        int used = used(facts, counted, all);
        return used == 0 ? 0 : used + facts.problem().policy().hostFailures();
    }

    /**
     * Hosts that carry workloads.
     *
     * @param allowed which offers may be used
     */
    static int used(PlacementFacts facts, boolean[] counted, boolean[] allowed) {
        int most = 0;
        boolean any = false;
        for (boolean one : counted) {
            any |= one;
        }
        for (int r = 0; any && r < PlacementFacts.RESOURCES; r++) {
            most = Math.max(most, Math.max(1, hosts(facts, demand(facts, counted, r), allowed, r)));
        }
        return most;
    }

    private static int hosts(PlacementFacts facts, double demand, boolean[] allowed, int resource) {
        int[] greatestFirst = IntStream.range(0, facts.offers())
                .filter(offer -> allowed[offer])
                .boxed()
                .sorted((a, b) -> Long.compare(facts.capacity(b, resource), facts.capacity(a, resource)))
                .mapToInt(Integer::intValue)
                .toArray();
        int hosts = 0;
        double left = demand;
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

    /** What the workloads that fit anywhere take together at least; the others take nothing. */
    static double demand(PlacementFacts facts, boolean[] counted, int resource) {
        double demand = 0;
        for (int w = 0; w < facts.workloads(); w++) {
            demand += counted[w] ? least(facts, w, resource) : 0;
        }
        return demand;
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
