package dev.stowage.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stowage.catalog.Catalog;
import dev.stowage.catalog.CatalogReader;
import dev.stowage.catalog.Evidence;
import dev.stowage.catalog.Figure;
import dev.stowage.catalog.HostModel;
import dev.stowage.catalog.HostOperatingSystem;
import dev.stowage.catalog.Hypervisor;
import dev.stowage.catalog.PowerCurve;
import dev.stowage.catalog.StorageArchitecture;
import dev.stowage.quantity.CpuArchitecture;
import dev.stowage.quantity.CpuTopology;
import dev.stowage.quantity.DataSize;
import dev.stowage.quantity.OvercommitRatio;
import dev.stowage.quantity.Share;
import dev.stowage.quantity.Text;
import dev.stowage.quantity.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A host of 2 × 20 cores with 400 points (10 for each core) and 512 GiB, under the profiles of the catalog. */
class CapacityCalculatorTest {
    private static final Catalog CATALOG = CatalogReader.shipped();
    private static final CpuTopology FORTY_CORES = new CpuTopology(2, 20, 2);
    private static final DataSize MEMORY = DataSize.ofGiB(512);
    private static final CapacityPolicy SHARED = CapacityPolicy.DEFAULT;
    private static final CapacityPolicy OWN = own(20);

    @Test
    void vsphereKeepsACoreThreePercentAndEightGibibytes() {
        HostCapacity host = capacity(SHARED, "vmware-vvf");
        // (40 − 1) × 0.97 = 37.83 cores × 10 points × 4:1 × 0.8 = 1,210.56 points
        assertThat(host.cpuMilliPoints()).isEqualTo(1_210_560);
        assertThat(host.lostCores()).isEqualByComparingTo("2.17");
        // (512 − 8) × 0.9 = 453.6 GiB = 464,486.4 MiB
        assertThat(host.memoryMiB()).isEqualTo(464_486);
        assertThat(host.lostMemory()).isEqualTo(DataSize.ofGiB(8));
        // all 400 points, four times promised
        assertThat(host.fullLoadMilliPoints()).isEqualTo(1_600_000);
        assertThat(host.bareMetal()).isTrue();
    }

    @Test
    void vsanTakesMoreThanSharedStorage() {
        HostCapacity host = capacity(OWN, "vmware-vvf");
        // (40 − 1) × 0.87 = 33.93 × 10 × 4 × 0.8 = 1,085.76; (512 − 16) × 0.9 = 446.4 GiB = 457,113.6 MiB
        assertThat(host.cpuMilliPoints()).isEqualTo(1_085_760);
        assertThat(host.lostCores()).isEqualByComparingTo("6.07");
        assertThat(host.memoryMiB()).isEqualTo(457_113);
    }

    @Test
    void hyperVKeepsACoreFivePercentAndSixGibibytes() {
        HostCapacity host = capacity(SHARED, "hyper-v-2025");
        // 39 × 0.95 = 37.05 × 32 = 1,185.6; (512 − 6) × 0.9 = 455.4 GiB = 466,329.6 MiB
        assertThat(host.cpuMilliPoints()).isEqualTo(1_185_600);
        assertThat(host.lostCores()).isEqualByComparingTo("2.95");
        assertThat(host.memoryMiB()).isEqualTo(466_329);
        assertThat(host.lostMemory()).isEqualTo(DataSize.ofGiB(6));
    }

    @Test
    void proxmoxKeepsAShareOfTheMemoryToManageIt() {
        HostCapacity host = capacity(SHARED, "proxmox-ve");
        // 39 × 0.96 = 37.44 × 32 = 1,198.08
        assertThat(host.cpuMilliPoints()).isEqualTo(1_198_080);
        assertThat(host.lostCores()).isEqualByComparingTo("2.56");
        // 2 GiB + 0.5 % of 512 GiB = 4.56 GiB lost; 507.44 × 0.9 = 456.696 GiB = 467,656.7 MiB
        assertThat(host.memoryMiB()).isEqualTo(467_656);
        assertThat(host.lostMemory().gibibytes()).isEqualByComparingTo("4.56");
    }

