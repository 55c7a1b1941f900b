package dev.stowage.packing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ConstructionTest {
    @Test
    void howeverLittleMayBeSpentThereIsAPacking() {
        RandomProblems problems = new RandomProblems(41);
        for (int i = 0; i < 100; i++) {
            PackingProblem problem = i % 3 == 0 ? problems.mediumWithGivers() : problems.medium();
            Instance instance = new Instance(problem);
            List<Pattern> first = new Construction(instance, Steps.of(1L << i % 20)).best();
            assertThat(instance.expand(first).solves(problem))
                    .as("problem " + i)
                    .isTrue();
        }
    }

    @Test
    void everyRuleOfItemByItemGivesAPacking() {
        RandomProblems problems = new RandomProblems(42);
        for (int i = 0; i < 20; i++) {
            PackingProblem problem = problems.medium();
            Instance instance = new Instance(problem);
            for (ItemPlacer.Norm norm : ItemPlacer.Norm.values()) {
                for (boolean bestFit : new boolean[] {false, true}) {
                    List<Pattern> packing = new ItemPlacer(instance, Scarcity.weights(instance, 1))
                            .place(norm, bestFit, Steps.endless());
                    assertThat(instance.expand(packing).solves(problem)).isTrue();
                }
            }
        }
    }

    @Test
    void aRuleThatWouldTakeTooLongGivesUp() {
        Instance instance = new Instance(new RandomProblems(43).medium());
        assertThat(new ItemPlacer(instance, Scarcity.weights(instance, 1))
                        .place(ItemPlacer.Norm.SUM, true, Steps.of(1)))
                .isNull();
    }

    @Test
    void firstFitDecreasingPutsTheSmallBesideTheLarge() {
        Instance instance = new Instance(PackingProblem.of(new long[] {10}, new long[][] {{3}, {7}}, new int[] {2, 2}));
        assertThat(new ItemPlacer(instance, new double[] {1}).place(ItemPlacer.Norm.SUM, false, Steps.endless()))
                .containsExactly(Pattern.of(new int[] {1, 1}), Pattern.of(new int[] {1, 1}));
    }

    @Test
    void ruinAndRecreateKeepsEveryItemAndAddsNoHost() {
        RandomProblems problems = new RandomProblems(44);
        for (int i = 0; i < 30; i++) {
            PackingProblem problem = i % 3 == 0 ? problems.mediumWithGivers() : problems.medium();
            Instance instance = new Instance(problem);
            List<Pattern> first = new Construction(instance, Steps.of(1)).best();
            List<Pattern> better = new RuinAndRecreate(instance, new SplittableRandom(i))
                    .improve(first, CapacityBound.of(instance), Steps.of(1_000_000));
            assertThat(instance.expand(better).solves(problem))
                    .as("problem " + i)
                    .isTrue();
            assertThat(better).hasSizeLessThanOrEqualTo(first.size());
        }
    }
}
