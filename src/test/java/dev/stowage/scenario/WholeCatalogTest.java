package dev.stowage.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stowage.capacity.CapacityCalculator;
import dev.stowage.capacity.CapacityPolicy;
import dev.stowage.catalog.Catalog;
import dev.stowage.catalog.CatalogReader;
import dev.stowage.catalog.Edition;
import dev.stowage.catalog.HostModel;
import dev.stowage.catalog.Hypervisor;
import dev.stowage.inventory.Host;
import dev.stowage.inventory.Inventory;
import dev.stowage.inventory.VirtualMachine;
import dev.stowage.placement.Effort;
import dev.stowage.placement.Plan;
import dev.stowage.placement.PlanAudit;
import dev.stowage.placement.SolveWatch;
import dev.stowage.placement.solver.OptaPlannerPlacer;
import dev.stowage.quantity.CpuArchitecture;
import dev.stowage.quantity.Wording;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every product of the catalog, in every edition and on every host operating system, is planned and priced. */
class WholeCatalogTest {
    private static final Catalog CATALOG = CatalogReader.shipped();
    private static final ScenarioRunner RUNNER = new ScenarioRunner(CATALOG, new OptaPlannerPlacer());
    private static final int GUESTS = 3;

    /** What an export calls a guest that runs on such a machine only. */
    private static final Map<CpuArchitecture, String> GUEST = Map.of(
            CpuArchitecture.X86_64, "Ubuntu Linux (64-bit)",
            CpuArchitecture.ARM64, "Debian 12 (arm64)",
            CpuArchitecture.PPC64, "AIX 7.3",
            CpuArchitecture.S390X, "z/OS 3.1",
            CpuArchitecture.SPARC_V9, "Oracle Solaris 11 (SPARC)",
            CpuArchitecture.S360, "OS/360",
            CpuArchitecture.S390, "BS2000 OSD/BC",
            CpuArchitecture.PPC32, "Mac OS X 10.3 (PowerPC)");

    /** Whose vendors publish no price; everything else has one. */
    private static final Set<String> NO_PUBLIC_PRICE = Set.of(
            "aix-wpar",
            "lynxsecure",
            "olvm",
            "openshift-virtualization",
            "parallels-desktop",
            "parallels-server-mac",
            "parallels-workstation",
            "simmon",
            "solaris-zones",
            "suse-virtualization",
            "virtual-iron",
            "virtuozzo",
            "vm2000",
            "windows-virtual-pc",
            "xenserver",
            "zvm");

    static Stream<Arguments> platforms() {
        return CATALOG.hypervisors().stream()
                .flatMap(hypervisor -> hypervisor.editions().stream()
                        .flatMap(edition ->
                                hosts(hypervisor, edition).map(platform -> Arguments.of(hypervisor, platform))));
    }

