package dev.stowage.rebalancing;

/**
 * What a miss in spread and dependencies costs the search. Cheap at first, so that it passes through misses to where no
 * path without them leads; dearer as long as there are more of them than there should be, and none should be left when
 * half of a cooling is over: what misses anything is worth nothing in the end.
 */
final class MissPrice {
    /** In hottest temperatures. */
    private static final double LEAST = 0.3;

    private static final double MOST = 1_000;
    private static final double DEARER = 1.3;
    private static final double CHEAPER = 0.97;
    private static final int WORKLOADS_PER_MISS = 300;

    private final double hottest;
    private final int misses;
    private double factor = LEAST;

    MissPrice(double hottest, int workloads) {
        this.hottest = hottest;
        this.misses = 2 + workloads / WORKLOADS_PER_MISS;
    }

    /**
     * @param share of a cooling that is over, 0 to 1
     * @param missed now
     */
    long next(double share, long missed) {
        double bearable = Math.max(0, 1 - 2 * share) * misses;
        factor = missed > bearable ? Math.min(MOST, factor * DEARER) : Math.max(LEAST, factor * CHEAPER);
        return (long) Math.ceil(factor * hottest);
    }
}
