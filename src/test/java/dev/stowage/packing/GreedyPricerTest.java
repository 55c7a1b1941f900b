package dev.stowage.packing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class GreedyPricerTest {
    @Test
    void whatItFindsFitsAHostAndWhatIsOpenAndPays() {
        RandomProblems problems = new RandomProblems(31);
        int found = 0;
        for (int i = 0; i < 60; i++) {
            Instance instance = new Instance(i % 3 == 0 ? problems.mediumWithGivers() : problems.medium());
            SplittableRandom random = new SplittableRandom(i);
            long[] profit = random.longs(instance.kinds, 0, 1_000).toArray();
            int[] open = IntStream.of(instance.count)
                    .map(count -> random.nextInt(count + 1))
                    .toArray();
            GreedyPricer pricer = new GreedyPricer(instance, new Surrogate(instance), random);
            for (Pattern pattern : pricer.search(profit, open, 1_500, 10, Steps.endless())) {
                assertThat(pattern.isWithin(open)).isTrue();
                assertThat(LongStream.of(room(instance, pattern)))
                        .as("problem " + i)
                        .allMatch(room -> room >= 0);
                assertThat(value(pattern, profit)).isGreaterThan(1_500);
                found++;
            }
        }
        assertThat(found).isGreaterThan(100);
    }

    private static long value(Pattern pattern, long[] profit) {
        return IntStream.range(0, pattern.kinds().length)
                .mapToLong(i -> profit[pattern.kinds()[i]] * pattern.counts()[i])
                .sum();
    }

    private static long[] room(Instance instance, Pattern pattern) {
        long[] room = instance.capacity.clone();
        for (int i = 0; i < pattern.kinds().length; i++) {
            instance.take(pattern.kinds()[i], pattern.counts()[i], room);
        }
        return room;
    }
}
