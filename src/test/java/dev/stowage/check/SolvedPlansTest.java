package dev.stowage.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stowage.placement.Effort;
import dev.stowage.quantity.Wording;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the product solves, its checker finds true. */
class SolvedPlansTest {
    static LongStream seeds() {
        return LongStream.rangeClosed(1, 80);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void plansOfAnyEstateAreValid(long seed) {
        RandomEstate estate = RandomEstate.of(seed);

        CheckReport report = Plans.check(
                Plans.solved(estate.scenario(), estate.inventory(), new Effort(40, 0, 1)), estate.inventory());

        assertThat(report.verdict()).as(report.text(Wording.ENGLISH)).isEqualTo(CheckReport.Verdict.VALID);
        assertThat(report.count(PlanFinding.Grade.WARNING)).isZero();
        assertThat(report.costLines()).isPositive();
    }
}
