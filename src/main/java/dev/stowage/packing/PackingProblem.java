package dev.stowage.packing;

import java.util.Arrays;
import java.util.Objects;

/**
 * What has to be packed: item kinds, each with a size in every dimension and a number of items, onto equal hosts.
 *
 * <p>Sizes and capacities are whole numbers in any unit, as long as a dimension keeps to one. Capacities start at zero. A
 * size may be negative, though no VM's is: some published instances have items that give room to those beside them.
 */
public final class PackingProblem {
    /** Sums of that many units stay exact wherever this package adds or multiplies them. */
    private static final long MOST_UNITS = 1L << 52;

    private static final int MOST_ITEMS = 2_000_000;

    private final long[] capacity;
    private final long[][] sizes;
    private final int[] counts;

    private PackingProblem(long[] capacity, long[][] sizes, int[] counts) {
        this.capacity = capacity;
        this.sizes = sizes;
        this.counts = counts;
    }

    /**
     * @param capacity what one host holds in each dimension
     * @param sizes per item kind its size in each dimension
     * @param counts per item kind how many of it there are, zero allowed
     * @throws IllegalArgumentException if lengths differ, a capacity or count is negative, one item exceeds the host, a
     *     dimension's sizes add up to more than 2^52, or there are more than 2 million items
     */
    public static PackingProblem of(long[] capacity, long[][] sizes, int[] counts) {
        Objects.requireNonNull(capacity, "capacity");
        if (sizes.length != counts.length) {
            throw new IllegalArgumentException(sizes.length + " kinds with sizes but " + counts.length + " counts");
        }
        if (Arrays.stream(capacity).anyMatch(room -> room < 0)) {
            throw new IllegalArgumentException("a host holds less than nothing: " + Arrays.toString(capacity));
        }
        long[][] copy = new long[sizes.length][];
        long[] totals = new long[capacity.length];
        for (int kind = 0; kind < sizes.length; kind++) {
            copy[kind] = sizes[kind].clone();
            check(kind, copy[kind], counts[kind], capacity, totals);
        }
        if (Arrays.stream(counts).asLongStream().sum() > MOST_ITEMS) {
            throw new IllegalArgumentException("there are more than " + MOST_ITEMS + " items");
        }
        return new PackingProblem(capacity.clone(), copy, counts.clone());
    }

    private static void check(int kind, long[] size, int count, long[] capacity, long[] totals) {
        if (size.length != capacity.length) {
            throw new IllegalArgumentException(
                    "kind " + kind + " has " + size.length + " sizes, not " + capacity.length);
        }
        if (count < 0) {
            throw new IllegalArgumentException("kind " + kind + " is there " + count + " times");
        }
        for (int d = 0; d < size.length; d++) {
            if (size[d] < -MOST_UNITS || size[d] > capacity[d]) {
                throw new IllegalArgumentException("kind " + kind + " has size " + size[d] + " in dimension " + d
                        + ", where a host holds " + capacity[d]);
            }
            long magnitude = Math.abs(size[d]);
            if (magnitude > 0 && count > (MOST_UNITS - totals[d]) / magnitude) {
                throw new IllegalArgumentException("dimension " + d + " adds up to more than 2^52");
            }
            totals[d] += magnitude * count;
        }
    }

    public int dimensions() {
        return capacity.length;
    }

    public int kinds() {
        return counts.length;
    }

    public long capacity(int dimension) {
        return capacity[dimension];
    }

    public long size(int kind, int dimension) {
        return sizes[kind][dimension];
    }

    public int count(int kind) {
        return counts[kind];
    }
}
