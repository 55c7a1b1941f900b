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
        double[][] demand = new double[first][];
        for (int i = 0; i < first; i++) {
            demand[i] = shares(pool[i], offer);
        }
        int candidates = first;
        boolean any = false;
        while (candidates > 0) {
            double[] room = room(slot, offer);
            int best = -1;
            double bestScore = -1;
            for (int i = candidates - 1; i >= 0; i--) {
                if (tooLarge(demand[i], room) || !loads.fits(pool[i], slot)) {
                    candidates--;
                    swap(demand, i, candidates);
                    best = best == candidates ? i : best;
                    continue;
                }
                double score = alignment(demand[i], room) * luck[i];
                if (score > bestScore) {
                    bestScore = score;
                    best = i;
                }
            }
            if (best >= 0) {
                sketch.put(pool[best], slot);
                any = true;
                candidates--;
                swap(demand, best, candidates);
                first--;
                swap(demand, candidates, first);
                left--;
                swap(first, left);
            }
        }
        return any;
    }

    private void swap(int one, int other) {
        int bundle = pool[one];
        pool[one] = pool[other];
        pool[other] = bundle;
        double chance = luck[one];
        luck[one] = luck[other];
        luck[other] = chance;
    }

    private void swap(double[][] demand, int one, int other) {
        swap(one, other);
        double[] shares = demand[one];
        demand[one] = demand[other];
        demand[other] = shares;
    }

    private double[] shares(int bundle, int offer) {
        double[] shares = new double[PlacementFacts.RESOURCES];
        for (int w : facts.groups().members(bundle)) {
            for (int r = 0; r < PlacementFacts.RESOURCES; r++) {
                shares[r] += (double) facts.demand(offer, w, r) / Math.max(1, facts.capacity(offer, r));
            }
        }
        return shares;
    }

    private double[] room(int slot, int offer) {
        double[] room = new double[PlacementFacts.RESOURCES];
        for (int r = 0; r < PlacementFacts.RESOURCES; r++) {
            room[r] = 1 - (double) loads.load(slot, r) / Math.max(1, facts.capacity(offer, r));
        }
        return room;
    }

    /** A cheap look before the exact one; generous by the last digits. */
    private static boolean tooLarge(double[] shares, double[] room) {
        for (int r = 0; r < shares.length; r++) {
            if (shares[r] > room[r] + 1e-9) {
                return true;
            }
        }
        return false;
    }

    private static double alignment(double[] shares, double[] room) {
        double sum = 0;
        for (int r = 0; r < shares.length; r++) {
            sum += shares[r] * room[r];
        }
        return sum;
    }
}
