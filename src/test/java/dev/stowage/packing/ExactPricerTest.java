package dev.stowage.packing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ExactPricerTest {
    private static final int PROBLEMS = 300;

    @Test
    void theLastPatternFoundIsTheBestOfAllAndItsProfitTheBound() {
        RandomProblems problems = new RandomProblems(21);
        for (int i = 0; i < PROBLEMS; i++) {
            Instance instance = new Instance(i % 3 == 0 ? problems.tinyWithGivers() : problems.tiny());
            long[] profit = profits(instance, i);
            long most = most(instance, profit, 0, instance.count.clone(), instance.capacity.clone());
            ExactPricer pricer = new ExactPricer(instance, new Surrogate(instance));
            long bound = pricer.search(profit, instance.count, 0, Steps.endless());
            assertThat(bound).as("problem " + i).isEqualTo(most);
            assertThat(best(pricer.found(), profit)).as("problem " + i).isEqualTo(most);
        }
    }

    @Test
    void stoppedEarlyItStillBoundsEveryPatternsProfit() {
        RandomProblems problems = new RandomProblems(22);
        for (int i = 0; i < PROBLEMS; i++) {
            Instance instance = new Instance(i % 3 == 0 ? problems.tinyWithGivers() : problems.tiny());
            long[] profit = profits(instance, i);
            long most = most(instance, profit, 0, instance.count.clone(), instance.capacity.clone());
            ExactPricer pricer = new ExactPricer(instance, new Surrogate(instance));
            assertThat(pricer.search(profit, instance.count, 0, Steps.of(1L << i % 12)))
                    .as("problem " + i)
                    .isGreaterThanOrEqualTo(most);
        }
    }

    @Test
    void nothingIsFoundBelowTheThreshold() {
        Instance instance = new Instance(PackingProblem.of(new long[] {10}, new long[][] {{4}, {3}}, new int[] {2, 2}));
        ExactPricer pricer = new ExactPricer(instance, new Surrogate(instance));
        assertThat(pricer.search(new long[] {400, 300}, instance.count, 1_000, Steps.endless()))
                .isEqualTo(1_000);
        assertThat(pricer.found()).isEmpty();
    }

    private static long[] profits(Instance instance, int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        return IntStream.range(0, instance.kinds)
                .mapToLong(kind -> random.nextInt(4) == 0 ? 0 : random.nextInt(1 << 30))
                .toArray();
    }

    /** By trying every set of items; those that give room may let others in that came before them. */
    private static long most(Instance instance, long[] profit, int kind, int[] open, long[] free) {
        if (kind == instance.kinds) {
            return LongStream.of(free).allMatch(room -> room >= 0) ? 0 : Long.MIN_VALUE / 2;
        }
        long most = Long.MIN_VALUE / 2;
        for (int taken = 0; taken <= open[kind]; taken++) {
            long[] rest = free.clone();
            instance.take(kind, taken, rest);
            most = Math.max(most, taken * profit[kind] + most(instance, profit, kind + 1, open, rest));
        }
        return most;
    }

    private static long best(List<Pattern> patterns, long[] profit) {
        return patterns.stream()
                .mapToLong(pattern -> IntStream.range(0, pattern.kinds().length)
                        .mapToLong(i -> profit[pattern.kinds()[i]] * pattern.counts()[i])
                        .sum())
                .max()
                .orElse(0);
    }
}
