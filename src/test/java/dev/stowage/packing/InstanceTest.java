package dev.stowage.packing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class InstanceTest {
    @Test
    void kindsOfEqualSizeAreOneAndThoseWithoutItemsNone() {
        Instance instance = new Instance(PackingProblem.of(
                new long[] {8, 8}, new long[][] {{1, 2}, {3, 4}, {1, 2}, {5, 6}, {0, 0}}, new int[] {2, 1, 3, 0, 7}));
        assertThat(instance.size).isDeepEqualTo(new long[][] {{1, 2}, {3, 4}});
        assertThat(instance.count).containsExactly(5, 1);
        assertThat(instance.items).isEqualTo(6);
    }

    @Test
    void aPatternThatHasLostItsGiverIsCutToWhatFits() {
        Instance instance =
                new Instance(PackingProblem.of(new long[] {10, 10}, new long[][] {{-2, 1}, {6, 1}}, new int[] {1, 2}));
        assertThat(instance.fitting(Pattern.of(new int[] {1, 2}))).isEqualTo(Pattern.of(new int[] {1, 2}));
        assertThat(instance.fitting(Pattern.of(new int[] {0, 2}))).isEqualTo(Pattern.of(new int[] {0, 1}));
    }

    @Test
    void aCoverTakesEveryItemOnce() {
        Instance instance = instance(2, 2, 1);
        Pattern pair = Pattern.of(new int[] {1, 1, 0});
        Pattern triple = Pattern.of(new int[] {1, 1, 1});
        assertThat(cover(instance, List.of(pair, triple))).containsExactlyInAnyOrder(pair, triple);
    }

    @Test
    void withoutACoverThereIsNone() {
        Instance instance = instance(2, 1, 1);
        assertThat(cover(instance, List.of(Pattern.of(new int[] {1, 1, 0}), Pattern.of(new int[] {1, 0, 0}))))
                .isNull();
        assertThat(cover(instance, List.of(Pattern.of(new int[] {2, 1, 0}), Pattern.of(new int[] {0, 1, 1}))))
                .isNull();
    }

    @Test
    void onlyFillsToTheBrimAreListed() {
        Instance instance = new Instance(PackingProblem.of(
                new long[] {10, 10}, new long[][] {{10, 10}, {6, 3}, {4, 7}, {2, 4}, {2, 3}}, new int[] {1, 1, 1, 1, 2
                }));
        assertThat(ExactFills.of(instance, 4, Steps.endless()))
                .containsExactlyInAnyOrder(
                        Pattern.of(new int[] {1, 0, 0, 0, 0}),
                        Pattern.of(new int[] {0, 1, 1, 0, 0}),
                        Pattern.of(new int[] {0, 1, 0, 1, 1}));
    }

    private static List<Pattern> cover(Instance instance, List<Pattern> patterns) {
        return new ExactCover(instance, patterns, new SplittableRandom(1)).search(Steps.of(10_000_000));
    }

    private static Instance instance(int... counts) {
        return new Instance(PackingProblem.of(new long[] {10}, new long[][] {{1}, {2}, {3}}, counts));
    }
}
