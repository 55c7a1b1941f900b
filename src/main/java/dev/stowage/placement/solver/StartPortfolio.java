package dev.stowage.placement.solver;

import dev.stowage.placement.FirstFitDecreasing;
import dev.stowage.placement.HostLoads;
import dev.stowage.placement.HostSlots;
import dev.stowage.placement.PlacementFacts;
import dev.stowage.placement.Ranking;
import java.util.stream.IntStream;

/**
 * Finds a good start: first-fit-decreasing once in the usual ranking of host kinds, and once for each kind with that
 * kind first. Which kind is cheapest is decided by the whole bill, spare hosts included, and not by a price per core.
 */
final class StartPortfolio {
    private final PlacementFacts facts;
    private final FirstFitDecreasing placer;

    StartPortfolio(PlacementFacts facts, HostSlots slots) {
        this.facts = facts;
        this.placer = new FirstFitDecreasing(facts, slots);
    }

    /**
     * @param usual what the usual ranking made
     */
    HostLoads best(HostLoads usual) {
        int[] ranking = Ranking.offersByCost(facts);
        HostLoads best = usual;
        for (int first : ranking) {
            HostLoads other = placer.place(
                    IntStream.concat(IntStream.of(first), IntStream.of(ranking).filter(offer -> offer != first))
                            .toArray());
            if (other.unplaced() < best.unplaced()
                    || other.unplaced() == best.unplaced() && other.cost() < best.cost()) {
                best = other;
            }
        }
        return best;
    }
}