    @Test
    void nutanixKeepsItsControllerVmWhereverTheDisksLie() {
        // (40 − 8) × 0.96 = 30.72 × 32 = 983.04; 36 GiB + 2.56 GiB lost, 473.44 × 0.9 = 426.096 GiB = 436,322.3 MiB
        assertThat(List.of(capacity(OWN, "nutanix-ahv"), capacity(SHARED, "nutanix-ahv")))
                .allSatisfy(host -> {
                    assertThat(host.cpuMilliPoints()).isEqualTo(983_040);
                    assertThat(host.lostCores()).isEqualByComparingTo("9.28");
                    assertThat(host.memoryMiB()).isEqualTo(436_322);
                });
    }

    @Test
    void virtualBoxLosesToItsHostOperatingSystemAndToItself() {
        HostCapacity host = hosted(SHARED, "virtualbox", "debian-linux");
        // Debian keeps 2 cores and 6 GiB, VirtualBox 12 %: 38 × 0.88 = 33.44 × 32 = 1,070.08; 506 × 0.9 = 455.4 GiB
        assertThat(host.cpuMilliPoints()).isEqualTo(1_070_080);
        assertThat(host.lostCores()).isEqualByComparingTo("6.56");
        assertThat(host.memoryMiB()).isEqualTo(466_329);
        assertThat(host.lostMemory()).isEqualTo(DataSize.ofGiB(6));
        assertThat(host.bareMetal()).isFalse();
    }

    @Test
    void whatIsTakenOffIsDerivedInBothLanguages() {
        HostCapacity host = capacity(SHARED, "vmware-vvf");
        assertThat(Wording.ENGLISH.print(host.cpuDerivation()))
                .isEqualTo("(cores 40 − 1) × (1 − 3 %) × 10 points per core × 4:1 × (1 − 20 % headroom)"
                        + " = 1,210.56 points");
        assertThat(Wording.GERMAN.print(host.cpuDerivation()))
                .isEqualTo("(Kerne 40 − 1) × (1 − 3 %) × 10 Punkte je Kern × 4:1 × (1 − 20 % Reserve)"
                        + " = 1.210,56 Punkte");
        assertThat(Wording.ENGLISH.print(capacity(SHARED, "proxmox-ve").memoryDerivation()))
                .isEqualTo("(512 GiB − 2 GiB − 0.5 %) × 1:1 × (1 − 10 % headroom) = 456.7 GiB");
        assertThat(Wording.GERMAN.print(host.memoryDerivation()))
                .isEqualTo("(512 GiB − 8 GiB − 0 %) × 1:1 × (1 − 10 % Reserve) = 453,6 GiB");
    }

    @Test
    void overcommitAndHeadroomAreThePlannersChoice() {
        CapacityPolicy bold = new CapacityPolicy(
                OvercommitRatio.parse("6:1"),
                OvercommitRatio.parse("1.25:1"),
                Share.NONE,
                Share.NONE,
                Share.NONE,
                0,
                StorageArchitecture.SHARED);
        HostCapacity host = capacity(bold, "vmware-vvf");
        // 37.83 × 10 × 6 = 2,269.8; 504 GiB × 1.25 = 630 GiB
        assertThat(host.cpuMilliPoints()).isEqualTo(2_269_800);
        assertThat(host.memoryMiB()).isEqualTo(645_120);
        assertThat(host.fullLoadMilliPoints()).isEqualTo(2_400_000);
    }

    @Test
    void aHostSmallerThanItsHypervisorGivesNothingAndNotLess() {
        HostModel tiny = model(new CpuTopology(1, 4, 1), CpuArchitecture.X86_64, Optional.empty());
        HostCapacity host = new CapacityCalculator(SHARED)
                .capacity("tiny", "ahv", tiny, DataSize.ofGiB(16), CATALOG.hypervisor("nutanix-ahv"), Optional.empty());
        assertThat(host.cpuMilliPoints()).isZero();
        assertThat(host.memoryMiB()).isZero();
        assertThat(host.lostCores()).isEqualByComparingTo("4");
        assertThat(host.lostMemory()).isEqualTo(DataSize.ofGiB(16));
    }

