package dev.stowage.inventory.rvtools;

import static dev.stowage.inventory.Readings.codes;
import static dev.stowage.inventory.Readings.findings;
import static dev.stowage.inventory.Readings.quarantined;
import static dev.stowage.inventory.Readings.read;
import static dev.stowage.inventory.WorkbookFile.row;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stowage.inventory.Cluster;
import dev.stowage.inventory.Host;
import dev.stowage.inventory.HostClaims;
import dev.stowage.inventory.InventoryReading;
import dev.stowage.inventory.InventoryTotals;
import dev.stowage.inventory.Severity;
import dev.stowage.inventory.WorkbookFile;
import dev.stowage.quantity.CpuTopology;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** vHost, vCluster and vDatastore, and what they tell about the list of VMs. */
class HostListTest {
    private static final String INFO = "VM|Powerstate|Template|SRM Placeholder|CPUs|Memory|Cluster|Host|VM ID";
    private static final String HOST = "Host|Datacenter|Cluster|in Maintenance Mode|CPU Model|Speed|HT Active|# CPU"
            + "|Cores per CPU|# Cores|# Memory|# VMs|# vCPUs|vRAM|ESX Version|Vendor|Model";
    private static final String CLUSTER =
            "Name|NumHosts|TotalCpu|Effective Cpu|TotalMemory|Effective Memory|HA enabled";

    @TempDir
    private Path folder;

    @Test
    void everyFieldOfAHostIsRead() {
        Host host = readHosts(host("esx01", "True", 2, 24, 48, 1, 4, 8192))
                .inventory()
                .hosts()
                .get(0);

        assertThat(host.cpu()).isEqualTo(new CpuTopology(2, 24, 2));
        assertThat(host.clockMHz()).isEqualTo(2600);
        assertThat(host.memoryMiB()).isEqualTo(262144);
        assertThat(host.claims()).contains(new HostClaims(1, 4, 8192));
        assertThat(host.hypervisor()).isEqualTo("VMware ESXi 8.0.3");
        assertThat(host.vendor() + " " + host.model()).isEqualTo("Dell Inc. PowerEdge R660");
        assertThat(host.inMaintenance()).isFalse();
    }

    @Test
    void hyperThreadingThatIsOffGivesOneThread() {
        assertThat(readHosts(host("esx01", "False", 2, 24, 48, 1, 4, 8192))
                        .inventory()
                        .hosts()
                        .get(0)
                        .cpu()
                        .threads())
                .isEqualTo(48);
    }

    @Test
    void unknownHyperThreadingIsAssumedOffAndSaid() {
        InventoryReading reading = readHosts(host("esx01", null, 2, 24, 48, 1, 4, 8192));

        assertThat(reading.inventory().hosts().get(0).cpu().threadsPerCore()).isEqualTo(1);
        assertThat(findings(reading, "inventory.rvtools.threadsBlank")).hasSize(1);
    }

    @Test
    void hostsThatCannotBePlannedWithAreSetAside() {
        InventoryReading reading = readHosts(
                host("esx01", "True", 2, 24, 48, 1, 4, 8192),
                host("", "True", 2, 24, 48, 0, 0, 0),
                host("esx02", "True", 0, 24, 48, 0, 0, 0),
                host("esx01", "True", 2, 24, 48, 0, 0, 0));

        assertThat(quarantined(reading, "vHost"))
                .containsExactly(
                        "3 inventory.row.noHostName",
                        "4 inventory.row.hostIncomplete",
                        "5 inventory.row.duplicateHost");
    }

    @Test
    void socketsTimesCoresMustBeTheCores() {
        InventoryReading reading = readHosts(host("esx01", "True", 2, 24, 24, 1, 4, 8192));

        assertThat(findings(reading, "inventory.rvtools.coresDiffer").get(0).severity())
                .isEqualTo(Severity.TOTALS_DOUBTFUL);
        assertThat(reading.inventory().hosts().get(0).cpu().cores()).isEqualTo(48);
    }

    @Test
    void coresPerSocketAreDerivedWhereOnlyTheirSumIsGiven() {
        InventoryReading reading = readHosts(host("esx01", "True", 2, null, 48, 1, 4, 8192));

        assertThat(reading.inventory().hosts().get(0).cpu().coresPerSocket()).isEqualTo(24);
        assertThat(codes(reading)).contains("inventory.rvtools.coresDerived");
    }

    @Test
    void completeExportAgreesWithItsHosts() {
        InventoryReading reading = readHosts(host("esx01", "True", 2, 24, 48, 1, 4, 8192));

        assertThat(codes(reading)).doesNotContain("inventory.rvtools.checksum", "inventory.rvtools.checksumSum");
        assertThat(new InventoryTotals(reading).missing()).contains(HostClaims.NONE);
    }

