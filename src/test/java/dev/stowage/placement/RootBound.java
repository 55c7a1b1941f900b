package dev.stowage.placement;

import java.util.stream.IntStream;

/** The bound as it is before the search raises it. */
public final class RootBound {
    private final boolean[] counted;

    /** @param tightest problem whose workloads count, as far as the simplest of rules finds each a place */
    public RootBound(PlacementProblem tightest) {
        PlacementFacts facts = new PlacementFacts(tightest);
        HostLoads placed = new FirstFitDecreasing(facts, HostSlots.enough(facts)).place();
        counted = new boolean[facts.workloads()];
        IntStream.range(0, counted.length).forEach(w -> counted[w] = placed.slotOf(w) >= 0);
    }

    public int counted() {
        return (int) IntStream.range(0, counted.length).filter(w -> counted[w]).count();
    }

    /** @param problem with the same workloads */
    public long perMonth(PlacementProblem problem) {
        return new CostBound(new PlacementFacts(problem), counted).perMonth();
    }
}
