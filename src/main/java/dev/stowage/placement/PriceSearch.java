package dev.stowage.placement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Finds good prices for a family of plans, by a linear programme that grows by the variants that would pay. */
final class PriceSearch {
    private static final int ROUNDS = 12;
    private static final int ADDED = 6;
    /** A variant pays where what it saves exceeds its price by more than this part. */
    private static final double TOLERANCE = 1e-6;

    private static final double[] FIRST_PARTS = {0, 0.25, 0.5, 0.75, 1};

    private final PlacementFacts facts;
    private final Variant[] variants;
    private final DemandBlocks blocks;
    private final BoundValue value;

    PriceSearch(PlacementFacts facts, Variant[] variants, DemandBlocks blocks, BoundValue value) {
        this.facts = facts;
        this.variants = variants;
        this.blocks = blocks;
        this.value = value;
    }

    /**
     * @param bound in millionths a month
     * @param mix null where the programme has no solution
     * @param outcome of the last programme, null where the programme has no solution
     * @param active variants that the programme knew in the end
     */
    record Found(double bound, BoundPrices prices, HostMix mix, HostProgram.Outcome outcome, Set<Integer> active) {}

    Found best(BoundTerms terms) {
        return best(
                terms,
                first(terms),
                new BoundPrices(variants.length, facts.software().products()));
    }

    /** For a part of plans of which something is known. */
    Found again(BoundTerms terms, Found before) {
        return best(terms, new TreeSet<>(before.active()), before.prices().copy());
    }

    private Found best(BoundTerms terms, Set<Integer> active, BoundPrices known) {
        HostProgram program = new HostProgram(facts, blocks, variants, terms, value);
        BoundPrices best = known;
        double bound = value.of(best, terms);
        HostMix mix = null;
        HostProgram.Outcome last = null;
        for (int round = 0; round < ROUNDS; round++) {
            HostProgram.Outcome outcome = program.solve(List.copyOf(active));
            if (outcome == null) {
                return new Found(bound, best, mix, last, active);
            }
            BoundPrices prices = prices(program, outcome, terms);
            List<Integer> paying = price(program, outcome, prices, terms, active);
            double proved = value.of(prices, terms);
            if (proved > bound) {
                bound = proved;
                best = prices;
            }
            mix = HostMix.of(variants, blocks, outcome);
            last = outcome;
            if (paying.isEmpty()) {
                break;
            }
            paying.stream().limit(ADDED).forEach(active::add);
        }
        return new Found(bound, best, mix, last, active);
    }

    /** For each block the variants that would be cheapest, whichever resource a host is bought for. */
    private Set<Integer> first(BoundTerms terms) {
        Set<Integer> first = new TreeSet<>();
        for (int b = 0; b < blocks.count(); b++) {
            for (double part : FIRST_PARTS) {
                int block = b;
                IntStream.range(0, variants.length)
                        .filter(v -> terms.allowed()[variants[v].offer()] && blocks.fits(block, variants[v].offer()))
                        .boxed()
                        .min(Comparator.comparingDouble(v -> cost(block, v, part)))
                        .ifPresent(first::add);
            }
        }
        return first;
    }

    private double cost(int block, int variant, double cpuPart) {
        Variant one = variants[variant];
        double share = cpuPart * blocks.share(block, one.offer(), PlacementFacts.CPU)
                + (1 - cpuPart) * blocks.share(block, one.offer(), PlacementFacts.MEMORY);
        return blocks.cost(block, one) + one.fixed() * share;
    }

    private BoundPrices prices(HostProgram program, HostProgram.Outcome outcome, BoundTerms terms) {
        BoundPrices prices = new BoundPrices(variants.length, facts.software().products());
        for (int v = 0; v < variants.length; v++) {
            for (int r = 0; r < PlacementFacts.RESOURCES; r++) {
                prices.share[v][r] = outcome.dual(HostProgram.room(v, r));
            }
        }
        prices.perHost = outcome.dual("hosts");
        prices.perGreatest = outcome.dual("greatest");
        prices.perBranch = new double[terms.branches().size()];
        for (int b = 0; b < prices.perBranch.length; b++) {
            prices.perBranch[b] = outcome.dual("branch" + b);
        }
        for (int r = 0; r < PlacementFacts.RESOURCES; r++) {
            prices.perUnit[r] = terms.capacity()[r] > 0 ? outcome.dual("capacity" + r) / program.capacityUnit(r) : 0;
        }
        for (int p = 0; p < prices.perLicensed.length; p++) {
            prices.perLicensed[p] = outcome.dual("licensed" + p);
        }
        return prices;
    }

    /** Prices the variants that the programme does not have, and names those that would pay, the best first. */
    private List<Integer> price(
            HostProgram program,
            HostProgram.Outcome outcome,
            BoundPrices prices,
            BoundTerms terms,
            Set<Integer> active) {
        List<Integer> paying = new ArrayList<>();
        double[] surplus = new double[variants.length];
        for (int v = 0; v < variants.length; v++) {
            if (active.contains(v) || !terms.allowed()[variants[v].offer()]) {
                continue;
            }
            int offer = variants[v].offer();
            VariantPricing.Best best = pricing(program, outcome, v).best();
            // Below zero where a host of it pays by being there, whatever it carries.
            double left =
                    variants[v].fixed() - prices.onUsed(facts, variants[v], terms) + outcome.dual("limit" + offer);
            surplus[v] = best.saved() - left;
            for (int r = 0; r < PlacementFacts.RESOURCES; r++) {
                prices.share[v][r] = best.parts()[r] * Math.min(Math.max(0, left), best.saved());
            }
            if (surplus[v] > TOLERANCE * variants[v].fixed()) {
                paying.add(v);
            }
        }
        paying.sort(Comparator.comparingDouble(v -> -surplus[v]));
        return paying;
    }

    private VariantPricing pricing(HostProgram program, HostProgram.Outcome outcome, int variant) {
        int offer = variants[variant].offer();
        int[] limiting = IntStream.range(0, PlacementFacts.RESOURCES)
                .filter(r -> program.isLimiting(offer, r))
                .toArray();
        double[] gain = new double[blocks.count()];
        double[][] share = new double[blocks.count()][PlacementFacts.RESOURCES];
        for (int b = 0; b < gain.length; b++) {
            gain[b] = blocks.fits(b, offer) ? outcome.dual("block" + b) - blocks.cost(b, variants[variant]) : -1;
            for (int r : limiting) {
                share[b][r] = blocks.share(b, offer, r);
            }
        }
        return new VariantPricing(gain, share, limiting);
    }
}
