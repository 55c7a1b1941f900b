package dev.stowage.placement;

import dev.stowage.costing.OrderTerms;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/**
 * What the hosts of a platform cost together, beyond what each costs by itself: products that all of them must be
 * licensed for once one runs them, and what an order lacks of its least number of cores.
 */
final class EstateCharges {
    private final PlacementFacts facts;
    private final OrderTerms[] orders;
    private final boolean any;

    EstateCharges(PlacementFacts facts) {
        this.facts = facts;
        this.orders = new OrderTerms[facts.offers()];
        boolean found = false;
        for (int o = 0; o < orders.length; o++) {
            Optional<OrderTerms> terms = facts.offer(o).cost().orderTerms();
            orders[o] = terms.orElse(null);
            found |= terms.isPresent();
        }
        for (int p = 0; p < facts.software().products(); p++) {
            found |= facts.software().reachesPlatform(p);
        }
        this.any = found;
    }

    boolean isNone() {
        return !any;
    }

    /**
     * In millionths a month.
     *
     * @param hosts how many hosts of an offer are kept
     * @param weight of a platform and a product, from {@link HostLoads#platformWeight}
     */
    long cost(IntUnaryOperator hosts, HostLoads weight) {
        long cost = 0;
        for (int platform = 0; platform < facts.platforms(); platform++) {
            cost += reach(platform, hosts, weight) + order(platform, hosts);
        }
        return cost;
    }

    private long reach(int platform, IntUnaryOperator hosts, HostLoads weight) {
        long cost = 0;
        for (int p = 0; p < facts.software().products(); p++) {
            if (facts.software().reachesPlatform(p) && weight.platformWeight(platform, p) > 0) {
                for (int o = 0; o < facts.offers(); o++) {
                    if (facts.platformOf(o) == platform) {
                        cost += hosts.applyAsInt(o) * facts.costs(o).softwarePerHost(p);
                    }
                }
            }
        }
        return cost;
    }

    private long order(int platform, IntUnaryOperator hosts) {
        long cores = 0;
        OrderTerms terms = null;
        for (int o = 0; o < facts.offers(); o++) {
            if (orders[o] != null && facts.platformOf(o) == platform && hosts.applyAsInt(o) > 0) {
                terms = orders[o];
                cores += hosts.applyAsInt(o) * terms.perHost();
            }
        }
        return terms == null ? 0 : Math.max(0, terms.least() - cores) * OfferCosts.micro(terms.perCorePerMonth());
    }
}
