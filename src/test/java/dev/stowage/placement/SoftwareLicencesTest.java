package dev.stowage.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stowage.costing.CostCategory;
import dev.stowage.inventory.Inventory;
import dev.stowage.inventory.VirtualMachine;
import dev.stowage.licensing.LicencePolicy;
import dev.stowage.placement.solver.OptaPlannerPlacer;
import dev.stowage.scenario.Estates;
import dev.stowage.scenario.HostOption;
import dev.stowage.scenario.Scenario;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Licences of what guests run are part of the price that the search and the bound go by. */
class SoftwareLicencesTest {
    private static final LicencePolicy STEADY =
            new LicencePolicy(LicencePolicy.WindowsServer.CHEAPEST, LicencePolicy.OracleReach.CONTRACT, false, false);
    private static final LicencePolicy AUDITOR =
            new LicencePolicy(LicencePolicy.WindowsServer.CHEAPEST, LicencePolicy.OracleReach.AUDITOR, false, true);
    /** VMs have even numbers of vCPUs here, so that no pack of two cores is begun and not filled. */
    private static final List<String> WITHOUT_ROUNDING =
            List.of("sql-server-enterprise", "sql-server-standard", "oracle-database-enterprise", "ubuntu-pro");

    private static final List<String> ALL = List.of(
            "sql-server-enterprise",
            "sql-server-standard",
            "oracle-database-enterprise",
            "red-hat-enterprise-linux",
            "ubuntu-pro");
    /** Of Red Hat Enterprise Linux for two VMs, in EUR a month. */
    private static final double PACK = 799 / 1.1 / 12;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void boundNeverLiesAboveTheCheapestOfAllPlacements(int seed) {
        PlacementProblem problem = tinyProblem(seed);
        boolean[] all = new boolean[problem.workloads().size()];
        Arrays.fill(all, true);

        long bound = new CostBound(new PlacementFacts(problem), all).perMonth();

        assertThat(bound).isPositive().isLessThanOrEqualTo(new AllPlacements(problem).cheapest());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void searchFindsTheCheapestOfAllPlacements(int seed) {
        PlacementProblem problem = tinyProblem(seed);
        Money optimum = new AllPlacements(problem).cheapestWithSpares();

        Plan plan = place(problem, 300);

        PlanAudit.assertSound(problem, plan);
        // Each line of the bill is rounded to the cent.
        assertThat(plan.cost().totalPerMonth().minus(optimum).getAmount()).isLessThan(new BigDecimal("0.2"));
    }

    @Test
    void whatTheSearchCountsIsWhatTheBillSaysButForRounding() {
        for (int seed = 1; seed <= 8; seed++) {
            PlacementProblem problem = problem(estate(40, seed, ALL), LicencePolicy.DEFAULT, 0);
            Plan plan = place(problem, 20);
            HostLoads loads = replayed(problem, plan);

            double counted = (loads.cost() + PlanBuilder.alikePerMonth(problem)) / 1e6;
            double billed = plan.cost().totalPerMonth().getAmount().doubleValue();
            // At most one pack is begun and not filled.
            assertThat(billed).isBetween(counted - 0.2, counted + PACK + 0.2);
        }
    }

    @Test
    void databasesGatherWhereTheWholeHostIsLicensed() {
        List<VirtualMachine> vms = new ArrayList<>(estate(60, 3, ALL));
        vms.replaceAll(vm -> Estates.running(vm, new String[0]));
        for (int i = 0; i < vms.size(); i += 10) {
            vms.set(i, Estates.running(vms.get(i), "oracle-database-enterprise"));
        }
        PlacementProblem problem = problem(vms, LicencePolicy.DEFAULT, 1);

        Plan plan = place(problem, 400);

        int licensed = plan.hosts().stream()
                .filter(host -> host.workloads().stream()
                        .anyMatch(id -> problem.workloads().stream()
                                .anyMatch(one ->
                                        one.id().equals(id) && !one.software().isEmpty())))
                .mapToInt(host -> host.cpu().cores())
                .sum();
        int cores = plan.hosts().stream().mapToInt(host -> host.cpu().cores()).sum();
        assertThat(licensed).as("on one host of 64 cores, or on two of 32").isEqualTo(64);
        assertThat(cores).isGreaterThan(4 * licensed);
    }

    @Test
    void theFewestHostsAreAThirdDearerThanTheCheapestPlan() {
        // All would stand on one host of 64 cores; a database sold by the core of the host wants one of 32 for itself.
        List<VirtualMachine> vms = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            vms.add(Estates.vm("plain" + i, 4, 30, "Ubuntu Linux (64-bit)", ""));
        }
        vms.add(Estates.running(
                Estates.vm("database", 4, 64, "Ubuntu Linux (64-bit)", ""), "oracle-database-enterprise"));
        PlacementProblem problem = problem(vms, STEADY, 0);
        PlacementFacts facts = new PlacementFacts(problem);
        HostSlots slots = HostSlots.enough(facts);
        int large = facts.offer(0).capacity().cpu().cores() > 32 ? 0 : 1;
        HostLoads fewest = new HostLoads(facts, slots);
        for (int w = 0; w < facts.workloads(); w++) {
            assertThat(fewest.fits(facts.groups().bundleOf(w), slots.first(large)))
                    .isTrue();
            fewest.add(w, slots.first(large));
        }

        Plan plan = place(problem, 30);

        PlanAudit.assertSound(problem, plan);
        assertThat(plan.hosts()).hasSizeGreaterThan(1);
        double cheapest = plan.cost().totalPerMonth().getAmount().doubleValue();
        assertThat((fewest.cost() + PlanBuilder.alikePerMonth(problem)) / 1e6).isGreaterThan(1.3 * cheapest);
        assertThat(plan.bound().perMonth().getAmount().doubleValue())
                .as("and there is next to nothing below it")
                .isGreaterThan(0.95 * cheapest);
        FewestHosts few = plan.fewestHosts().orElseThrow();
        assertThat(few.hosts()).isEqualTo(1);
        assertThat(few.perMonth().getAmount().doubleValue())
                .isCloseTo((fewest.cost() + PlanBuilder.alikePerMonth(problem)) / 1e6, within(0.5));
        assertThat(few.share().value()).isGreaterThan(new BigDecimal("0.3"));
        assertThat(few.parts().get(0).category()).isEqualTo(CostCategory.GUEST_SOFTWARE);
        assertThat(few.parts().stream().map(FewestHosts.Part::more).reduce(Money::plus))
                .contains(few.dearer());
    }

