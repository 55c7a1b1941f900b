package dev.stowage.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stowage.inventory.Inventory;
import dev.stowage.inventory.Readings;
import dev.stowage.placement.Effort;
import dev.stowage.quantity.Wording;
import dev.stowage.samples.SampleInventories;
import dev.stowage.scenario.DefaultScenarios;
import dev.stowage.scenario.Scenario;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the product solves, its checker finds true. */
class SolvedPlansTest {
    @ParameterizedTest
    @ValueSource(strings = {"midsize-rvtools.xlsx", "small-csv", "scaleup-hana"})
    void usualPlansOfASampleAreValid(String sample) {
        Inventory inventory =
                Readings.read(SampleInventories.FOLDER.resolve(sample)).inventory();
        for (Scenario scenario : new DefaultScenarios(Plans.CATALOG).of(inventory, Wording.ENGLISH)) {
            assertValid(scenario, inventory, 5);
        }
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void plansOfAnyEstateAreValid(long seed) {
        RandomEstate estate = RandomEstate.of(seed);

        assertValid(estate.scenario(), estate.inventory(), 40);
    }

    private static void assertValid(Scenario scenario, Inventory inventory, int steps) {
        CheckReport report = Plans.check(Plans.solved(scenario, inventory, new Effort(steps, 0, 1)), inventory);

        assertThat(report.verdict()).as(report.text(Wording.ENGLISH)).isEqualTo(CheckReport.Verdict.VALID);
        assertThat(report.count(PlanFinding.Grade.WARNING)).isZero();
        assertThat(report.costLines()).isPositive();
    }
}
