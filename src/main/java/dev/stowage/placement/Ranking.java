package dev.stowage.placement;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Orders in which hosts are opened and workloads are placed. Everything here is the same for the same problem. */
public final class Ranking {
    private Ranking() {}

    /**
     * Offers by what it would cost to house all that fits on hosts of this one kind alone, in whole hosts and with a
     * spare for each that may fail, cheapest first.
     */
    public static int[] offersByCost(PlacementFacts facts) {
        int failures = facts.problem().policy().hostFailures();
        double[] cost = new double[facts.offers()];
        for (int o = 0; o < cost.length; o++) {
            cost[o] = facts.costs(o).empty() * (Math.max(1, Math.ceil(hosts(facts, o))) + failures);
        }
        return IntStream.range(0, cost.length)
                .boxed()
                .sorted((a, b) -> Double.compare(cost[a], cost[b]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Orders of all offers by their CPU and memory, largest first: one with each offer moved to the front. */
    static List<int[]> offersBySize(PlacementFacts facts) {
        long[] greatest = greatestCapacities(facts);
        List<Integer> bySize = IntStream.range(0, facts.offers())
                .boxed()
                .sorted(Comparator.comparingDouble(o -> -size(facts, o, greatest)))
                .toList();
        return bySize.stream()
                .map(first -> IntStream.concat(
                                IntStream.of(first),
                                bySize.stream().mapToInt(o -> o).filter(o -> o != first))
                        .toArray())
                .toList();
    }

    private static double size(PlacementFacts facts, int offer, long[] greatest) {
        return (double) facts.capacity(offer, PlacementFacts.CPU) / greatest[PlacementFacts.CPU]
                + (double) facts.capacity(offer, PlacementFacts.MEMORY) / greatest[PlacementFacts.MEMORY];
    }

    /** Bundles by their share of the greatest host, in their scarcest resource, largest first. */
    public static int[] bundlesBySize(PlacementFacts facts) {
        double[] size = new double[facts.groups().bundles()];
        long[] greatest = greatestCapacities(facts);
        for (int b = 0; b < size.length; b++) {
            for (int r = 0; r < PlacementFacts.RESOURCES; r++) {
                double sum = 0;
                for (int w : facts.groups().members(b)) {
                    sum += facts.offers() == 0 ? 0 : (double) facts.demand(0, w, r) / greatest[r];
                }
                size[b] = Math.max(size[b], sum);
            }
        }
        return IntStream.range(0, size.length)
                .boxed()
                .sorted((a, b) -> size[a] != size[b] ? Double.compare(size[b], size[a]) : Integer.compare(a, b))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static long[] greatestCapacities(PlacementFacts facts) {
        long[] greatest = {1, 1, 1};
        for (int o = 0; o < facts.offers(); o++) {
            for (int r = 0; r < PlacementFacts.RESOURCES; r++) {
                greatest[r] = Math.max(greatest[r], facts.capacity(o, r));
            }
        }
        return greatest;
    }

    private static double hosts(PlacementFacts facts, int offer) {
        double[] sum = new double[PlacementFacts.RESOURCES];
        for (int w = 0; w < facts.workloads(); w++) {
            if (facts.misfit(offer, w) == Misfit.NONE) {
                for (int r = 0; r < PlacementFacts.RESOURCES; r++) {
                    sum[r] += (double) facts.demand(offer, w, r) / facts.capacity(offer, r);
                }
            }
        }
        return Math.max(sum[0], Math.max(sum[1], sum[2]));
    }
}
