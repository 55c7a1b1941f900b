package dev.stowage.placement;

/**
 * How many hosts of each offer a plan could need at most, so that no workload stays without a place for want of a
 * number. Of any two hosts that first-fit opens, together they are more than full in some resource; so it never opens
 * more than twice the sum of the demands over the capacities, plus one.
 */
final class SlotCounts {
    private SlotCounts() {}

    static int[] of(PlacementFacts facts) {
        int largestRivalry = 0;
        for (int w = 0; w < facts.workloads(); w++) {
            largestRivalry = Math.max(largestRivalry, facts.groups().rivals(w).length + 1);
        }
        int[] counts = new int[facts.offers()];
        for (int o = 0; o < counts.length; o++) {
            counts[o] = Math.min(
                    facts.offer(o).limit(),
                    needed(facts, o, largestRivalry + facts.groups().companies() - 1));
        }
        return counts;
    }

    private static int needed(PlacementFacts facts, int offer, int largestRivalry) {
        double sum = 0;
        int fitting = 0;
        for (int w = 0; w < facts.workloads(); w++) {
            if (facts.misfit(offer, w) == Misfit.NONE) {
                fitting++;
                for (int r = 0; r < PlacementFacts.RESOURCES; r++) {
                    sum += (double) facts.demand(offer, w, r) / facts.capacity(offer, r);
                }
            }
        }
        if (fitting == 0) {
            return 0;
        }
        sum += (double) fitting / facts.offer(offer).capacity().maxVms();
        double hosts = Math.ceil(2 * sum) + 1 + largestRivalry;
        return (int) Math.min(hosts, fitting) + facts.problem().policy().hostFailures() + 1;
    }
}
