package dev.stowage.rebalancing;

/** The best allocation of a run; keeping it costs no more than the moves made since. */
final class Best {
    private final int[] hostOf;
    private final int[] changed;
    private final boolean[] isChanged;
    private int changes;
    private long cost;

    Best(Allocation allocation) {
        hostOf = allocation.hostOf();
        changed = new int[hostOf.length];
        isChanged = new boolean[hostOf.length];
        cost = allocation.cost();
    }

    void moved(int workload) {
        if (!isChanged[workload]) {
            isChanged[workload] = true;
            changed[changes++] = workload;
        }
    }

    /** Takes the allocation if it is better. */
    void offer(Allocation allocation) {
        if (allocation.cost() >= cost || allocation.reach().missed() > 0) {
            return;
        }
        cost = allocation.cost();
        while (changes > 0) {
            int workload = changed[--changes];
            isChanged[workload] = false;
            hostOf[workload] = allocation.hostOf(workload);
        }
    }

    long cost() {
        return cost;
    }

    int[] hostOf() {
        return hostOf.clone();
    }
}
