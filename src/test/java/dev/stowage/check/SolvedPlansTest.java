package dev.stowage.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stowage.inventory.Inventory;
import dev.stowage.placement.Effort;
import dev.stowage.placement.Inquiry;
import dev.stowage.placement.MoveAnswer;
import dev.stowage.placement.Obstacle;
import dev.stowage.placement.PlacementProblem;
import dev.stowage.placement.Plan;
import dev.stowage.placement.Standing;
import dev.stowage.placement.UnplacedWorkload;
import dev.stowage.quantity.Wording;
import dev.stowage.scenario.ScenarioResult;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the product solves, its checker finds true, whatever constraints are at work. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SolvedPlansTest {
    private static final Effort EFFORT = new Effort(40, 0, 1);
    private static final int PAIRS_ASKED = 15;

    /** How often each kind of constraint kept a VM from a host. */
    private final Map<Obstacle.Kind, Integer> atWork = new EnumMap<>(Obstacle.Kind.class);

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 80);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void plansOfAnyEstateAreValid(long seed) {
        RandomEstate estate = RandomEstate.of(seed);
        ScenarioResult result = Plans.run(estate.scenario(), estate.inventory(), EFFORT);

        CheckReport report = Plans.check(Plans.file(result, estate.inventory(), EFFORT), estate.inventory());

        assertThat(report.verdict()).as(report.text(Wording.ENGLISH)).isEqualTo(CheckReport.Verdict.VALID);
        assertThat(report.count(PlanFinding.Grade.WARNING)).isZero();
        boolean housed = result.plan().hosts().stream().anyMatch(host -> !host.spare());
        assertThat(report.costLines()).isGreaterThanOrEqualTo(housed ? 1 : 0);
        count(estate.inventory(), result, new Random(seed));
    }

    @AfterAll
    void constraintsOfEveryKindWereAtWork() {
        assertThat(atWork).containsOnlyKeys(Obstacle.Kind.values());
    }

    private void count(Inventory inventory, ScenarioResult result, Random random) {
        Plan plan = result.plan();
        plan.unplaced().stream()
                .map(UnplacedWorkload::reasons)
                .flatMap(List::stream)
                .forEach(reason -> atWork.merge(reason.kind(), 1, Integer::sum));
        PlacementProblem problem = Plans.problem(result.scenario(), inventory);
        Inquiry inquiry = new Inquiry(Standing.of(problem, plan).orElseThrow());
        for (int i = 0; i < PAIRS_ASKED; i++) {
            int vm = random.nextInt(problem.workloads().size());
            var offer = problem.offers().get(random.nextInt(problem.offers().size()));
            String host = offer.isInstalled()
                    ? offer.installed().get(random.nextInt(offer.installed().size()))
                    : offer.id();
            MoveAnswer answer = inquiry.move(vm, inquiry.standing().place(host).orElseThrow());
            answer.obstacles().forEach(obstacle -> atWork.merge(obstacle.kind(), 1, Integer::sum));
        }
    }
}
