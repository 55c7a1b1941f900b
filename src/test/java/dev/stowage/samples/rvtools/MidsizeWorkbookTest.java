package dev.stowage.samples.rvtools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stowage.samples.SampleInventories;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the README says of the mid-size sample, asked of the committed file. */
class MidsizeWorkbookTest {
    private static final Path FILE = SampleInventories.FOLDER.resolve("midsize-rvtools.xlsx");
    private static final List<Map<String, String>> VMS = SheetReading.rows(FILE, "vInfo");
    private static final List<Map<String, String>> HOSTS = SheetReading.rows(FILE, "vHost");

    @Test
    void sixHundredVmsCountBesideWhatEveryExportAlsoHolds() {
        assertThat(VMS).hasSize(689);
        assertThat(VMS).filteredOn(isTrue("Template")).hasSize(12);
        assertThat(VMS).filteredOn(isTrue("SRM Placeholder")).hasSize(8);
        assertThat(VMS).filteredOn(MidsizeWorkbookTest::isClusterService).hasSize(24);
        assertThat(ordinary("poweredOff")).hasSize(45);
        assertThat(ordinary("suspended")).hasSize(3);
        assertThat(ordinary("poweredOn")).hasSize(597);
    }

    @Test
    void guestsAreMixedAsPromised() {
        assertThat(counted()).hasSize(600);
        assertThat(counted()).filteredOn(guest("Windows Server")).hasSize(330);
        assertThat(counted())
                .filteredOn(
                        guest("Red Hat").or(guest("Ubuntu")).or(guest("SUSE")).or(guest("Oracle Linux")))
                .hasSize(210);
        assertThat(counted())
                .filteredOn(guest("Windows 10").or(guest("Windows 11")))
                .hasSize(24);
        assertThat(counted()).filteredOn(vm -> vm.get("VM").startsWith("SQL-")).hasSize(30);
        assertThat(counted()).filteredOn(vm -> vm.get("VM").startsWith("ORA-")).hasSize(4);
    }

    @Test
    void everyHostCountsTheVmsThatRunOnIt() {
        assertThat(HOSTS).hasSize(30).allSatisfy(host -> {
            List<Map<String, String>> running = VMS.stream()
                    .filter(vm -> vm.get("Host").equals(host.get("Host")))
                    .filter(vm -> vm.get("Powerstate").equals("poweredOn"))
                    .toList();
            assertThat(running).hasSize((int) number(host, "# VMs"));
            assertThat(sum(running, "CPUs")).isEqualTo(number(host, "# vCPUs"));
            assertThat(sum(running, "Memory")).isEqualTo(number(host, "vRAM"));
        });
    }

    @Test
    void noHostGivesMoreThanNineTenthsOfItsMemory() {
        assertThat(HOSTS).allSatisfy(host -> {
            List<Map<String, String>> holding = VMS.stream()
                    .filter(vm -> vm.get("Host").equals(host.get("Host")))
                    .filter(vm -> !vm.get("Powerstate").equals("poweredOff"))
                    .toList();
            assertThat(sum(holding, "Memory")).isLessThanOrEqualTo(0.9 * number(host, "# Memory"));
        });
    }

    @Test
    void coresAreSharedByTwoToFourVcpus() {
        assertThat(sum(counted(), "CPUs") / sum(HOSTS, "# Cores")).isBetween(2.0, 4.0);
    }

    @Test
    void clustersAreTheSumsOfTheirHosts() {
        assertThat(SheetReading.rows(FILE, "vCluster")).hasSize(4).allSatisfy(cluster -> {
            List<Map<String, String>> hosts = HOSTS.stream()
                    .filter(host -> host.get("Cluster").equals(cluster.get("Name")))
                    .toList();
            assertThat(number(cluster, "NumHosts")).isEqualTo(hosts.size());
            assertThat(number(cluster, "NumCpuCores")).isEqualTo(sum(hosts, "# Cores"));
            assertThat(number(cluster, "TotalMemory")).isEqualTo(sum(hosts, "# Memory"));
            assertThat(number(cluster, "TotalCpu"))
                    .isEqualTo(hosts.stream()
                            .mapToDouble(host -> number(host, "Speed") * number(host, "# Cores"))
                            .sum());
            assertThat(number(cluster, "Effective Cpu")).isLessThan(number(cluster, "TotalCpu"));
            assertThat(number(cluster, "Effective Memory")).isLessThan(number(cluster, "TotalMemory"));
        });
    }

