package dev.stowage.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.stowage.capacity.CapacityPolicy;
import dev.stowage.placement.Effort;
import dev.stowage.placement.PlacementProblem;
import dev.stowage.placement.RootBound;
import dev.stowage.placement.solver.OptaPlannerPlacer;
import dev.stowage.quantity.Share;
import dev.stowage.scenario.Scenario;
import dev.stowage.scenario.ScenarioRunner;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for the plans of all estates, whatever is in them. */
class AnyEstateTest {
    private static final List<Integer> HEADROOMS = List.of(0, 10, 20, 30, 40);
    /** Of the doubles that a bound is summed from. */
    private static final double LAST_DIGITS = 1e-9;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 100);
    }

    static LongStream someSeeds() {
        return LongStream.rangeClosed(1, 12);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void moreHeadroomDoesNotLowerTheBound(long seed) {
        RandomEstate estate = RandomEstate.of(seed);
        assumeFalse(estate.scenario().keepToday(), "what stands today stands, headroom or not");
        RootBound bound = new RootBound(problem(estate, HEADROOMS.get(HEADROOMS.size() - 1)));
        long before = 0;
        for (int headroom : HEADROOMS) {
            long now = bound.perMonth(problem(estate, headroom));
            assertThat(now).as("headroom of %d %%", headroom).isGreaterThanOrEqualTo((long)
                    (before * (1 - LAST_DIGITS)));
            before = now;
        }
        assertThat(before > 0).isEqualTo(bound.counted() > 0);
    }

    private static PlacementProblem problem(RandomEstate estate, int headroom) {
        CapacityPolicy drawn = estate.scenario().capacity();
        Scenario scenario = Sites.withCapacity(
                estate.scenario(),
                new CapacityPolicy(
                        drawn.cpuOvercommit(),
                        drawn.memoryOvercommit(),
                        Share.ofPercent(headroom),
                        Share.ofPercent(headroom),
                        drawn.storageHeadroom(),
                        drawn.hostFailures(),
                        drawn.storage()));
        return new ScenarioRunner(Plans.CATALOG, new OptaPlannerPlacer())
                .prepare(scenario, estate.inventory())
                .problem();
    }

    @ParameterizedTest
    @MethodSource("someSeeds")
    void theSameSeedAndStepsGiveTheSamePlanFile(long seed) {
        RandomEstate estate = RandomEstate.of(seed);
        Effort effort = new Effort(20, 0, seed);

        assertThat(Plans.solved(estate.scenario(), estate.inventory(), effort))
                .isEqualTo(Plans.solved(estate.scenario(), estate.inventory(), effort));
    }
}
