package dev.stowage.inventory.rvtools;

import static dev.stowage.inventory.Readings.codes;
import static dev.stowage.inventory.Readings.findings;
import static dev.stowage.inventory.Readings.quarantined;
import static dev.stowage.inventory.Readings.read;
import static dev.stowage.inventory.Readings.tally;
import static dev.stowage.inventory.Readings.vm;
import static dev.stowage.inventory.WorkbookFile.row;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stowage.inventory.InventoryReading;
import dev.stowage.inventory.Severity;
import dev.stowage.inventory.WorkbookFile;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows of other sheets find their VM on the key ladder: vCenter and VM ID, then VM UUID, then cluster and name. */
class JoinTest {
    private static final String INFO = "VM|Powerstate|CPUs|Memory|Cluster|Host|VM ID|VM UUID|VI SDK UUID";
    private static final String DISK = "VM|Capacity MiB|Cluster|VM ID|VM UUID|VI SDK UUID";

    @TempDir
    private Path folder;

    @Test
    void equalIdsAreToldApartByTheirVcenter() {
        InventoryReading reading = read(new WorkbookFile()
                .sheet("vInfo", INFO, info("a", "vm-1", "u-1", "vc-1"), info("b", "vm-1", "u-2", "vc-2"))
                .sheet(
                        "vDisk",
                        DISK,
                        row("a", 100, "c", "vm-1", "u-1", "vc-1"),
                        row("b", 200, "c", "vm-1", "u-2", "vc-2"))
                .write(folder));

        assertThat(vm(reading, "a").storage().configuredMiB()).hasValue(100);
        assertThat(vm(reading, "b").storage().configuredMiB()).hasValue(200);
        assertJoined(reading, 2, 0, 0, 0);
    }

    @Test
    void idOfAnUnknownVcenterFallsToTheUuid() {
        InventoryReading reading = read(new WorkbookFile()
                .sheet("vInfo", INFO, info("a", "vm-1", "u-1", "vc-1"), info("b", "vm-1", "u-2", "vc-2"))
                .sheet("vDisk", DISK, row("b", 200, "c", "vm-1", "u-2", null))
                .write(folder));

        assertThat(vm(reading, "b").storage().configuredMiB()).hasValue(200);
        assertJoined(reading, 0, 1, 0, 0);
    }

