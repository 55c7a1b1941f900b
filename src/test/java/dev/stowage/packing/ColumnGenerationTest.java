package dev.stowage.packing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ColumnGenerationTest {
    private static final double ROUNDING = 1e-6;

    @Test
    void whereverItIsCutShortTheBoundIsBelowTheOptimum() {
        RandomProblems problems = new RandomProblems(51);
        for (int i = 0; i < 300; ) {
            PackingProblem problem = i % 3 == 0 ? problems.tinyWithGivers() : problems.tiny();
            Instance instance = new Instance(problem);
            if (FewestHosts.canTell(problem) && instance.kinds > 0) {
                ColumnGeneration generation = new ColumnGeneration(instance, new SplittableRandom(i));
                ColumnGeneration.Effort effort = new ColumnGeneration.Effort(1L << i % 14, 1 + i % 9);
                assertThat(generation
                                .run(instance.count, 0, effort, Steps.endless())
                                .bound())
                        .as("problem " + i)
                        .isLessThanOrEqualTo(FewestHosts.of(problem));
                i++;
            }
        }
    }

    @Test
    void finishedItsBoundIsTheFractionalOptimumRoundedUp() {
        RandomProblems problems = new RandomProblems(52);
        int finished = 0;
        for (int i = 0; i < 30; i++) {
            Instance instance = new Instance(problems.medium());
            ColumnGeneration generation = new ColumnGeneration(instance, new SplittableRandom(i));
            ColumnGeneration.Outcome outcome =
                    generation.run(instance.count, 0, new ColumnGeneration.Effort(500_000, 300), Steps.endless());
            if (outcome.finished()) {
                double hosts = generation.master().hosts();
                assertThat((double) outcome.bound()).isBetween(hosts - ROUNDING, hosts + 1);
                finished++;
            }
        }
        assertThat(finished).isGreaterThan(15);
    }

    @Test
    void divesGivePackingsThatHoldEveryItem() {
        RandomProblems problems = new RandomProblems(53);
        int found = 0;
        for (int i = 0; i < 60; i++) {
            PackingProblem problem = i % 2 == 0 ? problems.mediumWithGivers() : problems.medium();
            Instance instance = new Instance(problem);
            ColumnGeneration generation = new ColumnGeneration(instance, new SplittableRandom(i));
            ColumnGeneration.Effort effort = new ColumnGeneration.Effort(20_000, 100);
            generation.run(instance.count, 0, effort, Steps.endless());
            List<Pattern> packing = new Diving(instance, generation, new SplittableRandom(i))
                    .dive(instance.items, new Diving.Pace(0.5, effort, 3, 10), Steps.endless());
            if (packing != null) {
                assertThat(instance.expand(packing).solves(problem))
                        .as("problem " + i)
                        .isTrue();
                found++;
            }
        }
        assertThat(found).isGreaterThan(50);
    }
}
