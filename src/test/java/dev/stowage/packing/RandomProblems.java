package dev.stowage.packing;

import java.util.SplittableRandom;

/** Problems drawn at random, the same ones in every run. */
final class RandomProblems {
    private final SplittableRandom random;

    RandomProblems(long seed) {
        random = new SplittableRandom(seed);
    }

    /** A few kinds, few of each, one to five dimensions; sizes from nothing to a whole host. */
    PackingProblem tiny() {
        return draw(1 + random.nextInt(5), 1 + random.nextInt(7), 3, 0);
    }

    /** Like the tiny ones, but some items make room for others. */
    PackingProblem tinyWithGivers() {
        return draw(1 + random.nextInt(3), 2 + random.nextInt(5), 3, 8);
    }

    PackingProblem medium() {
        return draw(1 + random.nextInt(6), 5 + random.nextInt(60), 12, 0);
    }

    /** Every item of a medium one may be of a kind of its own. */
    PackingProblem mediumWithGivers() {
        return draw(2 + random.nextInt(4), 5 + random.nextInt(40), 2, 8);
    }

    private PackingProblem draw(int dims, int kinds, int mostOfAKind, int mostGiven) {
        long[] capacity = new long[dims];
        for (int d = 0; d < dims; d++) {
            capacity[d] = 10 + random.nextInt(1_000);
        }
        double largest = 0.2 + 0.8 * random.nextDouble();
        long[][] sizes = new long[kinds][dims];
        int[] counts = new int[kinds];
        for (int kind = 0; kind < kinds; kind++) {
            for (int d = 0; d < dims; d++) {
                long most = (long) (largest * capacity[d]);
                sizes[kind][d] = random.nextLong(most + 1) - random.nextInt(mostGiven + 1);
            }
            counts[kind] = random.nextInt(mostOfAKind + 1);
        }
        return PackingProblem.of(capacity, sizes, counts);
    }
}