    @ParameterizedTest
    @CsvSource({
        // maximum of vCPUs: the edition's limit or the host's 80 threads, whichever is less
        "vmware-vvf,   1024, 80, 25165824, 64", // 24 TiB
        "hyper-v-2025, 1024, 80, 251658240, 64", // 240 TiB
        "proxmox-ve,   2147483647, 80, 9223372036854775807, 32", // no limit is known
        "rhel-kvm,     2147483647, 80, 9223372036854775807, 2147483647"
    })
    void limitsOfTheEditionHold(String hypervisor, int vms, int vcpus, long memoryMiB, int hosts) {
        HostCapacity host = capacity(SHARED, hypervisor);
        assertThat(host.maxVms()).isEqualTo(vms);
        assertThat(host.maxVcpusPerVm()).isEqualTo(vcpus);
        assertThat(host.maxMemoryPerVmMiB()).isEqualTo(memoryMiB);
        assertThat(host.maxHostsPerCluster()).isEqualTo(hosts);
    }

    @Test
    void limitsOfTypeTwoAreNarrow() {
        HostCapacity host = hosted(SHARED, "vmware-workstation", "windows-server-2025");
        assertThat(host.maxVcpusPerVm()).isEqualTo(32);
        assertThat(host.maxMemoryPerVmMiB()).isEqualTo(131_072); // 128 GiB
    }

    @ParameterizedTest
    @CsvSource({
        "vmware-vvf,   480, true", // 960 threads are the limit itself
        "vmware-vvf,   481, false",
        "hyper-v-2025, 960, true", // 1,920 of 2,048
        "proxmox-ve,   960, true" // no limit is known
    })
    void refusesHostsOfMoreThreadsThanTheHypervisorSupports(String hypervisor, int cores, boolean runs) {
        HostModel model = model(new CpuTopology(1, cores, 2), CpuArchitecture.X86_64, Optional.empty());
        Optional<Text> refusal = refusal(model, MEMORY, hypervisor);
        assertThat(refusal.isEmpty()).isEqualTo(runs);
        refusal.ifPresent(reason -> {
            assertThat(Wording.ENGLISH.print(reason))
                    .isEqualTo("VMware vSphere Foundation (VVF) supports up to 960 logical CPUs on a host; "
                            + "this one has 962");
            assertThat(Wording.GERMAN.print(reason))
                    .isEqualTo("VMware vSphere Foundation (VVF) unterstützt bis zu 960 logische CPUs je Host; "
                            + "dieser hat 962");
        });
    }

    @Test
    void refusesHostsOfMoreMemoryThanTheHypervisorSupports() {
        HostModel model = model(FORTY_CORES, CpuArchitecture.X86_64, Optional.empty());
        assertThat(refusal(model, DataSize.ofTiB(24), "vmware-vvf")).isEmpty();
        assertThat(refusal(model, DataSize.ofTiB(32), "vmware-vvf").map(Wording.ENGLISH::print))
                .contains("VMware vSphere Foundation (VVF) supports up to 24 TiB on a host; this one has 32 TiB");
        assertThat(refusal(model, DataSize.ofTiB(32), "hyper-v-2025")).isEmpty();
    }

    @Test
    void refusesAnotherInstructionSet() {
        HostModel ampere = model(new CpuTopology(2, 80, 1), CpuArchitecture.ARM64, Optional.empty());
        assertThat(refusal(ampere, MEMORY, "vmware-vvf").map(Wording.GERMAN::print))
                .contains("VMware vSphere Foundation (VVF) läuft nicht auf ARM64");
    }

