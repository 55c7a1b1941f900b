package dev.stowage.placement;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * A cost that no plan can undercut. A workload need not fit on a single host but is charged for its share of capacity,
 * so that hosts are bought in fractions and licences at their cheapest rate; beyond that a plan must have whole hosts
 * enough for its load, for products that are sold for whole hosts only, and for N+k. A linear programme finds prices,
 * and prices prove the bound by weak duality, however they were found.
 *
 * <p>With one platform and N+k, plans are told apart by their greatest used host, whose like must be kept free: the
 * bound is that of the cheapest family.
 */
public final class CostBound {
    /** Against rounding: the bound must not lie above a cost by the last digit of a double. */
    private static final double SAFETY = 1 - 1e-9;

    /** Of the linear programme that is solved before the search begins. */
    private static final int BLOCKS = 160;
    /** Of those that are solved beside the search. */
    private static final int FINE_BLOCKS = 400;

    private final PlacementFacts facts;
    private final boolean[] counted;
    private final Variant[] variants;
    private final WorkloadClasses classes;
    private final BoundValue value;
    private final PriceSearch search;
    private final BoundTree tree;
    private HostMix mix;
    private volatile double bound;

    /**
     * @param counted the workloads that must be housed
     */
    public CostBound(PlacementFacts facts, boolean[] counted) {
        this.facts = facts;
        this.counted = counted.clone();
        this.variants = Variant.of(facts, counted);
        this.classes = new WorkloadClasses(facts, counted);
        this.value = new BoundValue(facts, variants, classes);
        this.search = new PriceSearch(facts, variants, new DemandBlocks(facts, classes, BLOCKS), value);
        this.tree = new BoundTree(
                variants,
                facts.offers(),
                value,
                new PriceSearch(facts, variants, new DemandBlocks(facts, classes, FINE_BLOCKS), value));
        if (classes.classes() > 0) {
            prove();
        }
    }

    boolean isFor(boolean[] others) {
        return Arrays.equals(counted, others);
    }

    /** In millionths of the currency a month, rounded down. */
    public long perMonth() {
        return (long) Math.floor(Math.max(0, bound) * SAFETY);
    }

    /** The hosts in fractions that cost no more than the bound: what a plan might look like. */
    public Optional<HostMix> mix() {
        return Optional.ofNullable(mix);
    }

    private void prove() {
        boolean familiesDiffer =
                facts.platforms() == 1 && facts.problem().policy().hostFailures() > 0;
        BoundTerms all = BoundTerms.of(facts, counted);
        PriceSearch.Found loose = search.best(all);
        mix = loose.mix();
        bound = loose.bound();
        if (!familiesDiffer) {
            tree.add(all, loose);
            return;
        }
        double least = Double.MAX_VALUE;
        BoundPrices known = loose.prices();
        for (long memory : memories()) {
            BoundTerms terms = BoundTerms.upTo(facts, counted, memory);
            double quick = value.of(known.copy(), terms);
            if (quick < least && quick < SoftwareEnvelope.FORBIDDEN) {
                PriceSearch.Found found = search.best(terms);
                known = found.prices();
                tree.add(terms, found);
                if (found.bound() < least) {
                    least = found.bound();
                    mix = found.mix() == null ? mix : found.mix();
                }
            } else if (quick < SoftwareEnvelope.FORBIDDEN) {
                tree.addUnsearched(terms, quick);
            }
        }
        bound = least < Double.MAX_VALUE ? Math.max(bound, least) : bound;
    }

    /**
     * Raises the bound a little, by telling plans apart by whole numbers of hosts; may be called from one thread while
     * others read the bound. Does nothing where it cannot be raised further in this way.
     */
    public void raise() {
        if (classes.classes() == 0) {
            return;
        }
        tree.split();
        double raised = tree.bound();
        if (raised > bound && raised < SoftwareEnvelope.FORBIDDEN) {
            bound = raised;
        }
    }

    /** Of all host kinds, each once. */
    private long[] memories() {
        return LongStream.range(0, facts.offers())
                .map(offer -> facts.capacity((int) offer, PlacementFacts.MEMORY))
                .sorted()
                .distinct()
                .toArray();
    }
}
