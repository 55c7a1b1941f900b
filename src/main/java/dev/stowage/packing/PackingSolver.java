package dev.stowage.packing;

import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;

/** Packs items onto few hosts and proves how few there must be. */
public final class PackingSolver {
    /** A quarter of the time at most for the first packing. */
    private static final int SHARE_OF_BUILDING = 4;

    private PackingSolver() {}

    /**
     * @param limit when to stop at the latest; a packing that is proved to be the best stops the search at once
     * @param seed of the random choices
     */
    public static PackingResult solve(PackingProblem problem, PackingLimit limit, long seed) {
        long began = System.nanoTime();
        long deadline = began + limit.time().toNanos();
        Instance instance = new Instance(problem);
        Budget building = Budget.of(
                limit.steps() / SHARE_OF_BUILDING, began + limit.time().toNanos() / SHARE_OF_BUILDING, () -> false);
        List<Pattern> first = new Construction(instance, building).best();
        Incumbent incumbent = new Incumbent(first, CapacityBound.of(instance));
        SplittableRandom random = new SplittableRandom(seed);
        long steps = Math.max(0, limit.steps() - building.spent());
        PatternSearch lead = search(instance, incumbent, random, Budget.of(steps, deadline, incumbent::closed));
        if (limit.counted()) {
            lead.lead();
        } else {
            PatternSearch scout = search(instance, incumbent, random, Budget.of(steps, deadline, incumbent::closed));
            CompletableFuture<Void> scouting = CompletableFuture.runAsync(scout::scout, PackingSolver::start);
            lead.lead();
            scouting.join();
        }
        return new PackingResult(instance.expand(incumbent.packing()), incumbent.bound());
    }

    private static PatternSearch search(
            Instance instance, Incumbent incumbent, SplittableRandom random, Budget budget) {
        return new PatternSearch(instance, incumbent, random.split(), budget);
    }

    private static void start(Runnable search) {
        Thread thread = new Thread(search, "packing scout");
        thread.setDaemon(true);
        thread.start();
    }
}