    @Test
    void disksAddUpToTheCapacityOfTheirVm() {
        Map<String, Double> disks = SheetReading.rows(FILE, "vDisk").stream()
                .collect(Collectors.groupingBy(
                        disk -> disk.get("VM ID"), Collectors.summingDouble(disk -> number(disk, "Capacity MiB"))));

        assertThat(VMS)
                .allSatisfy(vm -> assertThat(number(vm, "Total disk capacity MiB"))
                        .isEqualTo(disks.getOrDefault(vm.get("VM ID"), 0.0)));
    }

    @Test
    void datastoresHoldWhatTheirVmsTake() {
        double stored = sum(VMS, "In Use MiB");
        List<Map<String, String>> datastores = SheetReading.rows(FILE, "vDatastore");

        assertThat(datastores)
                .hasSize(24)
                .allSatisfy(
                        datastore -> assertThat(number(datastore, "Free MiB")).isPositive());
        assertThat(sum(datastores, "In Use MiB")).isBetween(stored, 1.001 * stored);
    }

    @Test
    void machinesAreAsIdleAsInRealLife() {
        List<Map<String, String>> cpus = SheetReading.rows(FILE, "vCPU");
        List<Map<String, String>> memories = SheetReading.rows(FILE, "vMemory");

        assertThat(sum(cpus, "Overall") / sum(cpus, "Max")).isCloseTo(0.10, within(0.02));
        assertThat(sum(memories, "Active") / sum(memories, "Max")).isCloseTo(0.20, within(0.03));
    }

    @Test
    void separatedVmsStandOnDifferentHosts() {
        Map<String, List<String>> hostsByRule = VMS.stream()
                .filter(vm -> "Anti Affinity".equals(vm.get("Cluster rule(s)")))
                .collect(Collectors.groupingBy(
                        vm -> vm.get("Cluster rule name(s)"),
                        Collectors.mapping(vm -> vm.get("Host"), Collectors.toList())));

        assertThat(hostsByRule)
                .containsKey("Separate domain controllers A")
                .allSatisfy(
                        (rule, hosts) -> assertThat(hosts).hasSizeGreaterThan(1).doesNotHaveDuplicates());
    }

    @Test
    void blemishesAreOneNameTwiceAndOneBlankGuest() {
        assertThat(VMS)
                .filteredOn(vm -> vm.get("VM").equals("APP-PRD-07"))
                .extracting(vm -> vm.get("Cluster"))
                .containsExactlyInAnyOrder("Production A", "Test and Development");
        assertThat(VMS.stream().map(vm -> vm.get("VM")).distinct()).hasSize(VMS.size() - 1);
        assertThat(VMS)
                .filteredOn(vm -> !vm.containsKey("OS according to the configuration file"))
                .extracting(vm -> vm.get("VM"))
                .containsExactly("P2V-IMPORT-01");
    }

    @Test
    void everySheetAboutVmsNamesTheVmsOfTheFirst() {
        Map<String, String> names = VMS.stream().collect(Collectors.toMap(vm -> vm.get("VM ID"), vm -> vm.get("VM")));
        for (String sheet : List.of("vCPU", "vMemory", "vDisk", "vPartition", "vNetwork", "vSnapshot", "vTools")) {
            assertThat(SheetReading.rows(FILE, sheet))
                    .as(sheet)
                    .isNotEmpty()
                    .allSatisfy(row -> assertThat(row.get("VM")).isEqualTo(names.get(row.get("VM ID"))));
        }
    }

    private static List<Map<String, String>> counted() {
        return VMS.stream()
                .filter(vm -> !vm.get("Powerstate").equals("poweredOff"))
                .filter(vm -> !isClusterService(vm))
                .toList();
    }

    private static List<Map<String, String>> ordinary(String powerState) {
        return VMS.stream()
                .filter(vm -> vm.get("Powerstate").equals(powerState))
                .filter(isTrue("Template")
                        .or(isTrue("SRM Placeholder"))
                        .or(MidsizeWorkbookTest::isClusterService)
                        .negate())
                .toList();
    }

    private static boolean isClusterService(Map<String, String> vm) {
        return vm.get("Folder").endsWith("/vCLS");
    }

    private static Predicate<Map<String, String>> isTrue(String column) {
        return row -> row.get(column).equals("True");
    }

    private static Predicate<Map<String, String>> guest(String part) {
        return vm ->
                vm.getOrDefault("OS according to the configuration file", "").contains(part);
    }

    private static double number(Map<String, String> row, String column) {
        return Double.parseDouble(row.get(column));
    }

    private static double sum(List<Map<String, String>> rows, String column) {
        return rows.stream().mapToDouble(row -> number(row, column)).sum();
    }
}
