package dev.stowage.placement.solver;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stowage.placement.HostLoads;
import dev.stowage.placement.HostSlots;
import dev.stowage.placement.PlacementFacts;
import dev.stowage.placement.PlacementProblem;
import dev.stowage.placement.Problems;
import dev.stowage.scenario.Estates;
import dev.stowage.scenario.HostOption;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PlacementScoreCalculatorTest {
    private final PlacementProblem problem = Problems.problem(
            Estates.mixed(4, 40, 2),
            1,
            HostOption.installed(Problems.HYPER_V),
            Problems.bought(Problems.HYPER_V, "x86-2s-64", 512));

    @Test
    void scoreAfterALongRandomWalkIsThatOfAFreshCalculation() {
        PlacementFacts facts = new PlacementFacts(problem);
        HostSlots slots = HostSlots.enough(facts);
        PlacementSolution solution =
                new PlacementSolution(new PlacementSolution.Run(new HostLoads(facts, slots), 1, new Cooling(1, 0, 1)));
        PlacementScoreCalculator walking = new PlacementScoreCalculator();
        walking.resetWorkingSolution(solution);
        Random random = new Random(11);

        for (int step = 0; step < 20_000; step++) {
            WorkloadAssignment assignment = solution.getAssignments().get(random.nextInt(facts.workloads()));
            HostSlot target =
                    random.nextInt(10) == 0 ? null : solution.getSlots().get(random.nextInt(slots.count()));
            walking.beforeVariableChanged(assignment, "slot");
            assignment.setSlot(target);
            walking.afterVariableChanged(assignment, "slot");
            if (step % 500 == 0) {
                PlacementScoreCalculator fresh = new PlacementScoreCalculator();
                fresh.resetWorkingSolution(solution);
                assertThat(walking.calculateScore()).isEqualTo(fresh.calculateScore());
            }
        }
    }
}
