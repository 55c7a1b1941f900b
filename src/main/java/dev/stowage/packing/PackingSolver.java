package dev.stowage.packing;

import java.util.List;
import java.util.SplittableRandom;

/** Packs items onto few hosts and proves how few there must be. */
public final class PackingSolver {
    private PackingSolver() {}

    /**
     * @param limit when to stop at the latest; a packing that is proved to be the best stops the search at once
     * @param seed of the random choices
     */
    public static PackingResult solve(PackingProblem problem, PackingLimit limit, long seed) {
        Instance instance = new Instance(problem);
        Budget budget = Budget.of(limit);
        int bound = CapacityBound.of(instance);
        List<Pattern> packing = new Construction(instance, budget).best();
        packing = new RuinAndRecreate(instance, new SplittableRandom(seed)).improve(packing, bound, budget);
        return new PackingResult(instance.expand(packing), bound);
    }
}
