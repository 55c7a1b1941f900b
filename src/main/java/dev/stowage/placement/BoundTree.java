package dev.stowage.placement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;

/**
 * Raises a bound by telling plans apart by whole numbers of hosts: what is cheapest in fractions of hosts is split into
 * plans with fewer and plans with more such hosts, as in branch and bound, and the bound is that of the cheapest part.
 */
final class BoundTree {
    /** A number of hosts nearer than this to a whole one is whole. */
    private static final double WHOLE = 1e-4;

    private final Variant[] variants;
    private final int offers;
    private final BoundValue value;
    private final PriceSearch search;
    private final PriorityQueue<Part> open =
            new PriorityQueue<>(Comparator.comparingDouble(Part::bound).thenComparingInt(Part::number));
    private double closed = Double.MAX_VALUE;
    private int parts;

    /**
     * Plans that keep to the terms.
     *
     * @param found null where nothing has been looked for
     * @param fine whether it was looked for with the search of this tree
     */
    private record Part(int number, BoundTerms terms, PriceSearch.Found found, boolean fine, double bound) {}

    BoundTree(Variant[] variants, int offers, BoundValue value, PriceSearch search) {
        this.variants = variants;
        this.offers = offers;
        this.value = value;
        this.search = search;
    }

    /** Plans for which a coarser search has found something. */
    void add(BoundTerms terms, PriceSearch.Found found) {
        open.add(new Part(parts++, terms, found, false, found.bound()));
    }

    /** Plans of which no more is known than that they cost so much. */
    void addUnsearched(BoundTerms terms, double bound) {
        open.add(new Part(parts++, terms, null, false, bound));
    }

    /** Looks closer at the cheapest part, or splits it where that has been done; nothing where that is of no use. */
    void split() {
        Part cheapest = open.poll();
        if (cheapest == null || cheapest.bound() >= closed) {
            return;
        }
        if (!cheapest.fine()) {
            PriceSearch.Found found = cheapest.found() == null
                    ? search.best(cheapest.terms())
                    : search.again(cheapest.terms(), cheapest.found());
            open.add(part(cheapest.number(), cheapest.terms(), found, cheapest.bound()));
            return;
        }
        HostBranch branch = branch(cheapest.found());
        if (branch == null) {
            closed = Math.min(closed, cheapest.bound());
            return;
        }
        for (boolean atLeast : new boolean[] {false, true}) {
            HostBranch side = new HostBranch(branch.kind(), branch.hosts() + (atLeast ? 1 : 0), atLeast);
            BoundTerms terms = cheapest.terms().with(side);
            open.add(part(parts++, terms, search.again(terms, cheapest.found()), cheapest.bound()));
        }
    }

    private static Part part(int number, BoundTerms terms, PriceSearch.Found found, double least) {
        return new Part(number, terms, found, true, Math.max(least, found.bound()));
    }

    /** In millionths a month: no plan costs less. */
    double bound() {
        return Math.min(closed, open.isEmpty() ? Double.MAX_VALUE : open.peek().bound());
    }

    /** Where a whole number of hosts would cost most; null where all are whole. */
    private HostBranch branch(PriceSearch.Found found) {
        Map<HostBranch.Kind, Double> hosts = new TreeMap<>(HostBranch.Kind.ORDER);
        Map<HostBranch.Kind, Double> cost = new HashMap<>();
        for (int v = 0; found.outcome() != null && v < variants.length; v++) {
            double number = found.outcome().hosts()[v];
            for (HostBranch.Kind kind : number > 0 ? kinds(variants[v]) : List.<HostBranch.Kind>of()) {
                hosts.merge(kind, number, Double::sum);
                cost.merge(kind, number * variants[v].fixed(), Double::sum);
            }
        }
        for (int o = 0; found.outcome() != null && o < offers; o++) {
            double number = found.outcome().spares()[o];
            for (HostBranch.Kind kind : number > 0 ? kept(o) : List.<HostBranch.Kind>of()) {
                hosts.merge(kind, number, Double::sum);
                cost.merge(kind, number * value.spare(o), Double::sum);
            }
        }
        HostBranch.Kind best = null;
        double most = 0;
        for (Map.Entry<HostBranch.Kind, Double> entry : hosts.entrySet()) {
            double number = entry.getValue();
            double part = number - Math.floor(number);
            double gain = Math.min(part, 1 - part) * cost.get(entry.getKey()) / number;
            if (part > WHOLE && part < 1 - WHOLE && gain > most) {
                most = gain;
                best = entry.getKey();
            }
        }
        return best == null ? null : new HostBranch(best, (int) Math.floor(hosts.get(best)), false);
    }

    private static List<HostBranch.Kind> kinds(Variant variant) {
        List<HostBranch.Kind> kinds = new ArrayList<>(kept(variant.offer()));
        for (int offer : new int[] {HostBranch.Kind.ANY, variant.offer()}) {
            kinds.add(new HostBranch.Kind(offer, 0, HostBranch.Counting.LICENSED));
            kinds.add(new HostBranch.Kind(offer, variant.licences(), HostBranch.Counting.LICENSED_JUST));
            for (long left = variant.licences(); left != 0; left &= left - 1) {
                kinds.add(new HostBranch.Kind(offer, Long.lowestOneBit(left), HostBranch.Counting.LICENSED));
            }
        }
        return kinds;
    }

    private static List<HostBranch.Kind> kept(int offer) {
        return List.of(
                new HostBranch.Kind(HostBranch.Kind.ANY, 0, HostBranch.Counting.KEPT),
                new HostBranch.Kind(offer, 0, HostBranch.Counting.KEPT));
    }
}
