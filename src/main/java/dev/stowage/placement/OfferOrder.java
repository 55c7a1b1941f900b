package dev.stowage.placement;

import dev.stowage.capacity.HostCapacity;
import java.util.Comparator;
import java.util.stream.IntStream;

/** How offers compare with each other: by the price of an empty host, by capacity, and which is larger in everything. */
final class OfferOrder {
    private final int[] byCost;
    private final int[][] byCapacity;
    private final boolean[][] dominates;

    OfferOrder(PlacementFacts facts) {
        int offers = facts.offers();
        this.byCost =
                sorted(offers, Comparator.comparingLong(o -> facts.costs(o).empty()));
        this.byCapacity = IntStream.range(0, PlacementFacts.RESOURCES)
                .mapToObj(r -> sorted(offers, (a, b) -> Long.compare(facts.capacity(b, r), facts.capacity(a, r))))
                .toArray(int[][]::new);
        this.dominates = new boolean[offers][offers];
        for (int one = 0; one < offers; one++) {
            for (int other = 0; other < offers; other++) {
                dominates[one][other] = dominates(facts, one, other);
            }
        }
    }

    /** Cheapest empty host first; not to be changed. */
    int[] byCost() {
        return byCost;
    }

    /** Greatest first; not to be changed. */
    int[] byCapacity(int resource) {
        return byCapacity[resource];
    }

    /** Whether a host of the one offer takes whatever a host of the other takes. */
    boolean dominates(int one, int other) {
        return dominates[one][other];
    }

    private static int[] sorted(int offers, Comparator<Integer> order) {
        return IntStream.range(0, offers)
                .boxed()
                .sorted(order)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static boolean dominates(PlacementFacts facts, int one, int other) {
        HostCapacity larger = facts.offer(one).capacity();
        HostCapacity smaller = facts.offer(other).capacity();
        boolean holds = facts.platformOf(one) == facts.platformOf(other)
                && larger.maxVms() >= smaller.maxVms()
                && larger.maxVcpusPerVm() >= smaller.maxVcpusPerVm()
                && larger.maxMemoryPerVmMiB() >= smaller.maxMemoryPerVmMiB();
        for (int r = 0; holds && r < PlacementFacts.RESOURCES; r++) {
            holds = facts.capacity(one, r) >= facts.capacity(other, r);
        }
        return holds;
    }
}
