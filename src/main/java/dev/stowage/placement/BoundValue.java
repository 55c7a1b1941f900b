package dev.stowage.placement;

import java.util.Arrays;

/**
 * What prices prove, by Lagrangian relaxation: every workload takes the variant in which its cost and the capacity that
 * it takes are cheapest, and of hosts that are there in a limited number those are kept whose capacity is priced above
 * their cost. By weak duality no plan of the family costs less.
 */
final class BoundValue {
    /** Costs of classes in variants that are kept rather than worked out again; 40 MB. */
    private static final long MOST_KEPT = 5_000_000;

    private final PlacementFacts facts;
    private final Variant[] variants;
    private final WorkloadClasses classes;
    private final double[][] guest;
    private final double[] spare;

    BoundValue(PlacementFacts facts, Variant[] variants, WorkloadClasses classes) {
        this.facts = facts;
        this.variants = variants;
        this.classes = classes;
        this.guest = new double[(long) classes.classes() * variants.length > MOST_KEPT ? 0 : classes.classes()][];
        for (int c = 0; c < guest.length; c++) {
            guest[c] = guests(c);
        }
        this.spare = new double[facts.offers()];
        Arrays.fill(spare, Double.MAX_VALUE);
        for (Variant variant : variants) {
            spare[variant.offer()] = Math.min(spare[variant.offer()], variant.fixed());
        }
    }

    private double[] guests(int index) {
        double[] costs = new double[variants.length];
        for (int v = 0; v < variants.length; v++) {
            boolean fits = facts.misfit(variants[v].offer(), classes.sample(index)) == Misfit.NONE;
            costs[v] = fits ? variants[v].guest(facts, classes.sample(index)) : SoftwareEnvelope.FORBIDDEN;
        }
        return costs;
    }

    /** What an empty host of the offer costs. */
    double spare(int offer) {
        return spare[offer];
    }

    /** In millionths a month; makes the prices affordable first. */
    double of(BoundPrices prices, BoundTerms terms) {
        makeAffordable(prices, terms);
        double total = prices.income(terms) + limited(prices, terms);
        for (int c = 0; c < classes.classes(); c++) {
            total += classes.count(c) * least(c, prices, terms);
        }
        return total;
    }

    /** Nothing where the workload fits in no variant that the family has: such a family has no plan. */
    private double least(int index, BoundPrices prices, BoundTerms terms) {
        double least = SoftwareEnvelope.FORBIDDEN;
        int sample = classes.sample(index);
        double[] costs = guest.length == 0 ? guests(index) : guest[index];
        for (int v = 0; v < variants.length; v++) {
            int offer = variants[v].offer();
            if (terms.allowed()[offer] && costs[v] < least) {
                double cost = costs[v];
                for (int r = 0; r < PlacementFacts.RESOURCES; r++) {
                    double share = prices.share[v][r];
                    cost += share == 0 ? 0 : share * facts.demand(offer, sample, r) / facts.capacity(offer, r);
                }
                least = Math.min(least, cost);
            }
        }
        return least;
    }

    private double limited(BoundPrices prices, BoundTerms terms) {
        double[] reduced = new double[facts.offers()];
        for (int o = 0; o < reduced.length; o++) {
            reduced[o] = spare[o] - prices.onKept(facts, o, terms);
        }
        for (int v = 0; v < variants.length; v++) {
            int offer = variants[v].offer();
            if (terms.allowed()[offer]) {
                double left = variants[v].fixed() - prices.onUsed(facts, variants[v], terms);
                for (double share : prices.share[v]) {
                    left -= share;
                }
                reduced[offer] = Math.min(reduced[offer], left);
            }
        }
        double total = 0;
        for (int o = 0; o < reduced.length; o++) {
            int limit = facts.offer(o).limit();
            total += limit == Integer.MAX_VALUE ? 0 : limit * Math.min(0, reduced[o]);
        }
        return total;
    }

    /** Hosts that can be bought without limit must not be priced above their cost, or the bound would be infinite. */
    private void makeAffordable(BoundPrices prices, BoundTerms terms) {
        double most = 1;
        for (int v = 0; v < variants.length; v++) {
            if (isUnlimited(v)) {
                int offer = variants[v].offer();
                most = Math.max(most, prices.onUsed(facts, variants[v], terms) / variants[v].fixed());
                most = Math.max(most, prices.onKept(facts, offer, terms) / spare[offer]);
            }
        }
        if (most > 1) {
            prices.scaleCharges(1 / most);
        }
        for (int v = 0; v < variants.length; v++) {
            double sum = 0;
            for (double share : prices.share[v]) {
                sum += share;
            }
            double left = Math.max(0, variants[v].fixed() - prices.onUsed(facts, variants[v], terms));
            if (isUnlimited(v) && sum > left) {
                for (int r = 0; r < PlacementFacts.RESOURCES; r++) {
                    prices.share[v][r] *= left / sum;
                }
            }
        }
    }

    private boolean isUnlimited(int variant) {
        return facts.offer(variants[variant].offer()).limit() == Integer.MAX_VALUE;
    }
}
