package dev.stowage.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.stowage.catalog.Catalog;
import dev.stowage.catalog.CatalogReader;
import dev.stowage.demand.CpuBasis;
import dev.stowage.demand.NamePattern;
import dev.stowage.demand.SizingPolicy;
import dev.stowage.inventory.Inventory;
import dev.stowage.placement.Effort;
import dev.stowage.placement.PlanAudit;
import dev.stowage.placement.PlannedHost;
import dev.stowage.placement.SolveWatch;
import dev.stowage.placement.UnplacedWorkload;
import dev.stowage.placement.solver.OptaPlannerPlacer;
import dev.stowage.quantity.Text;
import dev.stowage.quantity.Wording;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScenarioRunnerTest {
    private static final Effort SHORT = new Effort(60, 0, 1);
    private static final Platform PROXMOX = Platform.type1("proxmox-ve", "standard");
    private static final Platform VIRTUALBOX = Platform.type2("virtualbox", "base", "debian-linux");
    private static final String LINUX = "Ubuntu Linux (64-bit)";

    private final Catalog catalog = CatalogReader.shipped();
    private final ScenarioRunner runner = new ScenarioRunner(catalog, new OptaPlannerPlacer());

    @Test
    void productionGoesToTypeOneAndTestsToTypeTwoInOnePlan() {
        Inventory inventory = Estates.inventory(
                List.of(),
                List.of(
                        Estates.vm("erp", 4, 16, LINUX, ""),
                        Estates.vm("crm", 4, 16, LINUX, ""),
                        Estates.vm("crm-test", 4, 16, LINUX, "")));
        Scenario mixed = Scenario.of("mixed", HostOption.anyNew(PROXMOX), HostOption.anyNew(VIRTUALBOX));

        ScenarioResult result = run(mixed, inventory);

        PlanAudit.assertSound(runner.prepare(mixed, inventory).problem(), result.plan());
        assertThat(result.plan().unplaced()).isEmpty();
        assertThat(result.plan().hosts())
                .filteredOn(host -> !host.bareMetal())
                .allMatch(host -> !host.workloads().contains("erp"));
    }

    @Test
    void typeTwoCostsCapacityAndSaysItsRisks() {
        Inventory inventory = Estates.mixed(0, 40, 1);
        Scenario type1 = Scenario.of("one", HostOption.anyNew(PROXMOX));
        Scenario type2 = Scenario.of("two", HostOption.anyNew(VIRTUALBOX)).withProductionNeedsType1(false);

        ScenarioResult bare = run(type1, inventory);
        ScenarioResult hosted = run(type2, inventory);

        assertThat(lostCoresPerHost(hosted)).isGreaterThan(lostCoresPerHost(bare));
        assertThat(keys(hosted))
                .contains(
                        "scenario.risk.no-live-migration",
                        "scenario.risk.no-high-availability",
                        "scenario.risk.host-os-patching",
                        "scenario.risk.production-on-type-2",
                        "scenario.risk.blast-radius");
        assertThat(keys(bare)).doesNotContain("scenario.risk.no-live-migration", "scenario.risk.production-on-type-2");
    }

    @Test
    void demandIsTheSameUnderEveryHypervisor() {
        Inventory inventory = Estates.mixed(3, 30, 2);

        assertThat(runner.prepare(Scenario.of("one", HostOption.anyNew(PROXMOX)), inventory)
                        .problem()
                        .workloads())
                .isEqualTo(runner.prepare(Scenario.of("two", HostOption.anyNew(VIRTUALBOX)), inventory)
                        .problem()
                        .workloads());
    }

    @Test
    void threeTebibytesOnInstalledTwoTebibyteHostsAreRefusedWithTheCheapestRepair() {
        Inventory inventory = Estates.inventory(
                List.of(Estates.host("h1", 2048), Estates.host("h2", 2048)),
                List.of(Estates.vm("hana", 48, 3072, LINUX, "h1"), Estates.vm("small", 2, 8, LINUX, "h2")));
        Scenario installed = Scenario.of("installed only", HostOption.installed(PROXMOX));

        ScenarioResult result = run(installed, inventory);

        assertThat(result.plan().unplaced()).extracting(UnplacedWorkload::name).containsExactly("hana");
        UnplacedWorkload hana = result.plan().unplaced().get(0);
        assertThat(Wording.ENGLISH.print(hana.reason())).contains("3.01 TiB").contains("1.79 TiB");
        assertThat(Wording.ENGLISH.print(hana.repair().orElseThrow())).startsWith("add one host: ");
        assertThat(keys(result)).startsWith("scenario.risk.unplaced");
        assertThat(result.metrics().unplaced()).isEqualTo(1);
        assertThat(new Comparison(List.of(result)).cheapest()).isEmpty();
    }

    @Test
    void hostsBeyondTheHypervisorsLimitsAreRefusedAndNamed() {
        Platform vvf = Platform.type1("vmware-vvf", "vvf");

        ScenarioResult result = run(Scenario.of("vvf", HostOption.anyNew(vvf)), Estates.mixed(0, 10, 1));

        assertThat(result.notes())
                .extracting(Wording.ENGLISH::print)
                .anyMatch(note -> note.contains("8 × Intel Xeon 6788P (Eviden BullSequana SH81), 32 TiB")
                        && note.contains("supports up to 960 logical CPUs on a host; this one has 1,376"));
    }

    @Test
    void sumsOfTheBillAreTheTotals() {
        ScenarioResult result = run(Scenario.of("p", HostOption.anyNew(PROXMOX)), Estates.mixed(0, 30, 4));

        var cost = result.plan().cost();
        assertThat(result.metrics().byCategory().values().stream().reduce((a, b) -> a.plus(b)))
                .contains(cost.totalOverHorizon());
        assertThat(cost.lines().stream().map(line -> line.perMonth()).reduce((a, b) -> a.plus(b)))
                .contains(cost.totalPerMonth());
    }

    @Test
    void unknownProductsAreRefusedByName() {
        Scenario scenario = Scenario.of("x", HostOption.anyNew(Platform.type1("os-2", "warp")));

        assertThatThrownBy(() -> runner.validate(scenario))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("The catalog has no hypervisor \"os-2\"");
    }

    @Test
    void unknownProductsOnInstalledHostsAreRefusedToo() {
        Scenario scenario = Scenario.of("x", HostOption.installed(Platform.type1("vmware-vvf", "gold")));

        assertThatThrownBy(() -> runner.validate(scenario))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("gold");
    }

    @Test
    void whatIsPlannedAndWhatIsLeftOutIsSaidWithItsTotals() {
        Inventory inventory = Estates.inventory(
                List.of(),
                List.of(
                        Estates.vm("one", 4, 16, LINUX, ""),
                        Estates.vm("two", 2, 8, LINUX, ""),
                        Estates.vm("old-1", 8, 32, LINUX, ""),
                        Estates.vm("old-2", 8, 32, LINUX, "")));
        Scenario scenario = named("old-*");

        assertThat(run(scenario, inventory).notes())
                .extracting(Wording.ENGLISH::print)
                .anyMatch(note -> note.startsWith("Needed, growth included: VMs 2, vCPUs 6, memory 24 GiB"))
                .anyMatch(note -> note.startsWith("Left out, excluded by name: VMs 2, vCPUs 16, memory 64 GiB"));
    }

    private static Scenario named(String excluded) {
        Scenario all = Scenario.of("without the old", HostOption.anyNew(PROXMOX));
        SizingPolicy sizing = all.sizing();
        return new Scenario(
                all.name(),
                false,
                false,
                true,
                false,
                all.hosts(),
                new SizingPolicy(
                        sizing.poweredOff(),
                        sizing.suspended(),
                        false,
                        false,
                        false,
                        List.of(new NamePattern(excluded)),
                        sizing.cpuBasis(),
                        sizing.memoryBasis(),
                        sizing.storageBasis(),
                        sizing.growthPerYear()),
                all.production(),
                all.software(),
                List.of(),
                all.capacity(),
                all.licences(),
                all.costs());
    }

    @Test
    void sampledUseIsNotPromisedSeveralTimes() {
        Inventory inventory = Estates.mixed(0, 10, 5);
        Scenario allocated = Scenario.of("allocated", HostOption.anyNew(PROXMOX));
        SizingPolicy asConfigured = allocated.sizing();
        SizingPolicy asSampled = new SizingPolicy(
                asConfigured.poweredOff(),
                asConfigured.suspended(),
                false,
                false,
                false,
                List.of(),
                CpuBasis.SAMPLED,
                asConfigured.memoryBasis(),
                asConfigured.storageBasis(),
                asConfigured.growthPerYear());
        Scenario sampled = new Scenario(
                "sampled",
                false,
                false,
                true,
                false,
                allocated.hosts(),
                asSampled,
                allocated.production(),
                allocated.software(),
                List.of(),
                allocated.capacity(),
                allocated.licences(),
                allocated.costs());

        var promised = runner.prepare(allocated, inventory).problem().offers().get(0);
        var real = runner.prepare(sampled, inventory).problem().offers().get(0);

        assertThat(promised.capacity().cpuMilliPoints())
                .isCloseTo(4 * real.capacity().cpuMilliPoints(), within(4L));
        assertThat(run(sampled, inventory).notes())
                .extracting(Wording.ENGLISH::print)
                .anyMatch(note -> note.contains("one to one"));
    }

    private ScenarioResult run(Scenario scenario, Inventory inventory) {
        return runner.run(scenario, inventory, SHORT, SolveWatch.NOBODY);
    }

    private static double lostCoresPerHost(ScenarioResult result) {
        return result.plan().hosts().stream()
                .map(PlannedHost::lostCores)
                .mapToDouble(lost -> lost.doubleValue())
                .average()
                .orElseThrow();
    }

    private static List<String> keys(ScenarioResult result) {
        return result.risks().stream().map(Text::key).toList();
    }
}
