package dev.stowage.packing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Solves the linear program over all patterns by generating those that pay. Its optimum, rounded up, is nearly always
 * the fewest hosts; and before the optimum is reached, the duals divided by the best pattern's profit bound it from
 * below (Farley 1990). The bound is computed in whole numbers.
 */
final class ColumnGeneration {
    private static final long SCALE = 1L << 30;
    private static final long WORTH_IT = SCALE + (SCALE >> 20);

    private final Instance instance;
    final MasterProgram master;
    private final GreedyPricer greedy;
    private final ExactPricer exact;
    private final Set<Pattern> known = new HashSet<>();
    private final long[] profit;

    ColumnGeneration(Instance instance, SplittableRandom random) {
        this.instance = instance;
        master = new MasterProgram(instance, random);
        Surrogate surrogate = new Surrogate(instance);
        greedy = new GreedyPricer(instance, surrogate, random);
        exact = new ExactPricer(instance, surrogate);
        profit = new long[instance.kinds];
    }

    void add(Pattern pattern) {
        if (known.add(pattern)) {
            master.add(pattern);
        }
    }

    /** Whether no pattern pays any more, and the hosts that must at least be. */
    record Outcome(boolean optimal, int bound) {}

    /**
     * @param open items per kind that the patterns must cover
     * @param enough a fractional solution of so many hosts needs no proof that there is none better
     * @param searchSteps the most steps of one exact search for a pattern
     */
    Outcome run(int[] open, double enough, long searchSteps, Budget budget) {
        int bound = 0;
        while (true) {
            master.solve(budget);
            if (budget.exhausted()) {
                return new Outcome(false, bound);
            }
            price();
            int before = master.columnCount();
            addAll(greedy.search(profit, open, WORTH_IT, 20 + instance.kinds / 4, budget));
            if (master.columnCount() > before) {
                continue;
            }
            if (master.hosts() <= enough) {
                return new Outcome(false, bound);
            }
            Budget part = budget.part(searchSteps);
            long most = exact.search(profit, open, WORTH_IT, part);
            bound = Math.max(bound, bound(open, most));
            addAll(exact.found());
            if (master.columnCount() == before) {
                return new Outcome(!part.exhausted(), bound);
            }
        }
    }

    private void addAll(List<Pattern> patterns) {
        patterns.forEach(this::add);
    }

    private void price() {
        double[] duals = master.duals();
        for (int kind = 0; kind < profit.length; kind++) {
            profit[kind] = (long) (Math.max(0, duals[kind]) * SCALE);
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
