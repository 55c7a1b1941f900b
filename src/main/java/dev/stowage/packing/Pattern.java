package dev.stowage.packing;

import java.util.Arrays;

/**
 * What one host holds: kinds in ascending order and how many of each.
 *
 * @param kinds ascending, without repetition
 * @param counts above zero, one for each kind
 */
record Pattern(int[] kinds, int[] counts) {
    static Pattern of(int[] countPerKind) {
        int length = 0;
        for (int count : countPerKind) {
            length += count > 0 ? 1 : 0;
        }
        int[] kinds = new int[length];
        int[] counts = new int[length];
        int at = 0;
        for (int kind = 0; kind < countPerKind.length; kind++) {
            if (countPerKind[kind] > 0) {
                kinds[at] = kind;
                counts[at++] = countPerKind[kind];
            }
        }
        return new Pattern(kinds, counts);
    }

    /** Of a host's items, of each its kind; sorts them. */
    static Pattern ofItems(int[] items) {
        Arrays.sort(items);
        int[] kinds = new int[items.length];
        int[] counts = new int[items.length];
        int length = 0;
        for (int item : items) {
            if (length == 0 || kinds[length - 1] != item) {
                kinds[length++] = item;
            }
            counts[length - 1]++;
        }
        return new Pattern(Arrays.copyOf(kinds, length), Arrays.copyOf(counts, length));
    }

    /** What it is worth at a price per kind. */
    double value(double[] prices) {
        double value = 0;
        for (int i = 0; i < kinds.length; i++) {
            value += prices[kinds[i]] * counts[i];
        }
        return value;
    }

    /** Whether all of it is still open. */
    boolean isWithin(int[] open) {
        for (int i = 0; i < kinds.length; i++) {
            if (counts[i] > open[kinds[i]]) {
                return false;
            }
        }
        return true;
    }

    /** Of this pattern what is still open; null if nothing is. */
    Pattern within(int[] open) {
        int length = 0;
        int[] left = new int[kinds.length];
        int[] trimmed = new int[kinds.length];
        for (int i = 0; i < kinds.length; i++) {
            int count = Math.min(counts[i], open[kinds[i]]);
            if (count > 0) {
                left[length] = kinds[i];
                trimmed[length++] = count;
            }
        }
        return length == 0 ? null : new Pattern(Arrays.copyOf(left, length), Arrays.copyOf(trimmed, length));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Pattern pattern
                && Arrays.equals(kinds, pattern.kinds)
                && Arrays.equals(counts, pattern.counts);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(kinds) + Arrays.hashCode(counts);
    }

    @Override
    public String toString() {
        return Arrays.toString(kinds) + " x " + Arrays.toString(counts);
    }
}
