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

    private final Instance instance;
    private final Budget budget;
    private List<Pattern> best;

    Construction(Instance instance, Budget budget) {
        this.instance = instance;
        this.budget = budget;
    }

    /** At least one rule is followed to its end, whatever the budget. */
    List<Pattern> best() {
        for (double exponent : EXPONENTS) {
            double[] weights = Scarcity.weights(instance, exponent);
            for (HostFiller.Rule rule : HostFiller.Rule.values()) {
                if (best == null || !budget.exhausted()) {
                    keep(hostByHost(rule, weights));
                }
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
        if (best == null || packing.size() < best.size()) {
            best = packing;
        }
    }

    private List<Pattern> hostByHost(HostFiller.Rule rule, double[] weights) {
        return hostByHost(instance, rule, weights, instance.count.clone(), budget);
    }

    /** Hosts for the items still open, in the shortest time. */
    static List<Pattern> rest(Instance instance, int[] open, Budget budget) {
        return hostByHost(instance, HostFiller.Rule.DOT_PRODUCT, Scarcity.weights(instance, 1), open.clone(), budget);
    }

    private static List<Pattern> hostByHost(
            Instance instance, HostFiller.Rule rule, double[] weights, int[] open, Budget budget) {
        HostFiller filler = new HostFiller(instance, weights);
        SplittableRandom random = new SplittableRandom(0);
        int[] kinds = IntStream.range(0, instance.kinds).toArray();
        int left = IntStream.of(open).sum();
        List<Pattern> hosts = new ArrayList<>();
        while (left > 0) {
            int[] into = new int[instance.kinds];
            budget.spend(filler.fill(rule, 0, random, open, kinds, kinds.length, instance.capacity.clone(), into));
            hosts.add(Pattern.of(into));
            left -= IntStream.of(into).sum();
        }
        return hosts;
    }
}
