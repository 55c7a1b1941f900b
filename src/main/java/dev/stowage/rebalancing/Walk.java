package dev.stowage.rebalancing;

/**
 * A walk from allocation to allocation: the kinds of step share where it stands, the best that it met, and how much worse
 * a step may make it just now.
 */
final class Walk {
    final Allocation now;
    final Reach reach;
    final Draw draw;
    final int none;
    private final Best best;
    private double temperature = 1;
    private long missPrice = 1;

    Walk(Allocation start, long seed) {
        now = start;
        reach = start.reach();
        draw = new Draw(seed);
        none = start.none();
        best = new Best(start);
    }

    /**
     * @param temperature how much worse a step may be on average, in units of cost, above zero
     * @param missPrice of each miss in spread and dependencies, in units of cost
     */
    void set(double temperature, long missPrice) {
        this.temperature = temperature;
        this.missPrice = missPrice;
    }

    long missPrice() {
        return missPrice;
    }

    /** How much worse the next step may be. */
    long allowance() {
        return draw.allowance(temperature);
    }

    /** Whether a step that costs so much already cannot be taken: only healing misses could still make it cheaper. */
    boolean hopeless(long delta, long allowance) {
        return delta > allowance && reach.missed() == 0;
    }

    void stepped(int workload) {
        best.moved(workload);
        best.offer(now);
    }

    void stepped(int one, int other) {
        best.moved(one);
        stepped(other);
    }

    void stepped(int[] workloads, int count) {
        for (int i = 0; i < count; i++) {
            best.moved(workloads[i]);
        }
        best.offer(now);
    }

    Best best() {
        return best;
    }

    /** Goes on from that allocation, which breaks no rule. */
    void jumpTo(int[] hostOf) {
        for (int w = 0; w < hostOf.length; w++) {
            if (now.hostOf(w) != hostOf[w]) {
                best.moved(w);
            }
        }
        now.moveAll(hostOf);
        best.offer(now);
    }
}
