package dev.stowage.packing;

import java.util.SplittableRandom;

/**
 * Fills one host after the other from a pool of open items, always with the item that scores best for the room that is
 * left (bin-centric). Noise varies the answer from one call to the next.
 */
final class HostFiller {
    /** How an item is rated; sizes and room are shares of the host. */
    enum Rule {
        /** The largest item that fits. */
        LARGEST,
        /** The item that uses what there is much of: dot product of size and room. */
        DOT_PRODUCT,
        /** The item after which the room is most nearly nothing in every dimension. */
        LEAST_SQUARES,
        /** The item that takes the largest part of what is left in any dimension. */
        TIGHTEST
    }

    private final Instance instance;
    private final double[] weights;
    private final double[] room;
    private final double[] factor;
    private final int[] candidates;

    HostFiller(Instance instance, double[] weights) {
        this.instance = instance;
        this.weights = weights;
        this.room = new double[instance.dims];
        this.factor = new double[instance.kinds];
        this.candidates = new int[instance.kinds];
    }

    /**
     * Takes items out of the pool.
     *
     * @param open items still to be placed, per kind; lessened
     * @param kinds the kinds in the pool, at least those with open items
     * @param kindCount how many of them count
     * @param free room of the host; lessened
     * @param into per kind what the host holds; added to
     * @return steps spent
     */
    long fill(
            Rule rule,
            double noise,
            SplittableRandom random,
            int[] open,
            int[] kinds,
            int kindCount,
            long[] free,
            int[] into) {
        int left = 0;
        for (int i = 0; i < kindCount; i++) {
            int kind = kinds[i];
            if (open[kind] > 0) {
                candidates[left++] = kind;
                factor[kind] = noise == 0 ? 1 : 1 + noise * (random.nextDouble() - 0.5);
            }
        }
        long steps = left;
        while (left > 0) {
            setRoom(free);
            int best = -1;
            double bestScore = Double.NEGATIVE_INFINITY;
            int kept = 0;
            for (int i = 0; i < left; i++) {
                int kind = candidates[i];
                if (open[kind] == 0 || !instance.fits(kind, free)) {
                    continue;
                }
                candidates[kept++] = kind;
                double score = score(rule, instance.share[kind]);
                score = score < 0 ? score / factor[kind] : score * factor[kind];
                if (score > bestScore) {
                    bestScore = score;
                    best = kind;
                }
            }
            steps += (long) left * instance.dims;
            left = kept;
            if (best >= 0) {
                open[best]--;
                into[best]++;
                instance.take(best, 1, free);
            }
        }
        return steps;
    }

    private void setRoom(long[] free) {
        for (int d = 0; d < room.length; d++) {
            room[d] = (double) free[d] / instance.capacity[d];
        }
    }

    private double score(Rule rule, double[] share) {
        double score = 0;
        for (int d = 0; d < room.length; d++) {
            switch (rule) {
                case LARGEST -> score += weights[d] * share[d];
                case DOT_PRODUCT -> score += weights[d] * share[d] * room[d];
                case LEAST_SQUARES -> score -= weights[d] * (room[d] - share[d]) * (room[d] - share[d]);
                default -> score = Math.max(score, weights[d] * share[d] / Math.max(room[d], 1e-12));
            }
        }
        return score;
    }
}
