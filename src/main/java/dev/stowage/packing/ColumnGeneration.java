package dev.stowage.packing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Solves the linear program over all patterns by generating those that pay. Its optimum, rounded up, is nearly always
 * the fewest hosts; and before the optimum is reached, any prices divided by the best pattern's profit bound it from
 * below (Farley 1990). The bound is computed in whole numbers, so no rounding error can lift it.
 *
 * <p>Patterns are sought at prices that follow the duals slowly (smoothing, Neame 1999), because the duals of a few
 * patterns leap about; what pays at the duals themselves is taken in.
 */
final class ColumnGeneration {
    private static final double SCALE = 1L << 30;
    private static final double PAYS = 1 + 1e-6;
    private static final long THRESHOLD = (long) (SCALE * PAYS);
    private static final double ROUNDING = 1e-6;
    private static final double SMOOTHING = 0.4;

    private final Instance instance;
    private final MasterProgram master;
    private final GreedyPricer greedy;
    private final ExactPricer exact;
    private final Set<Pattern> known = new HashSet<>();
    private final double[] smooth;
    private final long[] profit;
    private boolean smoothed;

    ColumnGeneration(Instance instance, SplittableRandom random) {
        this.instance = instance;
        master = new MasterProgram(instance, random);
        Surrogate surrogate = new Surrogate(instance);
        greedy = new GreedyPricer(instance, surrogate, random);
        exact = new ExactPricer(instance, surrogate);
        smooth = new double[instance.kinds];
        profit = new long[instance.kinds];
    }

    MasterProgram master() {
        return master;
    }

    void add(Pattern pattern) {
        if (known.add(pattern)) {
            master.add(pattern);
        }
    }

    /** The patterns of which the solution is made. */
    List<Pattern> inUse() {
        List<Pattern> patterns = new ArrayList<>();
        master.collect(patterns, new ArrayList<>());
        return patterns;
    }

    /**
     * @param searchSteps the most steps of one exact search for a pattern
     * @param rounds the most searches for patterns
     */
    record Effort(long searchSteps, int rounds) {}

    /** Whether nothing is to be gained from more patterns, and the hosts that must at least be. */
    record Outcome(boolean finished, int bound) {}

    /**
     * @param open items per kind that the patterns must cover
     * @param enough a fractional solution of so many hosts needs no proof that there is none better
     * @param effort when to be content with less than the optimum
     */
    Outcome run(int[] open, double enough, Effort effort, Budget budget) {
        int bound = 0;
        smoothed = false;
        for (int round = 0; ; round++) {
            master.solve(budget);
            if (round == effort.rounds || budget.exhausted()) {
                return new Outcome(false, bound);
            }
            follow();
            if (greedily(open, budget)) {
                continue;
            }
            if (master.hosts() <= Math.max(enough, bound) + ROUNDING) {
                return new Outcome(true, bound);
            }
            boolean more = false;
            boolean whole = true;
            for (double[] prices : List.of(smooth, master.duals())) {
                if (!more) {
                    price(prices);
                    Budget part = budget.part(effort.searchSteps);
                    bound = Math.max(bound, bound(open, exact.search(profit, open, THRESHOLD, part)));
                    more = take(exact.found());
                    whole = !part.exhausted();
                }
            }
            if (!more) {
                return new Outcome(whole, bound);
            }
        }
    }

    private void follow() {
        double[] duals = master.duals();
        for (int kind = 0; kind < smooth.length; kind++) {
            double old = smoothed ? smooth[kind] : duals[kind];
            smooth[kind] = SMOOTHING * old + (1 - SMOOTHING) * Math.max(0, duals[kind]);
        }
        smoothed = true;
    }

    private boolean greedily(int[] open, Budget budget) {
        int most = 20 + instance.kinds / 4;
        price(smooth);
        if (take(greedy.search(profit, open, THRESHOLD, most, budget))) {
            return true;
        }
        price(master.duals());
        return take(greedy.search(profit, open, THRESHOLD, most, budget));
    }

    /** Returns whether one of them pays at the duals. */
    private boolean take(List<Pattern> patterns) {
        boolean pays = false;
        for (Pattern pattern : patterns) {
            if (pattern.value(master.duals()) > PAYS && !known.contains(pattern)) {
                add(pattern);
                pays = true;
            }
        }
        return pays;
    }

    private void price(double[] prices) {
        for (int kind = 0; kind < profit.length; kind++) {
            profit[kind] = (long) (Math.min(1, Math.max(0, prices[kind])) * SCALE);
        }
    }

    private int bound(int[] open, long mostProfit) {
        long total = 0;
        for (int kind = 0; kind < profit.length; kind++) {
            total += profit[kind] * open[kind];
        }
        return Math.toIntExact((total + mostProfit - 1) / mostProfit);
    }
}