    @Test
    void idJoinsEvenWhereNamesWereReplaced() {
        InventoryReading reading = read(new WorkbookFile()
                .sheet("vInfo", INFO, info("a", "vm-1", null, null))
                .sheet("vDisk", DISK, row("anonymous", 100, "c", "vm-1", null, null))
                .sheet("vPartition", "VM|Capacity MiB|Consumed MiB|Cluster", row("a", 90, 40, "c"))
                .write(folder));

        assertThat(vm(reading, "a").storage().configuredMiB()).hasValue(100);
        assertThat(findings(reading, "inventory.rvtools.otherNames")).hasSize(1);
        assertThat(findings(reading, "inventory.rvtools.namesUnreliable"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.TOTALS_DOUBTFUL);
                    assertThat(finding.sheet()).contains("vPartition");
                });
    }

    @Test
    void nameJoinsWithinItsClusterOnly() {
        InventoryReading reading = read(new WorkbookFile()
                .sheet(
                        "vInfo",
                        "VM|CPUs|Memory|Cluster|Host",
                        row("web", 1, 1024, "c1", "h"),
                        row("web", 1, 1024, "c2", "h"),
                        row("db", 1, 1024, "c1", "h"))
                .sheet("vDisk", "VM|Capacity MiB|Cluster", row("web", 7, "c2"), row("db", 9, "c2"))
                .write(folder));

        assertThat(reading.inventory().vms().get(1).storage().configuredMiB()).hasValue(7);
        assertThat(reading.inventory().vms().get(0).storage().configuredMiB()).isEmpty();
        assertThat(quarantined(reading, "vDisk")).containsExactly("3 inventory.row.noSuchVm");
    }

    @Test
    void nameOfTwoVmsJoinsNeither() {
        InventoryReading reading = read(new WorkbookFile()
                .sheet(
                        "vInfo",
                        "VM|CPUs|Memory|Cluster|Host",
                        row("web", 1, 1024, "c1", "h"),
                        row("web", 1, 1024, "c2", "h"))
                .sheet("vDisk", "VM|Capacity MiB", row("web", 7))
                .write(folder));

        assertThat(quarantined(reading, "vDisk")).containsExactly("2 inventory.row.severalVms");
    }

    @Test
    void nameNeverOverrulesAnIdThatSaysOtherwise() {
        InventoryReading reading = read(new WorkbookFile()
                .sheet("vInfo", INFO, info("a", "vm-1", "u-1", "vc-1"))
                .sheet("vDisk", DISK, row("a", 100, "c", "vm-99", "u-99", "vc-1"))
                .write(folder));

        assertThat(quarantined(reading, "vDisk")).containsExactly("2 inventory.row.noSuchVm");
        assertThat(reading.sums().diskCapacityMiB())
                .as("sheet sums take every row")
                .hasValue(100);
    }

    @Test
    void detailsOfAVmSetAsideAreSetAsideWithIt() {
        InventoryReading reading = read(new WorkbookFile()
                .sheet("vInfo", INFO, row("zero", "poweredOn", 0, 0, "c", "h", "vm-1", "u-1", "vc-1"))
                .sheet("vDisk", DISK, row("zero", 100, "c", "vm-1", "u-1", "vc-1"))
                .write(folder));

        assertThat(quarantined(reading, "vDisk")).containsExactly("2 inventory.row.vmSetAside");
    }

    @Test
    void severalRowsOfOneVmAddUp() {
        InventoryReading reading = read(new WorkbookFile()
                .sheet("vDisk", DISK, row("a", 100, "c", "vm-1", null, null), row("a", 50, "c", "vm-1", null, null))
                .sheet("vInfo", INFO, info("a", "vm-1", null, null))
                .sheet(
                        "vPartition",
                        "VM|Capacity MiB|Consumed MiB|VM ID",
                        row("a", 90, 40, "vm-1"),
                        row("a", 45, 5, "vm-1"))
                .sheet("vMemory", "VM|Consumed|Active|VM ID", row("a", 2000, 300, "vm-1"))
                .write(folder));

        assertThat(vm(reading, "a").storage().configuredMiB())
                .as("sheets in any order")
                .hasValue(150);
        assertThat(vm(reading, "a").storage().guestUsedMiB()).hasValue(45);
        assertThat(vm(reading, "a").usage().memoryConsumedMiB()).hasValue(2000);
        assertThat(tally(reading, "vDisk").taken()).isEqualTo(2);
        assertThat(reading.sums().partitionCapacityMiB()).hasValue(135);
    }

    @Test
    void overwrittenHeaderCellIsNamedWithItsNeighbours() {
        InventoryReading reading = read(new WorkbookFile()
                .sheet("vInfo", INFO, info("a", "vm-1", null, null))
                .sheet(
                        "vPartition",
                        "NEXT Data Center|Powerstate|Template|Disk|Capacity MB|Consumed MB|VM ID",
                        row("a", "poweredOn", "False", "C:\\", 90, 40, "vm-1"))
                .write(folder));

        assertThat(vm(reading, "a").storage().guestUsedMiB()).hasValue(40);
        assertThat(findings(reading, "inventory.header.overwritten"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.sheet()).contains("vPartition");
                    assertThat(finding.row()).hasValue(1);
                    assertThat(finding.column()).contains("A");
                    assertThat(finding.message().arguments()).contains("A1", "NEXT Data Center", "VM", "Powerstate");
                });
    }

    @Test
    void overwrittenHeaderBetweenTwoNeighboursIsNamedToo() {
        InventoryReading reading = read(new WorkbookFile()
                .sheet("vInfo", INFO, info("a", "vm-1", null, null))
                .sheet("vDisk", "VM|Disk|Size of it|Raw|VM ID", row("a", "Hard disk 1", 100, "False", "vm-1"))
                .write(folder));

        assertThat(vm(reading, "a").storage().configuredMiB())
                .as("never read by its place")
                .isEmpty();
        assertThat(findings(reading, "inventory.header.overwritten"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().arguments())
                        .contains("C1", "Size of it", "Capacity MiB", "Disk", "Raw"));
    }

    @Test
    void disksThatDoNotAddUpAreReported() {
        InventoryReading reading = read(new WorkbookFile()
                .sheet(
                        "vInfo",
                        "VM|CPUs|Memory|Total disk capacity MiB|VM ID|Host",
                        row("a", 1, 1024, 5000, "vm-1", "h"),
                        row("b", 1, 1024, 300, "vm-2", "h"))
                .sheet("vDisk", "VM|Capacity MiB|VM ID", row("a", 2000, "vm-1"), row("b", 299, "vm-2"))
                .write(folder));

        assertThat(findings(reading, "inventory.rvtools.disks").get(0).message().arguments())
                .containsExactly(1, 5000L, 2000L, "a", 5000L, 2000L);
        assertThat(vm(reading, "a").storage().configuredMiB()).hasValue(5000);
    }

    @Test
    void sheetOfDetailsThatIsMissingIsNoted() {
        InventoryReading reading = read(new WorkbookFile()
                .sheet("vInfo", INFO, info("a", "vm-1", null, null))
                .write(folder));

        assertThat(codes(reading))
                .contains(
                        "inventory.sheetMissing.v_disk",
                        "inventory.sheetMissing.v_partition",
                        "inventory.sheetMissing.v_cpu");
    }

    private static Object[] info(String name, String id, String uuid, String vcenter) {
        return row(name, "poweredOn", 2, 4096, "c", "esx", id, uuid, vcenter);
    }

    private static void assertJoined(InventoryReading reading, int byId, int byUuid, int byName, int none) {
        assertThat(findings(reading, "inventory.rvtools.joined")
                        .get(0)
                        .message()
                        .arguments())
                .containsExactly("vDisk", byId, byUuid, byName, none);
    }
}
