package dev.stowage.placement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What every plan of one family has beyond room for its workloads, as the bound sees it. Plans fall into families by
 * their greatest used host kind, since the failover reserve must make up for a host of it.
 *
 * @param allowed which offers the family's plans may use
 * @param oneOf of which offers at least one host is used; null without such a rule
 * @param capacity by resource, what all kept hosts have together at least; zero where nothing is known
 * @param hosts kept at least
 * @param licensedHosts by guest product, how many used hosts are licensed for it at least
 * @param branches in which part of the family the plans are
 */
record BoundTerms(
        boolean[] allowed,
        boolean[] oneOf,
        double[] capacity,
        int hosts,
        int[] licensedHosts,
        List<HostBranch> branches) {
    /** Those of these plans that keep to a further branch. */
    BoundTerms with(HostBranch branch) {
        List<HostBranch> more = new ArrayList<>(branches);
        more.add(branch);
        return new BoundTerms(allowed, oneOf, capacity, hosts, licensedHosts, List.copyOf(more));
    }

    /** All plans as one family: of the greatest used host no more is known than that it is as large as the smallest. */
    static BoundTerms of(PlacementFacts facts, boolean[] counted) {
        boolean[] allowed = new boolean[facts.offers()];
        Arrays.fill(allowed, true);
        return of(facts, counted, allowed, null);
    }

    /** The family of plans whose used hosts have at most so much memory, one of them that much. */
    static BoundTerms upTo(PlacementFacts facts, boolean[] counted, long memory) {
        boolean[] allowed = new boolean[facts.offers()];
        boolean[] oneOf = new boolean[facts.offers()];
        for (int o = 0; o < allowed.length; o++) {
            allowed[o] = facts.capacity(o, PlacementFacts.MEMORY) <= memory;
            oneOf[o] = facts.capacity(o, PlacementFacts.MEMORY) == memory;
        }
        return of(facts, counted, allowed, oneOf);
    }

    private static BoundTerms of(PlacementFacts facts, boolean[] counted, boolean[] allowed, boolean[] oneOf) {
        int failures = facts.problem().policy().hostFailures();
        double[] capacity = new double[PlacementFacts.RESOURCES];
        int used = HostBound.used(facts, counted, allowed);
        if (facts.platforms() == 1 && failures > 0 && used > 0) {
            int clusters = Clusters.count(facts, 0, used);
            for (int r = 0; r < PlacementFacts.RESOURCES; r++) {
                double smallest = smallest(facts, allowed, r);
                double greatest = oneOf == null ? smallest : smallest(facts, oneOf, r);
                if (smallest < Long.MAX_VALUE) {
                    capacity[r] =
                            HostBound.demand(facts, counted, r) + failures * (greatest + (clusters - 1) * smallest);
                }
            }
        }
        int[] licensed = IntStream.range(0, facts.software().products())
                .map(product -> mustLicenseHosts(facts, product)
                        ? HostBound.used(facts, running(facts, counted, product), allowed)
                        : 0)
                .toArray();
        return new BoundTerms(allowed, oneOf, capacity, used == 0 ? 0 : used + failures, licensed, List.of());
    }

    /** Sold for whole hosts only, and for each by itself. */
    static boolean mustLicenseHosts(PlacementFacts facts, int product) {
        return !facts.software().reachesPlatform(product)
                && IntStream.range(0, facts.offers())
                        .allMatch(offer -> facts.costs(offer).softwareSoldByHost(product)
                                && facts.costs(offer).softwarePerWeight(product) == OfferCosts.NOT_SOLD);
    }

    private static boolean[] running(PlacementFacts facts, boolean[] counted, int product) {
        boolean[] running = new boolean[counted.length];
        for (int w = 0; w < counted.length; w++) {
            running[w] = counted[w] && facts.software().weightOf(w, product) > 0;
        }
        return running;
    }

    private static double smallest(PlacementFacts facts, boolean[] offers, int resource) {
        double smallest = Long.MAX_VALUE;
        for (int o = 0; o < offers.length; o++) {
            smallest = offers[o] ? Math.min(smallest, facts.capacity(o, resource)) : smallest;
        }
        return smallest;
    }
}