    @Test
    void anAuditorsReachCountsSparesToo() {
        List<VirtualMachine> vms = new ArrayList<>(estate(20, 5, ALL));
        vms.replaceAll(vm -> Estates.running(vm, new String[0]));
        vms.set(0, Estates.running(vms.get(0), "oracle-database-enterprise"));
        Plan plan = place(problem(vms, AUDITOR, 1), 30);

        int cores = plan.hosts().stream().mapToInt(host -> host.cpu().cores()).sum();
        assertThat(plan.hosts()).anyMatch(PlannedHost::spare);
        // 47,500 USD and 22 % of it for five years, spread over sixty months
        double each = 47_500 * 2.1 / 1.1 / 60;
        assertThat(plan.cost()
                        .perMonth(line -> line.item().toString().contains("Oracle"))
                        .getAmount()
                        .doubleValue())
                .isBetween(each * Math.ceil(cores / 2.0) - 0.01, each * Math.ceil(cores / 2.0) + 0.01);
    }

    private static Plan place(PlacementProblem problem, int steps) {
        return new OptaPlannerPlacer().place(problem, new Effort(steps, 0, 1), SolveWatch.NOBODY);
    }

    private static HostLoads replayed(PlacementProblem problem, Plan plan) {
        PlacementFacts facts = new PlacementFacts(problem);
        HostSlots slots = HostSlots.enough(facts);
        HostLoads loads = new HostLoads(facts, slots);
        for (PlannedHost host : plan.hosts()) {
            for (int slot = 0; slot < slots.count(); slot++) {
                if (slots.name(slot).equals(host.name())) {
                    for (String id : host.workloads()) {
                        loads.add(index(problem, id), slot);
                    }
                }
            }
        }
        return loads;
    }

    private static int index(PlacementProblem problem, String id) {
        return problem.workloads().stream().map(one -> one.id()).toList().indexOf(id);
    }

    private static PlacementProblem tinyProblem(int seed) {
        return problem(estate(6, seed, WITHOUT_ROUNDING), seed % 2 == 0 ? STEADY : AUDITOR, seed % 3 == 0 ? 1 : 0);
    }

    private static PlacementProblem problem(List<VirtualMachine> vms, LicencePolicy reading, int failures) {
        Inventory inventory = Estates.inventory(List.of(), vms);
        Scenario scenario = Problems.scenario(failures, new HostOption[] {
                    Problems.bought(Problems.VVF, "x86-1s-32", 256), Problems.bought(Problems.VVF, "x86-2s-64", 512)
                })
                .withLicences(reading);
        return Problems.problem(inventory, scenario);
    }

    private static List<VirtualMachine> estate(int vms, int seed, List<String> products) {
        Random random = new Random(seed);
        List<VirtualMachine> estate = new ArrayList<>();
        for (int i = 0; i < vms; i++) {
            String os = random.nextBoolean() ? "Microsoft Windows Server 2022 (64-bit)" : "Ubuntu Linux (64-bit)";
            VirtualMachine vm = Estates.vm("vm" + i, 2 + 2 * random.nextInt(8), 20 + random.nextInt(100), os, "");
            String product = products.get(random.nextInt(products.size()));
            estate.add(random.nextBoolean() ? Estates.running(vm, product) : vm);
        }
        return estate;
    }
}
