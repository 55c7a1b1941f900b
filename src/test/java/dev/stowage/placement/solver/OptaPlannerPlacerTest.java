package dev.stowage.placement.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stowage.inventory.Inventory;
import dev.stowage.inventory.VirtualMachine;
import dev.stowage.placement.Effort;
import dev.stowage.placement.Milestone;
import dev.stowage.placement.PlacementProblem;
import dev.stowage.placement.Plan;
import dev.stowage.placement.PlanAudit;
import dev.stowage.placement.PlannedHost;
import dev.stowage.placement.Problems;
import dev.stowage.placement.SolveWatch;
import dev.stowage.scenario.Estates;
import dev.stowage.scenario.HostOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptaPlannerPlacerTest {
    private static final Effort SHORT = new Effort(120, 0, 7);

    private final OptaPlannerPlacer placer = new OptaPlannerPlacer();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void plansAreSoundAndNeverDearerThanFirstFitDecreasing(int seed) {
        PlacementProblem problem = Problems.problem(
                Estates.mixed(8, 60, seed),
                seed % 3,
                HostOption.installed(Problems.HYPER_V),
                HostOption.anyNew(Problems.HYPER_V));

        Plan plan = placer.place(problem, SHORT, SolveWatch.NOBODY);

        PlanAudit.assertSound(problem, plan);
        assertThat(plan.unplaced()).isEmpty();
        assertThat(plan.cost().totalPerMonth())
                .isLessThanOrEqualTo(plan.yardstick().perMonth());
        assertThat(plan.bound().perMonth()).isLessThanOrEqualTo(plan.cost().totalPerMonth());
        assertThat(plan.hosts()).hasSizeGreaterThanOrEqualTo(plan.bound().hosts());
        assertThat(plan.drill().passed()).isTrue();
    }

    @Test
    void sameSeedAndStepsGiveTheSamePlan() {
        PlacementProblem problem = Problems.problem(Estates.mixed(6, 50, 3), 1, HostOption.anyNew(Problems.PROXMOX));

        Plan one = placer.place(problem, SHORT, SolveWatch.NOBODY);
        Plan other = new OptaPlannerPlacer().place(problem, SHORT, SolveWatch.NOBODY);

        assertThat(other).isEqualTo(one);
        assertThat(one.search().steps()).isEqualTo(120);
    }

    @Test
    void windowsIsConcentratedWhereThatIsCheaper() {
        // 24 Windows and 24 Linux VMs of 16 GiB: on two hosts with 24 VMs each, Windows on one of them alone costs one
        // Datacenter licence instead of two.
        List<VirtualMachine> vms = new ArrayList<>();
        for (int i = 0; i < 48; i++) {
            String os = i % 2 == 0 ? "Microsoft Windows Server 2022 (64-bit)" : "Ubuntu Linux (64-bit)";
            vms.add(Estates.vm("vm%02d".formatted(i), 4, 16, os, ""));
        }
        PlacementProblem problem = Problems.problem(
                Estates.inventory(List.of(), vms), 0, Problems.atMost(2, Problems.PROXMOX, "x86-2s-64", 512));

        Plan plan = placer.place(problem, SHORT, SolveWatch.NOBODY);

        PlanAudit.assertSound(problem, plan);
        assertThat(plan.hosts()).hasSize(2);
        assertThat(plan.hosts()).extracting(PlannedHost::windowsVms).containsExactlyInAnyOrder(24, 0);
    }

    @Test
    void milestonesOnlyGetBetter() {
        // so small that the drill needs no spare, though the search reserves one
        PlacementProblem problem = Problems.problem(Estates.mixed(4, 60, 1), 1, HostOption.anyNew(Problems.VVF));
        List<Milestone> milestones = new ArrayList<>();
        SolveWatch watch = new SolveWatch() {
            @Override
            public void reached(Milestone milestone) {
                milestones.add(milestone);
            }
        };

        Plan plan = placer.place(problem, new Effort(600, 0, 1), watch);

        assertThat(milestones).hasSizeGreaterThan(2);
        Milestone last = milestones.get(milestones.size() - 1);
        assertThat(last.costPerMonth() / 1e6)
                .as("the last is the plan, shared storage included")
                .isCloseTo(plan.cost().totalPerMonth().getAmount().doubleValue(), within(0.5));
        assertThat(last.boundPerMonth() / 1e6)
                .isCloseTo(plan.bound().perMonth().getAmount().doubleValue(), within(0.5));
        assertThat(milestones)
                .extracting(Milestone::costPerMonth)
                .isSortedAccordingTo((one, other) -> Long.compare(other, one));
        assertThat(milestones).extracting(Milestone::step).isSorted();
    }

    @Test
    void stopsWhenAskedAndKeepsThePlan() {
        PlacementProblem problem = Problems.problem(Estates.mixed(6, 60, 5), 1, HostOption.anyNew(Problems.HYPER_V));
        SolveWatch impatient = new SolveWatch() {
            @Override
            public boolean stopRequested() {
                return true;
            }
        };

        Plan plan = placer.place(problem, new Effort(1_000_000, 0, 1), impatient);

        PlanAudit.assertSound(problem, plan);
        assertThat(plan.unplaced()).isEmpty();
        assertThat(plan.search().steps()).isLessThan(100);
    }

    @Test
    void tinyInputsEnd() {
        Inventory one = Estates.inventory(List.of(), List.of(Estates.vm("only", 2, 8, "Ubuntu Linux (64-bit)", "")));
        Inventory none = Estates.inventory(List.of(), List.of());
        HostOption single = Problems.atMost(1, Problems.PROXMOX, "x86-1s-32", 256);

        assertThat(placer.place(Problems.problem(one, 0, single), SHORT, SolveWatch.NOBODY)
                        .hosts())
                .hasSize(1);
        assertThat(placer.place(Problems.problem(none, 1, single), SHORT, SolveWatch.NOBODY)
                        .hosts())
                .isEmpty();
    }
}
