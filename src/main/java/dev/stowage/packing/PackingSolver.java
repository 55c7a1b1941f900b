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
        long deadline = System.nanoTime() + limit.time().toNanos();
        Instance instance = new Instance(problem);
        Budget building = Budget.of(limit.steps(), deadline, () -> false);
        List<Pattern> first = new Construction(instance, building).best();
        Incumbent incumbent = new Incumbent(first, CapacityBound.of(instance));
        SplittableRandom random = new SplittableRandom(seed);
        Budget budget = Budget.of(Math.max(0, limit.steps() - building.spent()), deadline, incumbent::closed);
        new PatternSearch(instance, incumbent, random.split(), budget).run();
        return new PackingResult(instance.expand(incumbent.packing()), incumbent.bound());
    }
}