    private static Stream<Platform> hosts(Hypervisor hypervisor, Edition edition) {
        return hypervisor.hostOperatingSystems().isEmpty()
                ? Stream.of(Platform.type1(hypervisor.id(), edition.id()))
                : hypervisor.hostOperatingSystems().stream()
                        .map(os -> Platform.type2(hypervisor.id(), edition.id(), os));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("platforms")
    void isPlannedAndPricedOrSaysWhatHasNoPrice(Hypervisor hypervisor, Platform platform) {
        HostModel model = fitting(hypervisor);
        boolean bought = model.purchase().isPresent();
        HostOption option = bought
                ? new HostOption(platform, false, Optional.of(model.id()), Optional.empty(), OptionalInt.empty())
                : HostOption.installed(platform);
        Inventory inventory = guests(
                hypervisor, model, bought ? List.of() : List.of(installed("host1", model), installed("host2", model)));
        Scenario scenario =
                Scenario.of("catalog", option).withProductionNeedsType1(false).withDiscontinuedProducts(true);

        Plan plan = RUNNER.run(scenario, inventory, new Effort(5, 0, 1), SolveWatch.NOBODY)
                .plan();

        PlanAudit.assertSound(RUNNER.prepare(scenario, inventory).problem(), plan);
        assertThat(plan.unplaced()).isEmpty();
        assertThat(plan.hosts()).isNotEmpty();
        assertThat(plan.cost().totalPerMonth().isPositive()).isTrue();
        if (plan.cost().priceable()) {
            assertThat(plan.cost().lines())
                    .allSatisfy(line -> assertThat(line.sources()).isNotEmpty());
        } else {
            assertThat(NO_PUBLIC_PRICE).contains(hypervisor.id());
            assertThat(plan.cost().unpriced()).isNotEmpty();
        }
    }

    @Test
    void whatHasNoPublicPriceIsKnownByName() {
        Set<String> unpriced = new TreeSet<>();
        for (Hypervisor hypervisor : CATALOG.hypervisors()) {
            boolean product = hypervisor.editions().stream()
                    .anyMatch(edition -> edition.prices().isEmpty()
                            && edition.licence().product().isEmpty());
            boolean host = hypervisor.hostOperatingSystems().stream()
                    .map(CATALOG::hostOperatingSystem)
                    .anyMatch(os -> os.edition().prices().isEmpty()
                            && os.edition().licence().product().isEmpty());
            if (product || host) {
                unpriced.add(hypervisor.id());
            }
        }
        assertThat(unpriced).isEqualTo(new TreeSet<>(NO_PUBLIC_PRICE));
    }

    @Test
    void theCustomersListIsWhole() {
        assertThat(ids(type -> type.name().equals("TYPE_1")))
                .containsExactlyInAnyOrder(
                        "powervm",
                        "adeos",
                        "cp-cms",
                        "ovm-sparc",
                        "lynxsecure",
                        "simmon",
                        "zvm",
                        "vm2000",
                        "pr-sm",
                        "archivistamini");
        assertThat(ids(type -> type.name().equals("TYPE_2")))
                .containsExactlyInAnyOrder(
                        "cgroups",
                        "linux-vserver",
                        "lxc",
                        "docker",
                        "rkt",
                        "openvz",
                        "virtuozzo",
                        "freebsd-jail",
                        "parallels-workstation",
                        "parallels-desktop",
                        "parallels-server-mac",
                        "pearpc",
                        "solaris-zones",
                        "virtual-iron",
                        "windows-virtual-pc",
                        "aix-wpar",
                        "vmware-workstation",
                        "virtualbox");
        assertThat(CATALOG.hypervisors().stream().map(Hypervisor::id)).contains("kvm", "hyper-v-2025");
    }

    private static List<String> ids(java.util.function.Predicate<dev.stowage.catalog.HypervisorType> customer) {
        return CATALOG.hypervisors().stream()
                .filter(one -> one.classification().customer().filter(customer).isPresent())
                .map(Hypervisor::id)
                .toList();
    }

    @Test
    void whereTheClassesDifferTheReasonIsSaid() {
        assertThat(CATALOG.hypervisors())
                .filteredOn(one -> one.classification()
                        .customer()
                        .filter(customer -> customer != one.type())
                        .isPresent())
                .hasSizeGreaterThan(10)
                .allSatisfy(one ->
                        assertThat(one.classification().note()).as(one.id()).isPresent());
    }

    @Test
    void windowsFindsNoPlaceWhereGuestsShareALinuxKernel() {
        Platform docker = Platform.type2("docker", "free", "debian-linux-containers");
        Scenario scenario = Scenario.of("containers", HostOption.anyNew(docker)).withProductionNeedsType1(false);
        Inventory inventory = Estates.inventory(
                List.of(),
                List.of(
                        Estates.vm("linux", 2, 4, "Ubuntu Linux (64-bit)", ""),
                        Estates.vm("windows", 2, 4, "Microsoft Windows Server 2022 (64-bit)", "")));

        ScenarioResult result = RUNNER.run(scenario, inventory, new Effort(5, 0, 1), SolveWatch.NOBODY);

        assertThat(result.plan().unplaced()).singleElement().satisfies(one -> {
            assertThat(one.name()).isEqualTo("windows");
            assertThat(Wording.ENGLISH.print(one.reason())).contains("share the kernel");
        });
        assertThat(result.risks().stream().map(Wording.ENGLISH::print))
                .anyMatch(risk -> risk.contains("no hypervisor"));
    }

    @Test
    void aMachineThatCannotBeBoughtHasNoPriceRatherThanNone() {
        HostOption old = new HostOption(
                Platform.type1("proxmox-ve", "standard"),
                false,
                Optional.of("x86-2s-56-2019"),
                Optional.empty(),
                OptionalInt.empty());

        Plan plan = RUNNER.run(
                        Scenario.of("old iron", old), Estates.mixed(0, 3, 1), new Effort(5, 0, 1), SolveWatch.NOBODY)
                .plan();

        assertThat(plan.cost().priceable()).isFalse();
        assertThat(plan.cost().unpriced())
                .containsExactly(CATALOG.hostModel("x86-2s-56-2019").name());
    }

    @Test
    void macsAreTheOnlyHostsOfWhatRunsOnMacs() {
        Platform parallels = Platform.type2("parallels-desktop", "business", "macos");
        Scenario scenario = Scenario.of("desks", HostOption.anyNew(parallels)).withProductionNeedsType1(false);
        Inventory guest = Estates.inventory(List.of(), List.of(Estates.vm("arm", 2, 4, "Debian 12 (arm64)", "")));

        assertThat(RUNNER.prepare(scenario, guest).problem().offers())
                .isNotEmpty()
                .allMatch(offer -> offer.id().startsWith("mac-24"));
    }

    @Test
    void whatIsOutOfUseMustBeAskedFor() {
        Scenario scenario = Scenario.of("old", HostOption.anyNew(Platform.type1("virtual-iron", "enterprise")));

        assertThatThrownBy(() -> RUNNER.prepare(scenario, Estates.mixed(0, 3, 1)))
                .hasMessageContaining("Virtual Iron is out of use (discontinued)")
                .hasMessageContaining("discontinuedProducts");
    }

    private static HostModel fitting(Hypervisor hypervisor) {
        CapacityCalculator capacity = new CapacityCalculator(CapacityPolicy.DEFAULT);
        List<HostModel> fitting = CATALOG.hostModels().stream()
                .filter(model -> capacity.refusal(model, model.memoryOptions().get(0), hypervisor)
                        .isEmpty())
                .toList();
        return fitting.stream()
                .filter(model -> model.purchase().isPresent())
                .findFirst()
                .orElseGet(() -> fitting.get(0));
    }

    private static Inventory guests(Hypervisor hypervisor, HostModel model, List<Host> hosts) {
        CpuArchitecture architecture = hypervisor.guestArchitectures().contains(model.architecture())
                ? model.architecture()
                : hypervisor.guestArchitectures().get(0);
        String host = hosts.isEmpty() ? "" : hosts.get(0).name();
        long memoryMiB = model.memoryOptions().get(0).floorMiB() > 4096 ? 1024 : 1;
        int guests = memoryMiB == 1 ? 1 : GUESTS;
        List<VirtualMachine> vms = IntStream.range(0, guests)
                .mapToObj(index -> Estates.small("guest%d".formatted(index), memoryMiB, GUEST.get(architecture), host))
                .toList();
        return Estates.inventory(hosts, vms);
    }

    private static Host installed(String name, HostModel model) {
        String processor = CATALOG.processors().stream()
                .filter(one -> model.processor().filter(one.id()::equals).isPresent())
                .findFirst()
                .orElseThrow()
                .name();
        int last = model.memoryOptions().size() - 1;
        return Estates.machine(
                name, processor, model.cpu(), model.memoryOptions().get(last).floorMiB());
    }
}
