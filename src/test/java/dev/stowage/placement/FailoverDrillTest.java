package dev.stowage.placement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stowage.inventory.Inventory;
import dev.stowage.inventory.VirtualMachine;
import dev.stowage.placement.solver.OptaPlannerPlacer;
import dev.stowage.scenario.Estates;
import dev.stowage.scenario.HostOption;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FailoverDrillTest {
    private static final String LINUX = "Ubuntu Linux (64-bit)";

    @Test
    void seesAVmThatIsLargerThanEveryHoleThoughTheSumWouldFit() {
        // Three hosts give some 500 GiB each. One VM of 300 GiB on each leaves three holes of some 200 GiB: enough in
        // sum for the VM of a failed host, but no single hole takes it.
        PlacementFacts facts = facts(
                Estates.inventory(List.of(), List.of(vm("a", 300), vm("b", 300), vm("c", 300))),
                Problems.atMost(3, Problems.PROXMOX, "x86-2s-64", 512));
        HostLoads loads = oneOnEach(facts);
        long holes = 0;
        for (int slot = 0; slot < 2; slot++) {
            holes += facts.capacity(0, PlacementFacts.MEMORY) - loads.load(slot, PlacementFacts.MEMORY);
        }
        assertThat(holes).isGreaterThan(facts.demand(0, 2, PlacementFacts.MEMORY));

        DrillResult result = new FailoverDrill(loads, Clusters.of(new int[] {0, 1, 2})).run();

        assertThat(result.passed()).isFalse();
        assertThat(result.cases()).isEqualTo(3);
        assertThat(result.exhaustive()).isTrue();
        assertThat(result.failures())
                .extracting(DrillResult.Failure::homeless)
                .containsExactly(List.of("a"), List.of("b"), List.of("c"));
    }

    @Test
    void leavesThePlacementAsItWas() {
        PlacementFacts facts = facts(
                Estates.inventory(List.of(), List.of(vm("a", 100), vm("b", 100), vm("c", 100))),
                Problems.atMost(3, Problems.PROXMOX, "x86-2s-64", 512));
        HostLoads loads = oneOnEach(facts);
        long cost = loads.cost();

        DrillResult result = new FailoverDrill(loads, Clusters.of(new int[] {0, 1, 2})).run();

        assertThat(result.passed()).isTrue();
        assertThat(loads.assignment()).containsExactly(0, 1, 2);
        assertThat(loads.cost()).isEqualTo(cost);
    }

    @Test
    void rivalsDoNotTakeShelterWithEachOther() {
        VirtualMachine one = apart(vm("one", 10));
        VirtualMachine other = apart(vm("other", 10));
        PlacementFacts facts = facts(
                Estates.inventory(List.of(), List.of(one, other)),
                Problems.atMost(2, Problems.PROXMOX, "x86-2s-64", 512));

        DrillResult result = new FailoverDrill(oneOnEach(facts), Clusters.of(new int[] {0, 1})).run();

        assertThat(result.failures()).hasSize(2);
    }

    @Test
    void aPlanKeepsASpareThatMakesItsDrillPass() {
        List<VirtualMachine> vms = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            vms.add(vm("big" + i, 300));
        }
        PlacementProblem problem = Problems.problem(
                Estates.inventory(List.of(), vms), 1, Problems.bought(Problems.PROXMOX, "x86-2s-64", 512));

        Plan plan = new OptaPlannerPlacer().place(problem, new Effort(30, 0, 1), SolveWatch.NOBODY);

        assertThat(plan.hosts()).hasSize(4);
        assertThat(plan.hosts()).filteredOn(PlannedHost::spare).hasSize(1);
        assertThat(plan.drill().passed()).isTrue();
        assertThat(plan.drill().cases()).isEqualTo(4);
    }

    @Test
    void thePercentageRuleCallsSafeWhatPlacingAgainDoesNot() {
        // Three hosts of some 500 GiB with 300 GiB each: a third is free in sum, but in no single place.
        PlacementProblem problem = Problems.problem(
                Estates.inventory(List.of(), List.of(vm("a", 300), vm("b", 300), vm("c", 300))),
                1,
                Problems.bought(Problems.PROXMOX, "x86-2s-64", 512));

        Plan plan = new OptaPlannerPlacer().place(problem, new Effort(30, 0, 1), SolveWatch.NOBODY);

        Resilience resilience = plan.resilience().orElseThrow();
        assertThat(resilience.percentageHolds()).isTrue();
        assertThat(resilience.failures())
                .extracting(DrillResult.Failure::homeless)
                .containsExactlyInAnyOrder(List.of("a"), List.of("b"), List.of("c"));
        assertThat(resilience.percentageErrs()).isTrue();
        // Repaired by one spare, whose price is that of resilience.
        assertThat(plan.drill().passed()).isTrue();
        assertThat(plan.hosts()).hasSize(4);
        assertThat(resilience.perMonth().isPositive()).isTrue();
        assertThat(resilience.perMonth().isLessThan(plan.cost().totalPerMonth().dividedBy(3, RoundingMode.DOWN)))
                .isTrue();
    }

    @Test
    void twoHostsThatFailTogetherGetTwoSpares() {
        PlacementProblem problem = Problems.problem(
                Estates.inventory(List.of(), List.of(vm("a", 300), vm("b", 300), vm("c", 300))),
                2,
                Problems.bought(Problems.PROXMOX, "x86-2s-64", 512));

        Plan plan = new OptaPlannerPlacer().place(problem, new Effort(30, 0, 1), SolveWatch.NOBODY);

        assertThat(plan.unplaced()).isEmpty();
        assertThat(plan.drill().passed()).isTrue();
        assertThat(plan.hosts()).hasSize(5);
    }

    @Test
    void whereNoSpareCanBeHadAVmIsLeftOutRatherThanTheRule() {
        PlacementProblem problem = Problems.problem(
                Estates.inventory(List.of(), List.of(vm("a", 300), vm("b", 300), vm("c", 300))),
                1,
                Problems.atMost(3, Problems.PROXMOX, "x86-2s-64", 512));

        Plan plan = new OptaPlannerPlacer().place(problem, new Effort(30, 0, 1), SolveWatch.NOBODY);

        assertThat(plan.drill().passed()).isTrue();
        assertThat(plan.unplaced())
                .singleElement()
                .satisfies(one -> assertThat(one.reasons())
                        .extracting(UnplacedWorkload.KindReason::kind)
                        .containsExactly(Obstacle.Kind.FAILOVER_RESERVE));
    }

    @Test
    void hostsBeyondAClustersMostFormAnotherAndEachKeepsItsReserve() {
        PlacementFacts facts = facts(
                Estates.inventory(List.of(), List.of(vm("a", 300))), Problems.bought(Problems.VVF, "x86-2s-64", 512));
        int most = facts.offer(0).capacity().maxHostsPerCluster();
        HostSlots slots = new HostSlots(facts, new int[] {2 * most});

        // One place stays free for the spare that a failure may call for.
        assertThat(Clusters.count(facts, 0, most - 1)).isEqualTo(1);
        assertThat(Clusters.count(facts, 0, most)).isEqualTo(2);
        assertThat(Clusters.divided(facts, slots, IntStream.range(0, most).toArray())
                        .hosts())
                .hasSize(2)
                .allSatisfy(hosts -> assertThat(hosts.length).isEqualTo(most / 2));
    }

    @Test
    void installedHostsThatAreAllNeededShareTheReserve() {
        // Four installed hosts, loaded to three quarters: none can be spared, but the rest can carry any one of them.
        List<VirtualMachine> vms = new ArrayList<>();
        for (int i = 0; i < 48; i++) {
            vms.add(vm("vm%02d".formatted(i), 30));
        }
        Inventory inventory = Estates.inventory(
                List.of(
                        Estates.host("h1", 512),
                        Estates.host("h2", 512),
                        Estates.host("h3", 512),
                        Estates.host("h4", 512)),
                vms);
        PlacementProblem problem = Problems.problem(inventory, 1, HostOption.installed(Problems.PROXMOX));

        Plan plan = new OptaPlannerPlacer().place(problem, new Effort(200, 0, 1), SolveWatch.NOBODY);

        assertThat(plan.unplaced()).isEmpty();
        assertThat(plan.hosts()).hasSize(4);
        assertThat(plan.drill().passed()).isTrue();
    }

    private static PlacementFacts facts(Inventory inventory, HostOption... options) {
        return new PlacementFacts(Problems.problem(inventory, 1, options));
    }

    private static HostLoads oneOnEach(PlacementFacts facts) {
        HostLoads loads = new HostLoads(facts, HostSlots.enough(facts));
        for (int w = 0; w < facts.workloads(); w++) {
            loads.add(w, w);
        }
        return loads;
    }

    private static VirtualMachine vm(String name, int gibibytes) {
        return Estates.vm(name, 4, gibibytes, LINUX, "");
    }

    private static VirtualMachine apart(VirtualMachine vm) {
        return Estates.with(vm, List.of(), List.of("apart"));
    }
}
