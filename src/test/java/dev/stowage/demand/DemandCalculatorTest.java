package dev.stowage.demand;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stowage.inventory.Host;
import dev.stowage.inventory.Inventory;
import dev.stowage.inventory.PowerState;
import dev.stowage.inventory.Provenance;
import dev.stowage.inventory.RowOrigin;
import dev.stowage.quantity.ComputePoints;
import dev.stowage.quantity.CpuTopology;
import dev.stowage.quantity.Horizon;
import dev.stowage.quantity.Share;
import dev.stowage.quantity.Wording;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DemandCalculatorTest {
    /** One core of esx1 does 6 points (published), of esx2 5 (estimated), of an unknown host 4. */
    private static final CoreRatings RATINGS = new CoreRatings() {
        @Override
        public Rating of(Host host) {
            boolean listed = host.name().equals("esx1");
            return new Rating(new BigDecimal(listed ? "6" : "5"), !listed);
        }

        @Override
        public Rating ofUnknownHost() {
            return new Rating(new BigDecimal("4"), true);
        }
    };

    private Inclusion poweredOff = Inclusion.STORAGE_ONLY;
    private CpuBasis cpu = CpuBasis.ALLOCATED;
    private MemoryBasis memory = MemoryBasis.CONFIGURED;
    private StorageBasis storage = StorageBasis.CONFIGURED;
    private Share growth = Share.NONE;
    private int months = 60;

    @Test
    void aVmAsConfigured() {
        Demand demand = demand(Vm.named("web-test").guestOs("Microsoft Windows Server 2022 (64-bit)"));
        Workload workload = demand.workloads().get(0);
        assertThat(workload.vcpus()).isEqualTo(4);
        assertThat(workload.cpu()).isEqualTo(new ComputePoints(24_000)); // 4 × 6 points
        assertThat(workload.memoryMiB()).isEqualTo(16_384);
        assertThat(workload.storageMiB()).isEqualTo(102_400);
        assertThat(workload.guestOs()).isEqualTo(GuestOs.WINDOWS_SERVER);
        assertThat(workload.production()).isFalse();
        assertThat(workload.cluster()).isEqualTo("cluster");
        assertThat(workload.todayHost()).contains("esx1");
        assertThat(workload.affinityGroups()).containsExactly("together");
        assertThat(workload.antiAffinityGroups()).containsExactly("apart");
        assertThat(demand.assumptions()).isEmpty();
        assertThat(demand.exclusions()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "10, 36, 1.331", // 1.1³
        "10, 60, 1.61051", // 1.1⁵
        "10, 18, 1.15368973", // 1.1 to the power of 1.5
        "100, 24, 4",
        "0, 60, 1"
    })
    void growthIsCompoundedYearByYearUpToTheHorizon(int percent, int horizon, double factor) {
        growth = Share.ofPercent(percent);
        months = horizon;
        Workload workload =
                demand(Vm.named("web").memoryMiB(100_000)).workloads().get(0);
        assertThat(workload.cpu().milli()).isEqualTo(Math.round(24_000 * factor));
        assertThat(workload.memoryMiB()).isEqualTo((long) Math.ceil(100_000 * factor));
        assertThat(workload.storageMiB()).isEqualTo((long) Math.ceil(102_400 * factor));
        assertThat(workload.vcpus()).isEqualTo(4);
    }

    @Test
    void growthByWholePercentsDoesNotAddAMebibyteByItself() {
        // 1.1³ × 1,000 MiB is 1,331 exactly, though no binary fraction is
        growth = Share.ofPercent(10);
        months = 36;
        assertThat(demand(Vm.named("web").memoryMiB(1000)).workloads().get(0).memoryMiB())
                .isEqualTo(1331);
    }

    @Test
    void whatIsSwitchedOffKeepsItsStorageAndTheStorageGrows() {
        growth = Share.ofPercent(100);
        months = 12;
        Demand demand = demand(Vm.named("web"), Vm.named("off1").power(PowerState.OFF), off("off2"));
        assertThat(demand.workloads()).extracting(Workload::name).containsExactly("web");
        assertThat(demand.storageOnlyMiB()).isEqualTo(409_600); // 2 × 102,400 × 2
        assertThat(demand.storageMiB()).isEqualTo(614_400); // and the running one's 204,800
        assertThat(demand.exclusions())
                .containsExactly(new Exclusion(ExclusionRule.POWERED_OFF, 2, 8, 32_768, 409_600, true));
    }

    @Test
    void whatIsExcludedIsCountedByRuleAndItsStorageGoesWithIt() {
        poweredOff = Inclusion.EXCLUDED;
        Demand demand = demand(
                off("off"),
                Vm.named("vCLS-1").vcpus(1).memoryMiB(128).storageMiB(2048, -1, -1, -1),
                Vm.named("gold").template().storageMiB(-1, -1, -1, -1),
                Vm.named("vCLS-2").vcpus(1).memoryMiB(128).storageMiB(2048, -1, -1, -1));
        assertThat(demand.exclusions())
                .containsExactly(
                        new Exclusion(ExclusionRule.TEMPLATE, 1, 4, 16_384, 0, false),
                        new Exclusion(ExclusionRule.VCLS, 2, 2, 256, 4096, false),
                        new Exclusion(ExclusionRule.POWERED_OFF, 1, 4, 16_384, 102_400, false));
        assertThat(demand.storageMiB()).isZero();
        assertThat(demand.assumptions()).isEmpty();
    }

    @Test
    void sampledCpuIsTheClockTakenInPartsOfACore() {
        // 4,500 MHz on cores of 3,000 MHz are 1.5 cores of 6 points
        cpu = CpuBasis.SAMPLED;
        Demand demand = demand(Vm.named("web").used(4500, -1, -1));
        assertThat(demand.workloads().get(0).cpu()).isEqualTo(new ComputePoints(9000));
        assertThat(demand.workloads().get(0).vcpus()).isEqualTo(4);
        assertThat(demand.assumptions()).isEmpty();
    }

    @Test
    void withoutAUsableCpuSampleTheVcpusCountAndAreCounted() {
        cpu = CpuBasis.SAMPLED;
        poweredOff = Inclusion.FULL;
        Demand demand = demand(
                Vm.named("no sample"),
                Vm.named("host without clock").host("esx2").used(4500, -1, -1),
                off("stands still").used(0, -1, -1),
                Vm.named("idle").used(0, -1, -1));
        assertThat(demand.workloads())
                .extracting(workload -> workload.cpu().milli())
                .containsExactly(24_000L, 20_000L, 24_000L, 0L);
        assertThat(printed(demand))
                .containsExactly(
                        "VMs without a usable CPU sample: 3. Their vCPUs were taken instead, each as a whole core.",
                        "VMs whose host's processor has no published benchmark in the catalog: 1. "
                                + "Their work is estimated from the clock.");
    }

    @ParameterizedTest
    @CsvSource({"CONFIGURED, 16384", "CONSUMED, 9000", "ACTIVE, 3000"})
    void memoryIsTakenFromTheChosenNumber(MemoryBasis basis, long mebibytes) {
        memory = basis;
        Demand demand = demand(Vm.named("web").used(-1, 9000, 3000));
        assertThat(demand.workloads().get(0).memoryMiB()).isEqualTo(mebibytes);
        assertThat(demand.assumptions()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"CONSUMED", "ACTIVE"})
    void withoutAUsableMemorySampleTheConfiguredMemoryCounts(MemoryBasis basis) {
        memory = basis;
        poweredOff = Inclusion.FULL;
        Demand demand = demand(
                Vm.named("no sample"),
                off("stands still").used(-1, 500, 500),
                Vm.named("zero").used(-1, 0, 0));
        assertThat(demand.workloads()).extracting(Workload::memoryMiB).containsOnly(16_384L);
        assertThat(printed(demand))
                .containsExactly("VMs without a usable memory sample: 3. Their configured memory was taken instead.");
    }

    @ParameterizedTest
    @CsvSource({"CONFIGURED, 1000", "PROVISIONED, 2000", "IN_USE, 500", "GUEST_USED, 400"})
    void storageIsTakenFromTheChosenNumber(StorageBasis basis, long mebibytes) {
        storage = basis;
        Demand demand = demand(Vm.named("web").storageMiB(1000, 2000, 500, 400));
        assertThat(demand.storageMiB()).isEqualTo(mebibytes);
        assertThat(demand.assumptions()).isEmpty();
    }

    @Test
    void storageThatIsMissingIsTakenFromProvisionedThenInUseElseZero() {
        storage = StorageBasis.GUEST_USED;
        Demand demand = demand(
                Vm.named("provisioned").storageMiB(1000, 2000, 500, -1),
                Vm.named("in use").storageMiB(1000, -1, 500, -1),
                Vm.named("neither").storageMiB(1000, -1, -1, -1),
                off("off").storageMiB(1000, 2000, -1, -1));
        assertThat(demand.workloads()).extracting(Workload::storageMiB).containsExactly(2000L, 500L, 0L);
        assertThat(demand.storageOnlyMiB()).isEqualTo(2000);
        assertThat(printed(demand))
                .containsExactly("VMs without the chosen storage number: 4. "
                        + "Provisioned or in-use storage was taken instead, or zero.");
    }

    @Test
    void everyAssumptionIsCounted() {
        Demand demand = demand(
                Vm.named("a").guestOs(""),
                Vm.named("b").guestOs(" ").host("esx2"),
                Vm.named("c").host("gone"),
                Vm.named("d").host(""));
        assertThat(demand.workloads())
                .extracting(workload -> workload.cpu().milli())
                .containsExactly(24_000L, 20_000L, 16_000L, 16_000L);
        assertThat(demand.workloads().get(2).todayHost()).isEmpty();
        assertThat(demand.assumptions().stream().map(Wording.GERMAN::print))
                .containsExactly(
                        "VMs, deren Betriebssystem das Inventar nicht nennt: 2. Sie sind ohne Gastlizenz geplant.",
                        "VMs, zu deren Host-Prozessor der Katalog keinen veröffentlichten Benchmark hat: 1. "
                                + "Ihre Rechenleistung ist aus dem Takt geschätzt.",
                        "VMs, deren Hosts nicht im Inventar stehen: 2. Die Leistung ihrer Kerne ist angenommen.");
    }

    private static Vm off(String name) {
        return Vm.named(name).power(PowerState.OFF);
    }

    private Demand demand(Vm... vms) {
        SizingPolicy policy = new SizingPolicy(
                poweredOff, Inclusion.FULL, false, false, false, List.of(), cpu, memory, storage, growth);
        return new DemandCalculator(
                        policy,
                        ProductionPolicy.DEFAULT,
                        new SoftwareRecognition(SoftwarePolicy.DEFAULT, List.of()),
                        RATINGS,
                        new Horizon(months))
                .demand(new Inventory(
                        new Provenance("made-up.csv", "0".repeat(64), "made up", Optional.empty()),
                        List.of(host("esx1", 3000), host("esx2", 0)),
                        List.of(),
                        Arrays.stream(vms).map(Vm::vm).toList(),
                        List.of()));
    }

    private static List<String> printed(Demand demand) {
        return demand.assumptions().stream().map(Wording.ENGLISH::print).toList();
    }

    private static Host host(String name, int clockMHz) {
        return new Host(
                name,
                "dc",
                "cluster",
                "Example",
                "Box",
                "chip",
                new CpuTopology(2, 16, 2),
                clockMHz,
                524_288,
                OptionalLong.empty(),
                "",
                false,
                Optional.empty(),
                new RowOrigin("vHost", 2));
    }
}
