package dev.stowage.placement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stowage.inventory.Host;
import dev.stowage.inventory.Inventory;
import dev.stowage.inventory.VirtualMachine;
import dev.stowage.licensing.LicencePolicy;
import dev.stowage.placement.solver.OptaPlannerPlacer;
import dev.stowage.scenario.Estates;
import dev.stowage.scenario.HostOption;
import dev.stowage.scenario.Scenario;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CostBoundTest {
    /** Tried out completely, so the estates are tiny. */
    private static final int VMS = 6;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void neverLiesAboveTheCheapestOfAllPlacements(int seed) {
        PlacementProblem problem = tinyProblem(seed);
        long optimum = new AllPlacements(problem).cheapest();
        boolean[] all = new boolean[problem.workloads().size()];
        Arrays.fill(all, true);

        long bound = new CostBound(new PlacementFacts(problem), all).perMonth();

        assertThat(bound).isPositive().isLessThanOrEqualTo(optimum);
    }

    @Test
    void wholeHostsRaiseItAndNeverAboveTheCheapestOfAllPlacements() {
        int raised = 0;
        for (int seed = 1; seed <= 16; seed++) {
            PlacementProblem problem = tinyProblem(seed);
            long optimum = new AllPlacements(problem).cheapest();
            boolean[] all = new boolean[problem.workloads().size()];
            Arrays.fill(all, true);
            CostBound bound = new CostBound(new PlacementFacts(problem), all);
            long inFractions = bound.perMonth();
            for (int i = 0; i < 30; i++) {
                long before = bound.perMonth();
                bound.raise();
                assertThat(bound.perMonth()).as("seed " + seed).isBetween(before, optimum);
            }
            raised += bound.perMonth() > inFractions ? 1 : 0;
        }
        assertThat(raised).isGreaterThan(8);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void searchFindsTheCheapestOfAllPlacementsOfATinyEstateOrACheaperReserve(int seed) {
        PlacementProblem problem = tinyProblem(seed);
        Money optimum = new AllPlacements(problem).cheapestWithSpares();

        Plan plan = new OptaPlannerPlacer().place(problem, new Effort(300, 0, 1), SolveWatch.NOBODY);

        assertThat(plan.cost().totalPerMonth().minus(optimum).getAmount().doubleValue())
                .as("beyond the rounding of some twenty lines")
                .isLessThan(0.2);
    }

    @Test
    void ofNothingIsNothing() {
        PlacementProblem problem = Problems.problem(
                Estates.inventory(List.of(), List.of()), 1, Problems.bought(Problems.PROXMOX, "x86-2s-64", 512));

        assertThat(new CostBound(new PlacementFacts(problem), new boolean[0]).perMonth())
                .isZero();
    }

    @Test
    void isTightWhereHostsFillToTheBrim() {
        // 3 × 251 VMs of 2 GiB exactly fill three hosts' memory but for less than one VM each; nothing is reserved.
        List<VirtualMachine> vms = new ArrayList<>();
        PlacementProblem one = Problems.problem(
                Estates.inventory(List.of(), List.of(Estates.vm("vm", 1, 2, "Ubuntu Linux (64-bit)", ""))),
                0,
                Problems.bought(Problems.PROXMOX, "x86-2s-64", 512));
        PlacementFacts facts = new PlacementFacts(one);
        long perHost = facts.capacity(0, PlacementFacts.MEMORY) / facts.demand(0, 0, PlacementFacts.MEMORY);
        for (int i = 0; i < 3 * perHost; i++) {
            vms.add(Estates.vm("vm" + i, 1, 2, "Ubuntu Linux (64-bit)", ""));
        }
        PlacementProblem full = Problems.problem(
                Estates.inventory(List.of(), vms), 0, Problems.bought(Problems.PROXMOX, "x86-2s-64", 512));

        Plan plan = new OptaPlannerPlacer().place(full, new Effort(20, 0, 1), SolveWatch.NOBODY);

        assertThat(plan.hosts()).hasSize(3);
        assertThat(plan.bound().hosts()).isEqualTo(3);
        assertThat(plan.gap().doubleValue()).isLessThan(0.01);
    }

    private static PlacementProblem tinyProblem(int seed) {
        Random random = new Random(seed);
        List<VirtualMachine> vms = new ArrayList<>();
        for (int i = 0; i < VMS; i++) {
            String os = random.nextBoolean() ? "Microsoft Windows Server 2022 (64-bit)" : "Ubuntu Linux (64-bit)";
            vms.add(Estates.vm("vm" + i, 2 + 2 * random.nextInt(8), 40 + random.nextInt(200), os, ""));
        }
        List<Host> hosts = random.nextBoolean() ? List.of(Estates.host("old1", 384)) : List.of();
        Inventory inventory = Estates.inventory(hosts, vms);
        List<HostOption> options = new ArrayList<>();
        options.add(Problems.bought(Problems.PROXMOX, "x86-1s-32", 256));
        options.add(Problems.bought(Problems.PROXMOX, "x86-2s-64", 512));
        if (!hosts.isEmpty()) {
            options.add(HostOption.installed(Problems.PROXMOX));
        }
        // The search's own rule knows nothing of the licences of the worst day, which only a drill tells.
        Scenario steady = Problems.scenario(random.nextInt(2), options.toArray(HostOption[]::new))
                .withLicences(new LicencePolicy(
                        LicencePolicy.WindowsServer.CHEAPEST, LicencePolicy.OracleReach.CONTRACT, false, false));
        return Problems.problem(inventory, steady);
    }
}
