package dev.stowage.packing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;

/** Many profitable patterns at once: for each kind one that holds it, filled up in the order of profit per weight. */
final class GreedyPricer {
    private static final double LEAST_EMPHASIS = 0.2;
    private static final double KEPT = 0.02;
    private static final Fill[] FILLS = Fill.values();

    /** How a host is filled up that holds its first item. */
    private enum Fill {
        /** In the order of profit per weight, slightly shuffled. */
        MIXED,
        /** In that order, behind several items of the first kind. */
        REPEATED,
        /** Always by profit against what is left in each dimension, so that none runs out before the others. */
        BALANCED
    }

    private final Instance instance;
    private final Surrogate surrogate;
    private final SplittableRandom random;
    private final int[] into;
    private final int[] candidates;
    private final double[] emphasis;
    private final double[] dear;

    private record Priced(Pattern pattern, long profit) {}

    GreedyPricer(Instance instance, Surrogate surrogate, SplittableRandom random) {
        this.instance = instance;
        this.surrogate = surrogate;
        this.random = random;
        into = new int[instance.kinds];
        candidates = new int[instance.kinds];
        emphasis = new double[instance.dims];
        dear = new double[instance.dims];
    }

    /** At most so many patterns above the threshold, the most profitable first. */
    List<Pattern> search(long[] profit, int[] open, long threshold, int most, Budget budget) {
        surrogate.tune(profit, open, 4, budget);
        List<Priced> found = new ArrayList<>();
        int length = surrogate.length;
        for (int start = 0; start < length && !budget.exhausted(); start++) {
            Priced priced = from(surrogate.order[start], FILLS[start % FILLS.length], profit, open, budget);
            if (priced.profit > threshold) {
                found.add(priced);
            }
        }
        return found.stream()
                .sorted(Comparator.comparingLong((Priced priced) -> -priced.profit))
                .map(Priced::pattern)
                .distinct()
                .limit(most)
                .toList();
    }

    private Priced from(int first, Fill fill, long[] profit, int[] open, Budget budget) {
        long[] free = instance.capacity.clone();
        take(first, fill == Fill.REPEATED ? 1 + random.nextInt(open[first]) : 1, free);
        if (fill == Fill.BALANCED) {
            balance(profit, open, free, budget);
        } else {
            inOrder(fill == Fill.MIXED, open, free);
            budget.spend(surrogate.length * 4L);
        }
        Pattern pattern = Pattern.of(into);
        long value = 0;
        for (int i = 0; i < pattern.kinds().length; i++) {
            value += profit[pattern.kinds()[i]] * pattern.counts()[i];
            into[pattern.kinds()[i]] = 0;
        }
        return new Priced(pattern, value);
    }

    private void inOrder(boolean mixed, int[] open, long[] free) {
        int length = surrogate.length;
        System.arraycopy(surrogate.order, 0, candidates, 0, length);
        for (int i = 0; mixed && i + 1 < length; i++) {
            int j = Math.min(length - 1, i + random.nextInt(4));
            int kind = candidates[i];
            candidates[i] = candidates[j];
            candidates[j] = kind;
        }
        for (int i = 0; i < length; i++) {
            int kind = candidates[i];
            int left = open[kind] - into[kind];
            if (left > 0 && instance.fits(kind, free)) {
                take(kind, left, free);
            }
        }
    }

    private void balance(long[] profit, int[] open, long[] free, Budget budget) {
        for (int d = 0; d < emphasis.length; d++) {
            emphasis[d] = LEAST_EMPHASIS + random.nextDouble();
        }
        int length = surrogate.length;
        System.arraycopy(surrogate.order, 0, candidates, 0, length);
        while (length > 0) {
            for (int d = 0; d < dear.length; d++) {
                dear[d] = emphasis[d] / (KEPT + (double) free[d] / instance.capacity[d]);
            }
            int best = -1;
            double most = Double.NEGATIVE_INFINITY;
            int kept = 0;
            budget.spend((long) length * dear.length);
            for (int i = 0; i < length; i++) {
                int kind = candidates[i];
                if (into[kind] < open[kind] && instance.fits(kind, free)) {
                    candidates[kept++] = kind;
                    double score = profit[kind] / Math.max(KEPT, cost(kind));
                    if (score > most) {
                        most = score;
                        best = kind;
                    }
                }
            }
            length = kept;
            if (best >= 0) {
                take(best, Math.min(open[best] - into[best], 1 + instance.room(best, free) / 8), free);
            }
        }
    }

    private double cost(int kind) {
        double cost = 0;
        for (int d = 0; d < dear.length; d++) {
            cost += dear[d] * instance.share[kind][d];
        }
        return cost;
    }

    private void take(int kind, int most, long[] free) {
        int taken = Math.min(most, instance.room(kind, free));
        instance.take(kind, taken, free);
        into[kind] += taken;
    }
}