    @Test
    void ownDisksGiveWhatTheHeadroomLeavesAndSharedStorageIsNotTheHosts() {
        HostModel tenTebibytes = model(FORTY_CORES, CpuArchitecture.X86_64, Optional.of(DataSize.ofTiB(10)));
        // 10 TiB × 0.8 = 8 TiB
        assertThat(storage(OWN, tenTebibytes)).isEqualTo(8_388_608);
        // 10 TiB × 0.67 = 6.7 TiB = 7,025,459.2 MiB
        assertThat(storage(own(33), tenTebibytes)).isEqualTo(7_025_459);
        assertThat(storage(SHARED, tenTebibytes)).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void aHostWithoutDisksGivesNoStorageOfItsOwn() {
        assertThat(storage(OWN, model(FORTY_CORES, CpuArchitecture.X86_64, Optional.empty())))
                .isZero();
    }

    @Test
    void noHostModelOfTheCatalogGivesMoreThanItHas() {
        for (Hypervisor hypervisor : CATALOG.hypervisors()) {
            Optional<HostOperatingSystem> hostOs =
                    hypervisor.hostOperatingSystems().stream().findFirst().map(CATALOG::hostOperatingSystem);
            for (HostModel model : CATALOG.hostModels()) {
                DataSize memory = model.memoryOptions().get(0);
                CapacityCalculator calculator = new CapacityCalculator(SHARED);
                if (calculator.refusal(model, memory, hypervisor).isPresent()) {
                    continue;
                }
                HostCapacity host = calculator.capacity("kind", "platform", model, memory, hypervisor, hostOs);
                assertThat(host.cpuMilliPoints())
                        .as(hypervisor.id() + " on " + model.id())
                        .isPositive()
                        .isLessThan(host.fullLoadMilliPoints());
                assertThat(host.memoryMiB()).isPositive().isLessThan(memory.floorMiB());
                assertThat(host.lostCores().doubleValue())
                        .isBetween(0.0, (double) model.cpu().cores());
            }
        }
    }

    private static CapacityPolicy own(int headroom) {
        return new CapacityPolicy(
                SHARED.cpuOvercommit(),
                SHARED.memoryOvercommit(),
                SHARED.cpuHeadroom(),
                SHARED.memoryHeadroom(),
                Share.ofPercent(headroom),
                1,
                StorageArchitecture.OWN);
    }

    private static HostCapacity capacity(CapacityPolicy policy, String hypervisor) {
        return capacity(
                policy, model(FORTY_CORES, CpuArchitecture.X86_64, Optional.empty()), hypervisor, Optional.empty());
    }

    private static HostCapacity hosted(CapacityPolicy policy, String hypervisor, String hostOs) {
        return capacity(
                policy,
                model(FORTY_CORES, CpuArchitecture.X86_64, Optional.empty()),
                hypervisor,
                Optional.of(CATALOG.hostOperatingSystem(hostOs)));
    }

    private static HostCapacity capacity(
            CapacityPolicy policy, HostModel model, String hypervisor, Optional<HostOperatingSystem> hostOs) {
        return new CapacityCalculator(policy)
                .capacity("kind", "platform", model, MEMORY, CATALOG.hypervisor(hypervisor), hostOs);
    }

    private static long storage(CapacityPolicy policy, HostModel model) {
        return capacity(policy, model, "vmware-vvf", Optional.empty()).storageMiB();
    }

    private static Optional<Text> refusal(HostModel model, DataSize memory, String hypervisor) {
        return new CapacityCalculator(SHARED).refusal(model, memory, CATALOG.hypervisor(hypervisor));
    }

    private static HostModel model(CpuTopology cpu, CpuArchitecture architecture, Optional<DataSize> disks) {
        return new HostModel(
                "box",
                "Box",
                architecture,
                Optional.empty(),
                cpu,
                figure(new BigDecimal("400")),
                List.of(MEMORY),
                disks.map(CapacityCalculatorTest::figure),
                new PowerCurve(figure(BigDecimal.ONE), figure(BigDecimal.ONE), figure(BigDecimal.ONE)),
                figure(BigDecimal.ONE),
                Optional.empty());
    }

    private static <T> Figure<T> figure(T value) {
        return new Figure<>(value, Evidence.VENDOR, "DATASHEET", Optional.empty(), Optional.empty(), Optional.empty());
    }
}
