package dev.stowage.rebalancing;

/**
 * Which temperature when. Most of the time goes to the range where it is decided which of the large workloads stands
 * where; the rest to a quick fall through what is left, where only the cost of moves is at stake.
 */
final class Cooling {
    /** Of the root mean square of what workloads cost: hotter, even the largest go anywhere. */
    private static final double HOTTEST = 0.5;

    private static final double RANGE = 1_000;
    private static final double COLDEST = 0.4;
    private static final double SHARE_OF_RANGE = 0.85;

    private final double hottest;
    private final double turn;

    Cooling(RebalancingProblem problem) {
        double squares = 0;
        double[] sizes = Sizes.of(problem);
        for (double size : sizes) {
            squares += size * size;
        }
        hottest = Math.max(1, HOTTEST * Math.sqrt(squares / Math.max(1, sizes.length)));
        turn = Math.max(COLDEST, hottest / RANGE);
    }

    double hottest() {
        return hottest;
    }

    /** @param share of a whole cooling that is over, 0 to 1 */
    double temperature(double share) {
        return share < SHARE_OF_RANGE
                ? between(hottest, turn, share / SHARE_OF_RANGE)
                : between(turn, COLDEST, (share - SHARE_OF_RANGE) / (1 - SHARE_OF_RANGE));
    }

    private static double between(double hot, double cold, double share) {
        return hot * Math.pow(cold / hot, share);
    }
}
