package dev.stowage.rebalancing;

/** Refuses amounts that no estate can have. */
final class Amounts {
    /** Largest amount of one workload or one host: sums over all of them stay within a long. */
    static final long MOST = 1L << 40;

    private Amounts() {}

    static void requireNone(long[] amounts, String what) {
        for (long amount : amounts) {
            if (amount < 0 || amount > MOST) {
                throw new IllegalArgumentException("There is %s or above 2^40: %d".formatted(what, amount));
            }
        }
    }

    static void requireIndexes(int[] indexes, int below, String what) {
        for (int index : indexes) {
            if (index < 0 || index >= below) {
                throw new IllegalArgumentException("There is no %s %d among %d".formatted(what, index, below));
            }
        }
    }
}
