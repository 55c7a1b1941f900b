package dev.stowage.rebalancing;

/** The best allocation of all threads. */
final class Incumbent {
    private int[] hostOf;
    private long cost;

    Incumbent(int[] hostOf, long cost) {
        this.hostOf = hostOf.clone();
        this.cost = cost;
    }

    synchronized void offer(Best best) {
        if (best.cost() < cost) {
            cost = best.cost();
            hostOf = best.hostOf();
        }
    }

    synchronized int[] hostOf() {
        return hostOf;
    }
}
