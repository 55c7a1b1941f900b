package dev.stowage.placement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stowage.costing.CostCategory;
import dev.stowage.inventory.Host;
import dev.stowage.inventory.VirtualMachine;
import dev.stowage.licensing.LicencePolicy;
import dev.stowage.placement.solver.OptaPlannerPlacer;
import dev.stowage.quantity.Wording;
import dev.stowage.scenario.Estates;
import dev.stowage.scenario.HostOption;
import dev.stowage.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Hosts are licensed for the Windows VMs that come to them when others fail. */
class WorstDayTest {
    private static final String WINDOWS = "Microsoft Windows Server 2022 (64-bit)";

    @Test
    void twoHostsThatStandInForEachOtherAreLicensedForTheVmsOfBoth() {
        List<Host> hosts = List.of(Estates.host("a", 512), Estates.host("b", 512));
        List<VirtualMachine> vms = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            vms.add(Estates.vm("vm" + i, 2, 8, WINDOWS, i < 4 ? "a" : "b"));
        }
        // Six VMs on each of two hosts of 48 cores: three licensings, 6 × 48 cores; steady two and one, 3 × 48.
        assertThat(windows(hosts, vms, true)).containsExactly("hosts 2 × licensings 3 × max(16, 2 × max(8, 24)) cores");
        assertThat(windows(hosts, vms, false))
                .containsExactlyInAnyOrder(
                        "hosts 1 × licensings 2 × max(16, 2 × max(8, 24)) cores",
                        "hosts 1 × licensings 1 × max(16, 2 × max(8, 24)) cores");
    }

    @Test
    void aHostWithoutWindowsIsSparedWhereAnotherLicensedOneHasRoom() {
        List<Host> hosts = List.of(Estates.host("a", 512), Estates.host("b", 512), Estates.host("c", 512));
        List<VirtualMachine> vms = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            vms.add(Estates.vm("win" + i, 2, 8, WINDOWS, i < 12 ? "a" : "b"));
            vms.add(Estates.vm("lin" + i, 2, 12, "Ubuntu Linux (64-bit)", "c"));
        }
        // Twelve VMs make Datacenter the cheaper on a and b, which then take each other's; c, though fuller, takes
        // none.
        assertThat(windows(hosts, vms, true)).containsExactly("hosts 2 × max(16, 2 × max(8, 24)) cores");
    }

    private static List<String> windows(List<Host> hosts, List<VirtualMachine> vms, boolean worstDay) {
        Scenario today = Scenario.of("today", HostOption.installed(Problems.VVF))
                .asToday()
                .withLicences(new LicencePolicy(
                        LicencePolicy.WindowsServer.CHEAPEST, LicencePolicy.OracleReach.CONTRACT, worstDay, false));
        PlacementProblem problem = Problems.problem(Estates.inventory(hosts, vms), today);
        Plan plan = new TodayPlacer().place(problem, new Effort(1, 0, 1), SolveWatch.NOBODY);
        assertThat(plan.drill().passed()).isTrue();
        return plan.cost().lines().stream()
                .filter(line -> line.category() == CostCategory.GUEST_OS)
                .map(line -> Wording.ENGLISH.print(line.derivation()).split(" = ")[0])
                .toList();
    }

    @Test
    void theCheaperOfTwoPlansIsToldByItsWorstDay() {
        List<VirtualMachine> vms = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            vms.add(Estates.vm("vm" + i, 4, 24, i % 2 == 0 ? WINDOWS : "Ubuntu Linux (64-bit)", ""));
        }
        Scenario scenario = Problems.scenario(1, Problems.bought(Problems.VVF, "x86-1s-32", 256));
        PlacementProblem problem = Problems.problem(Estates.inventory(List.of(), vms), scenario);
        Plan plan = new OptaPlannerPlacer().place(problem, new Effort(60, 0, 1), SolveWatch.NOBODY);

        PlanAudit.assertSound(problem, plan);
        assertThat(plan.drill().passed()).isTrue();
        assertThat(plan.bound().perMonth().isGreaterThan(plan.cost().totalPerMonth()))
                .isFalse();
        // Twenty VMs cannot come to fewer licences than those for where they stand.
        Plan steady = new OptaPlannerPlacer()
                .place(
                        Problems.problem(
                                Estates.inventory(List.of(), vms),
                                scenario.withLicences(new LicencePolicy(
                                        LicencePolicy.WindowsServer.CHEAPEST,
                                        LicencePolicy.OracleReach.CONTRACT,
                                        false,
                                        false))),
                        new Effort(60, 0, 1),
                        SolveWatch.NOBODY);
        assertThat(steady.cost().totalPerMonth().isGreaterThan(plan.cost().totalPerMonth()))
                .isFalse();
    }
}
