package dev.stowage.packing;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * A first packing: the best of a portfolio, because no rule is best everywhere (Mommessin, Erlebach, Shakhlevich,
 * Computers &amp; Operations Research 2024).
 */
final class Construction {
    private static final double[] EXPONENTS = {0, 1, 4};
    /** A fraction of a second. */
    private static final long REST_STEPS = 100_000_000L;

    private final Instance instance;
    private final Budget budget;
    private List<Pattern> best;

    Construction(Instance instance, Budget budget) {
        this.instance = instance;
        this.budget = budget;
    }

    /** As many rules as the budget allows; a packing in any case. */
    List<Pattern> best() {
        best = new ItemPlacer(instance, Scarcity.weights(instance, 0)).placeAnyhow(ItemPlacer.Norm.SUM, budget);
        for (double exponent : EXPONENTS) {
            double[] weights = Scarcity.weights(instance, exponent);
            for (HostFiller.Rule rule : HostFiller.Rule.values()) {
                keep(hostByHost(rule, weights));
            }
            for (ItemPlacer.Norm norm : ItemPlacer.Norm.values()) {
                for (boolean bestFit : new boolean[] {false, true}) {
                    if (!budget.exhausted()) {
                        keep(new ItemPlacer(instance, weights).place(norm, bestFit, budget));
                    }
                }
            }
        }
        return best;
    }

    private void keep(List<Pattern> packing) {
        if (packing != null && packing.size() < best.size()) {
            best = packing;
        }
    }

    private List<Pattern> hostByHost(HostFiller.Rule rule, double[] weights) {
        return hostByHost(instance, rule, weights, instance.count.clone(), budget);
    }

    /** Hosts for the items still open, unless that took long; null then. */
    static List<Pattern> rest(Instance instance, int[] open) {
        long never = System.nanoTime() + Long.MAX_VALUE / 2;
        Budget brief = Budget.of(REST_STEPS, never, () -> false);
        return hostByHost(instance, HostFiller.Rule.DOT_PRODUCT, Scarcity.weights(instance, 1), open.clone(), brief);
    }

    private static List<Pattern> hostByHost(
            Instance instance, HostFiller.Rule rule, double[] weights, int[] open, Budget budget) {
        HostFiller filler = new HostFiller(instance, weights);
        SplittableRandom random = new SplittableRandom(0);
        int[] kinds = IntStream.range(0, instance.kinds).toArray();
        int left = IntStream.of(open).sum();
        List<Pattern> hosts = new ArrayList<>();
        while (left > 0) {
            if (budget.exhausted()) {
                return null;
            }
            int[] into = new int[instance.kinds];
            budget.spend(filler.fill(rule, 0, random, open, kinds, kinds.length, instance.capacity.clone(), into));
            hosts.add(Pattern.of(into));
            left -= IntStream.of(into).sum();
        }
        return hosts;
    }
}
