package dev.stowage.packing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;

/** Many profitable patterns at once: for each kind one that holds it, filled up in the order of profit per weight. */
final class GreedyPricer {
    private final Instance instance;
    private final Surrogate surrogate;
    private final SplittableRandom random;
    private final int[] into;
    private final int[] shuffled;

    private record Priced(Pattern pattern, long profit) {}

    GreedyPricer(Instance instance, Surrogate surrogate, SplittableRandom random) {
        this.instance = instance;
        this.surrogate = surrogate;
        this.random = random;
        into = new int[instance.kinds];
        shuffled = new int[instance.kinds];
    }

    /** At most so many patterns above the threshold, the most profitable first. */
    List<Pattern> search(long[] profit, int[] open, long threshold, int most, Budget budget) {
        surrogate.tune(profit, open, 4, budget);
        List<Priced> found = new ArrayList<>();
        int length = surrogate.length;
        for (int start = 0; start < length && !budget.exhausted(); start++) {
            Priced priced = from(surrogate.order[start], start % 2 == 0, profit, open, budget);
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

    private Priced from(int first, boolean mixed, long[] profit, int[] open, Budget budget) {
        long[] free = instance.capacity.clone();
        long value = profit[first] * take(first, mixed ? 1 : 1 + random.nextInt(open[first]), free);
        int length = surrogate.length;
        System.arraycopy(surrogate.order, 0, shuffled, 0, length);
        if (mixed) {
            for (int i = 0; i + 1 < length; i++) {
                int j = Math.min(length - 1, i + random.nextInt(4));
                int kind = shuffled[i];
                shuffled[i] = shuffled[j];
                shuffled[j] = kind;
            }
        }
        for (int i = 0; i < length; i++) {
            int kind = shuffled[i];
            int left = open[kind] - into[kind];
            if (left > 0 && instance.fits(kind, free)) {
                value += profit[kind] * take(kind, left, free);
            }
        }
        budget.spend((long) length * 4);
        Pattern pattern = Pattern.of(into);
        for (int kind : pattern.kinds()) {
            into[kind] = 0;
        }
        return new Priced(pattern, value);
    }

    private int take(int kind, int most, long[] free) {
        int taken = Math.min(most, instance.room(kind, free));
        instance.take(kind, taken, free);
        into[kind] += taken;
        return taken;
    }
}
