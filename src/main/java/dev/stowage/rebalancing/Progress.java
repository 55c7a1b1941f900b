package dev.stowage.rebalancing;

/** How much of the steps or of the time is used up. */
final class Progress {
    private final RebalancingLimit limit;
    private final long began;
    private long steps;

    /** @param began nanoseconds, of the clock that counts them */
    Progress(RebalancingLimit limit, long began) {
        this.limit = limit;
        this.began = began;
    }

    void stepped(int more) {
        steps += more;
    }

    /** From 0 to 1, or above. */
    double share() {
        return limit.counted()
                ? steps / (double) limit.steps()
                : (System.nanoTime() - began) / (double) limit.time().toNanos();
    }
}