    @Test
    void hiddenVmsAreFoundHostByHost() {
        InventoryReading reading = readHosts(
                host("esx01", "True", 2, 24, 48, 2, 12, 40960), host("esx02", "True", 2, 24, 48, 1, 8, 32768));

        assertThat(findings(reading, "inventory.rvtools.checksum"))
                .extracting(finding -> finding.row().getAsInt())
                .containsExactly(2, 3);
        assertThat(findings(reading, "inventory.rvtools.checksumSum")
                        .get(0)
                        .message()
                        .arguments())
                .containsExactly(2, 3, 20L, 73728L, 1, 4L, 8192L, 2, 16L, 65536L);
    }

    @Test
    void vmThatStandsTwiceRunsOnce() {
        InventoryReading reading = read(new WorkbookFile()
                .sheet("vInfo", INFO, running("app01", "vm-1"), running("app01", "vm-1"))
                .sheet("vHost", HOST, host("esx01", "True", 2, 24, 48, 1, 4, 8192))
                .write(folder));

        assertThat(new InventoryTotals(reading).missing()).contains(HostClaims.NONE);
    }

    @Test
    void hostsThatOnlyTheVmListKnowsAreNamed() {
        InventoryReading reading = readHosts(host("renamed", "True", 2, 24, 48, 1, 4, 8192));

        assertThat(findings(reading, "inventory.rvtools.unknownHosts")
                        .get(0)
                        .message()
                        .arguments())
                .containsExactly(1, 1, "esx01");
    }

    @Test
    void bytesInAMebibyteColumnAreKnownByTheirSibling() {
        InventoryReading reading = readCluster(row("c", 1, 2 * 24 * 2600, 110000, 262144, 250000L << 20, "True"));

        Cluster cluster = reading.inventory().clusters().get(0);
        assertThat(cluster.effectiveMemoryMiB()).hasValue(250000);
        assertThat(cluster.totalMemoryMiB()).hasValue(262144);
        assertThat(cluster.highAvailability()).isTrue();
        assertThat(findings(reading, "inventory.rvtools.clusterBytes").get(0).column())
                .contains("Effective Memory");
    }

    @Test
    void bothMemoryColumnsInBytesAreKnownByTheHosts() {
        InventoryReading reading =
                readCluster(row("c", 1, 2 * 24 * 2600, 110000, 262144L << 20, 250000L << 20, "True"));

        assertThat(reading.inventory().clusters().get(0).totalMemoryMiB()).hasValue(262144);
        assertThat(findings(reading, "inventory.rvtools.clusterBytes")).hasSize(2);
        assertThat(codes(reading)).doesNotContain("inventory.rvtools.clusterSum.memory");
    }

    @Test
    void clusterThatIsBiggerThanItsHostsIsReported() {
        InventoryReading reading = readCluster(row("c", 2, 2 * 2 * 24 * 2600, 220000, 524288, 500000, "False"));

        assertThat(findings(reading, "inventory.rvtools.clusterSum.cpu")
                        .get(0)
                        .message()
                        .arguments())
                .containsExactly("c", 249600L, 124800L, 124800L);
        assertThat(codes(reading)).contains("inventory.rvtools.clusterSum.memory");
    }

    @Test
    void datastoresAreReadOrSetAside() {
        InventoryReading reading = read(new WorkbookFile()
                .sheet("vInfo", INFO, running("app01", "vm-1"))
                .sheet(
                        "vDatastore",
                        "Name|Type|Capacity MiB|Provisioned MiB|In Use MiB|Free MiB",
                        row("ds01", "VMFS", 1000, 1500, 600, 400),
                        row("gone", "NFS"))
                .write(folder));

        assertThat(reading.inventory().datastores())
                .singleElement()
                .satisfies(store -> assertThat(store.provisionedMiB()).isEqualTo(1500));
        assertThat(quarantined(reading, "vDatastore")).containsExactly("3 inventory.row.datastoreIncomplete");
    }

    private InventoryReading readHosts(Object[]... hosts) {
        return read(new WorkbookFile()
                .sheet("vInfo", INFO, running("app01", "vm-1"))
                .sheet("vHost", HOST, hosts)
                .write(folder));
    }

    private InventoryReading readCluster(Object[] cluster) {
        return read(new WorkbookFile()
                .sheet("vInfo", INFO, running("app01", "vm-1"))
                .sheet("vHost", HOST, host("esx01", "True", 2, 24, 48, 1, 4, 8192))
                .sheet("vCluster", CLUSTER, cluster)
                .write(folder));
    }

    private static Object[] running(String name, String id) {
        return row(name, "poweredOn", "False", "False", 4, 8192, "c", "esx01", id);
    }

    private static Object[] host(
            String name,
            String hyperThreading,
            Integer sockets,
            Integer coresPerSocket,
            int cores,
            int vms,
            int vcpus,
            int vram) {
        return row(
                name,
                "dc",
                "c",
                "False",
                "Intel(R) Xeon(R) Gold 6442Y",
                2600,
                hyperThreading,
                sockets,
                coresPerSocket,
                cores,
                262144,
                vms,
                vcpus,
                vram,
                "VMware ESXi 8.0.3",
                "Dell Inc.",
                "PowerEdge R660");
    }
}
