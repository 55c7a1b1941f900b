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
        SplittableRandom random = new SplittableRandom(seed);
        boolean log = System.getProperty("pk.log") != null;
        long t0 = System.nanoTime();
        RuinAndRecreate ruin = new RuinAndRecreate(instance, random.split());
        packing = ruin.improve(packing, bound, budget.part(60_000_000L));
        if (log) System.err.printf("%.2f ruin %d bound %d steps %,d%n", (System.nanoTime() - t0) / 1e9, packing.size(), bound, budget.spent());
        if (packing.size() > bound) {
            ColumnGeneration generation = new ColumnGeneration(instance, random.split());
            packing.forEach(generation::add);
            var o = generation.run(instance.count, 0, 50_000_000L, budget);
            bound = Math.max(bound, o.bound());
            if (log) System.err.printf("%.2f cg lp %.4f bound %d opt %b cols %d steps %,d%n", (System.nanoTime() - t0) / 1e9, generation.master().hosts(), bound, o.finished(), generation.master().columnCount(), budget.spent());
            Diving diving = new Diving(instance, generation, random.split());
            double noise = 0;
            while (packing.size() > bound && !budget.exhausted()) {
                var p = diving.dive(packing.size() - 1, noise, 5_000_000L, budget);
                if (p != null) packing = p;
                if (log) System.err.printf("%.2f dive %d cols %d steps %,d%n", (System.nanoTime() - t0) / 1e9, p == null ? -1 : p.size(), generation.master().columnCount(), budget.spent());
                noise = 0.3;
            }
        }
        return new PackingResult(instance.expand(packing), bound);
    }
}
