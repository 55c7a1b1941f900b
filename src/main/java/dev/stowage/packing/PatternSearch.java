package dev.stowage.packing;

import java.util.List;
import java.util.SplittableRandom;

/** Packs and proves by patterns: exact fills where only they can do, the linear program, and dives from its solution. */
final class PatternSearch {
    private static final long COVER_STEPS = 1_000_000_000L;
    private static final long RUIN_STEPS = 60_000_000L;
    private static final long ROOT_SEARCH_STEPS = 50_000_000L;
    private static final long DIVE_SEARCH_STEPS = 2_000_000L;
    private static final double[] NOISE = {0, 0.1, 0.3, 0.5};

    private final Instance instance;
    private final Incumbent incumbent;
    private final SplittableRandom random;
    private final Budget budget;
    private final boolean log = System.getProperty("pk.log") != null;
    private final long t0 = System.nanoTime();

    PatternSearch(Instance instance, Incumbent incumbent, SplittableRandom random, Budget budget) {
        this.instance = instance;
        this.incumbent = incumbent;
        this.random = random;
        this.budget = budget;
    }

    /** Until the budget is spent, which it is when the incumbent is proved. */
    void run() {
        coverExactly();
        incumbent.offer(new RuinAndRecreate(instance, random.split())
                .improve(incumbent.packing(), incumbent.bound(), budget.part(RUIN_STEPS)));
        log("ruin", 0);
        if (budget.exhausted()) {
            return;
        }
        ColumnGeneration generation = new ColumnGeneration(instance, random.split());
        incumbent.packing().forEach(generation::add);
        incumbent.raise(generation
                .run(instance.count, incumbent.bound(), ROOT_SEARCH_STEPS, budget)
                .bound());
        log("root", generation.master().hosts());
        Diving diving = new Diving(instance, generation, random.split());
        for (int dive = 0; !budget.exhausted(); dive++) {
            double noise = NOISE[dive % NOISE.length];
            List<Pattern> packing = diving.dive(incumbent.hosts() - 1, noise, DIVE_SEARCH_STEPS, budget);
            if (packing != null) {
                incumbent.offer(packing);
            }
            log("dive", generation.master().columnCount());
        }
    }

    private void coverExactly() {
        if (!budget.exhausted() && ExactFills.needed(instance, incumbent.bound())) {
            int mostItems = (instance.items - 1) / incumbent.bound() + 1;
            List<Pattern> fills = ExactFills.of(instance, mostItems, budget);
            List<Pattern> cover = new ExactCover(instance, fills, random.split()).search(budget.part(COVER_STEPS));
            if (cover != null) {
                incumbent.offer(cover);
            }
        }
    }

    private void log(String what, double x) {
        if (log) System.err.printf("%.2f %s %.4f hosts %d bound %d steps %,d%n", (System.nanoTime() - t0) / 1e9, what, x, incumbent.hosts(), incumbent.bound(), budget.spent());
    }
}
