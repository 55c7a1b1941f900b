package dev.stowage.placement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Guest products as the bound sees them: for the weightiest, the host is licensed as a whole or VM by VM; for the
 * others a straight line that what they cost lies on or above.
 */
final class SoftwareEnvelope {
    /** Each doubles the number of variants. */
    private static final int MOST_EXACT = 4;

    private static final int MOST_VARIANTS = 500;
    /** Dearer than anything: without a licence for the whole host none may run there. */
    static final double FORBIDDEN = 1e18;

    private final PlacementFacts facts;
    private final long[] total;
    private final double[] perCpu;
    private final List<Integer> exact;

    /** One way of paying: what the host costs more, what each unit of weight costs, and what is paid for the host. */
    record Way(double fixed, double[] perWeight, boolean[] wholeHost) {}

    SoftwareEnvelope(PlacementFacts facts, boolean[] counted) {
        this.facts = facts;
        int products = facts.software().products();
        this.total = new long[products];
        this.perCpu = new double[products];
        for (int w = 0; w < facts.workloads(); w++) {
            for (int p = 0; counted[w] && p < products; p++) {
                long weight = facts.software().weightOf(w, p);
                total[p] += weight;
                long cpu = facts.offers() == 0 ? 0 : facts.demand(0, w, PlacementFacts.CPU);
                perCpu[p] = Math.max(perCpu[p], cpu == 0 ? Double.MAX_VALUE : (double) weight / cpu);
            }
        }
        this.exact = IntStream.range(0, products)
                .filter(p -> !facts.software().reachesPlatform(p) && total[p] > 0)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer p) -> -dearest(p)).thenComparing(p -> p))
                .limit(exact())
                .toList();
    }

    /** How many products can be told apart host by host. */
    private int exact() {
        int exact = 0;
        while (exact < MOST_EXACT && (4L << exact) * facts.offers() <= MOST_VARIANTS) {
            exact++;
        }
        return Math.max(2, exact);
    }

    private double dearest(int product) {
        return IntStream.range(0, facts.offers())
                .mapToDouble(o -> facts.costs(o).software(product, total[product]))
                .max()
                .orElse(0);
    }

    List<Way> ways(int offer) {
        double[] slopes = new double[total.length];
        double fixed = 0;
        for (int p = 0; p < slopes.length; p++) {
            if (facts.software().reachesPlatform(p)) {
                fixed += facts.platforms() == 1 && total[p] > 0
                        ? facts.costs(offer).softwarePerHost(p)
                        : 0;
            } else if (!exact.contains(p)) {
                slopes[p] = line(offer, p);
            }
        }
        List<Way> ways = List.of(new Way(fixed, slopes, new boolean[total.length]));
        for (int p : exact) {
            ways = doubled(ways, offer, p);
        }
        return ways;
    }

    private List<Way> doubled(List<Way> ways, int offer, int product) {
        OfferCosts costs = facts.costs(offer);
        long each = costs.softwarePerWeight(product);
        List<Way> more = new ArrayList<>();
        for (Way way : ways) {
            if (each != OfferCosts.NOT_SOLD) {
                more.add(with(way, 0, product, each, false));
            } else if (costs.softwareSoldByHost(product)) {
                more.add(with(way, 0, product, FORBIDDEN, false));
            }
            if (costs.softwareSoldByHost(product)) {
                more.add(with(way, costs.softwarePerHost(product), product, 0, true));
            }
        }
        return more.isEmpty() ? ways : more;
    }

    private static Way with(Way way, double fixed, int product, double slope, boolean whole) {
        double[] slopes = way.perWeight().clone();
        slopes[product] = slope;
        boolean[] wholeHost = way.wholeHost().clone();
        wholeHost[product] = whole;
        return new Way(way.fixed() + fixed, slopes, wholeHost);
    }

    /** From nothing to the most that can stand on one host: the cost rises ever less, so it lies above that line. */
    private double line(int offer, int product) {
        double most = Math.min((double) total[product], perCpu[product] * facts.capacity(offer, PlacementFacts.CPU));
        long weight = (long) Math.max(1, Math.floor(most));
        return (double) facts.costs(offer).software(product, weight) / Math.max(weight, most);
    }
}
