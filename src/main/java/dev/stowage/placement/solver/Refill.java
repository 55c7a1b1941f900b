package dev.stowage.placement.solver;

import dev.stowage.placement.HostLoads;
import dev.stowage.placement.PlacementFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Fills hosts from a pool of homeless bundles: takes, again and again, the bundle that points most in the direction of
 * the room that is left, so that no resource runs out long before the others.
 */
final class Refill {
    private static final double NOISE = 0.3;
    /** More than a ruin leaves, so that only whole estates are sampled. */
    private static final int MOST_AT_ONCE = 700;

    private static final int SAMPLE = 300;

    private final Sketch sketch;
    private final HostLoads loads;
    private final PlacementFacts facts;
    private final int[] pool;
    private final double[] luck;
    private final Random random;
    private int left;

    Refill(Sketch sketch, List<Integer> homeless, Random random) {
        this.sketch = sketch;
        this.loads = sketch.loads();
        this.facts = loads.facts();
        this.pool = homeless.stream().sorted().mapToInt(Integer::intValue).toArray();
        this.luck = new double[pool.length];
        for (int i = 0; i < luck.length; i++) {
            luck[i] = 1 - NOISE + 2 * NOISE * random.nextDouble();
        }
        this.left = pool.length;
        this.random = random;
    }

    /** Bundles that no host took. */
    List<Integer> left() {
        List<Integer> rest = new ArrayList<>();
        for (int i = 0; i < left; i++) {
            rest.add(pool[i]);
        }
        return rest;
    }

    boolean isDone() {
        return left == 0;
    }

    /** Of a large pool it looks at samples until none of a sample fits; of a small one at all. */
    void fill(int slot) {
        while (left > MOST_AT_ONCE) {
            for (int i = 0; i < SAMPLE; i++) {
                swap(i, i + random.nextInt(left - i));
            }
            if (!fill(slot, SAMPLE)) {
                return;
            }
        }
        fill(slot, left);
    }

    /**
     * From the first of the pool.
     *
     * @return whether the host took any
     */
    private boolean fill(int slot, int first) {
        int offer = loads.slots().offerOf(slot);
        int[] scarce = facts.scarce(offer);
        double[] shares = new double[first * scarce.length];
        for (int i = 0; i < first; i++) {
            share(pool[i], offer, scarce, shares, i);
        }
        double[] room = new double[scarce.length];
        int candidates = first;
        int unplaced = first;
        while (candidates > 0) {
            for (int k = 0; k < scarce.length; k++) {
                room[k] = 1 - (double) loads.load(slot, scarce[k]) / Math.max(1, facts.capacity(offer, scarce[k]));
            }
            int best = -1;
            double bestScore = -1;
            for (int i = candidates - 1; i >= 0; i--) {
                double score = alignment(shares, room, i) * luck[i];
                if (score < 0 || !loads.fits(pool[i], slot)) {
                    candidates--;
                    swap(shares, scarce.length, i, candidates);
                    best = best == candidates ? i : best;
                } else if (score > bestScore) {
                    bestScore = score;
                    best = i;
                }
            }
            if (best >= 0) {
                sketch.put(pool[best], slot);
                candidates--;
                swap(shares, scarce.length, best, candidates);
                unplaced--;
                swap(shares, scarce.length, candidates, unplaced);
                left--;
                swap(unplaced, left);
            }
        }
        return unplaced < first;
    }

    private void swap(int one, int other) {
        int bundle = pool[one];
        pool[one] = pool[other];
        pool[other] = bundle;
        double chance = luck[one];
        luck[one] = luck[other];
        luck[other] = chance;
    }

    private void swap(double[] shares, int width, int one, int other) {
        swap(one, other);
        for (int k = 0; k < width; k++) {
            double share = shares[one * width + k];
            shares[one * width + k] = shares[other * width + k];
            shares[other * width + k] = share;
        }
    }

    /** What the bundle takes of the scarce resources of a host of the offer. */
    private void share(int bundle, int offer, int[] scarce, double[] shares, int place) {
        for (int w : facts.groups().members(bundle)) {
            for (int k = 0; k < scarce.length; k++) {
                shares[place * scarce.length + k] +=
                        (double) facts.demand(offer, w, scarce[k]) / Math.max(1, facts.capacity(offer, scarce[k]));
            }
        }
    }

    /** Below zero where it takes more than there is: a cheap look before the exact one, generous by the last digits. */
    private static double alignment(double[] shares, double[] room, int place) {
        double sum = 0;
        int at = place * room.length;
        for (double free : room) {
            double share = shares[at++];
            if (share > free + 1e-9) {
                return -1;
            }
            sum += share * free;
        }
        return sum;
    }
}
