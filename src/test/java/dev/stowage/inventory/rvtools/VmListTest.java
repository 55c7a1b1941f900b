package dev.stowage.inventory.rvtools;

import static dev.stowage.inventory.Readings.findings;
import static dev.stowage.inventory.Readings.quarantined;
import static dev.stowage.inventory.Readings.read;
import static dev.stowage.inventory.Readings.tally;
import static dev.stowage.inventory.Readings.vm;
import static dev.stowage.inventory.WorkbookFile.row;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stowage.inventory.InventoryReading;
import dev.stowage.inventory.PowerState;
import dev.stowage.inventory.Severity;
import dev.stowage.inventory.VirtualMachine;
import dev.stowage.inventory.WorkbookFile;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** vInfo: which rows are VMs, and what they say. */
class VmListTest {
    private static final String INFO = "VM|Powerstate|Template|SRM Placeholder|CPUs|Memory|Total disk capacity MiB"
            + "|Provisioned MiB|In Use MiB|Folder|Datacenter|Cluster|Host|OS according to the configuration file"
            + "|OS according to the VMware Tools|VM ID|VM UUID|VI SDK UUID";

    @TempDir
    private Path folder;

    @Test
    void everyFieldOfAVmIsRead() {
        VirtualMachine vm = vm(
                info(row(
                        "sql01",
                        "poweredOff",
                        "False",
                        "False",
                        8,
                        65536,
                        512000,
                        600000,
                        300000,
                        "/dc/databases",
                        "dc",
                        "prod",
                        "esx01",
                        "Microsoft Windows Server 2016 (64-bit)",
                        "Microsoft Windows Server 2022 (64-bit)",
                        "vm-7",
                        "5012",
                        "vc-1")),
                "sql01");

        assertThat(vm.id()).isEqualTo("vc-1/vm-7");
        assertThat(vm.powerState()).isEqualTo(PowerState.OFF);
        assertThat(vm.vcpus()).isEqualTo(8);
        assertThat(vm.memoryMiB()).isEqualTo(65536);
        assertThat(vm.storage().configuredMiB()).hasValue(512000);
        assertThat(vm.storage().provisionedMiB()).hasValue(600000);
        assertThat(vm.storage().inUseMiB()).hasValue(300000);
        assertThat(vm.storage().guestUsedMiB()).isEmpty();
        assertThat(vm.guestOs()).as("the tools see what runs").isEqualTo("Microsoft Windows Server 2022 (64-bit)");
        assertThat(vm.location().cluster()).isEqualTo("prod");
        assertThat(vm.location().folder()).isEqualTo("/dc/databases");
        assertThat(vm.origin().row()).isEqualTo(2);
    }

    @Test
    void blankIsUnknownAndNotZero() {
        VirtualMachine vm = vm(info(named("app01", 2, 4096, "vm-1")), "app01");

        assertThat(vm.storage().provisionedMiB()).isEmpty();
        assertThat(vm.usage().cpuMHz()).isEmpty();
    }

    @Test
    void rowsThatAreNoVmAreSetAsideWithTheirReason() {
        InventoryReading reading = info(
                named("app01", 2, 4096, "vm-1"),
                named("", 2, 4096, "vm-2"),
                row("clone", "poweredOff", "False", "False", 2, 4096),
                named("no-cpu", "many", 4096, "vm-3"),
                named("no-memory", 2, null, "vm-4"),
                named("zero", 0, 4096, "vm-5"),
                named("app01-again", 2, 4096, "vm-1"));

        assertThat(quarantined(reading, "vInfo"))
                .containsExactly(
                        "3 inventory.row.noName",
                        "4 inventory.row.ghost",
                        "5 inventory.row.cpuUnknown",
                        "6 inventory.row.memoryUnknown",
                        "7 inventory.row.noResources",
                        "8 inventory.row.duplicateId");
        assertThat(reading.inventory().vms()).extracting(VirtualMachine::name).containsExactly("app01");
        assertThat(reading.quarantined()).allSatisfy(row -> assertThat(row.vm()).isPresent());
        assertThat(findings(reading, "inventory.quarantined")).hasSize(6);
    }

    @Test
    void templateOrPlaceholderOrVclsMayHaveNothing() {
        InventoryReading reading = info(
                row(
                        "tmpl",
                        "poweredOff",
                        "True",
                        "False",
                        0,
                        0,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        "h",
                        null,
                        null,
                        "vm-1"),
                row(
                        "srm",
                        "poweredOff",
                        "False",
                        "True",
                        0,
                        0,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        "h",
                        null,
                        null,
                        "vm-2"),
                row(
                        "vCLS-42",
                        "poweredOn",
                        "False",
                        "False",
                        1,
                        0,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        "h",
                        null,
                        null,
                        "vm-3"));

        assertThat(tally(reading, "vInfo").taken()).isEqualTo(3);
    }

    @Test
    void equalIdsOfTwoVcentersAreTwoVms() {
        InventoryReading reading = info(
                row(
                        "a",
                        "poweredOn",
                        "False",
                        "False",
                        1,
                        1024,
                        null,
                        null,
                        null,
                        null,
                        null,
                        "c",
                        "h",
                        null,
                        null,
                        "vm-1",
                        "u1",
                        "vc-1"),
                row(
                        "b",
                        "poweredOn",
                        "False",
                        "False",
                        1,
                        1024,
                        null,
                        null,
                        null,
                        null,
                        null,
                        "c",
                        "h",
                        null,
                        null,
                        "vm-1",
                        "u2",
                        "vc-2"));

        assertThat(reading.inventory().vms()).extracting(VirtualMachine::id).containsExactly("vc-1/vm-1", "vc-2/vm-1");
    }

    @Test
    void clonesThatShareAUuidAreKeptWhereItIsTheOnlyId() {
        String header = "VM|Powerstate|Template|CPUs|Memory|Cluster|Host|VM UUID";
        InventoryReading reading = read(new WorkbookFile()
                .sheet(
                        "vInfo",
                        header,
                        row("a", "poweredOn", "False", 1, 1024, "c", "h", "same"),
                        row("b", "poweredOn", "False", 1, 1024, "c", "h", "same"),
                        row("a", "poweredOn", "False", 1, 1024, "c", "h", "same"))
                .write(folder));

        assertThat(reading.inventory().vms()).extracting(VirtualMachine::id).containsExactly("same", "c/b");
        assertThat(quarantined(reading, "vInfo")).containsExactly("4 inventory.row.duplicateId");
    }

    @Test
    void listWithoutIdsIsReadByClusterAndName() {
        InventoryReading reading = read(new WorkbookFile()
                .sheet(
                        "vInfo",
                        "VM|Powerstate|CPUs|Memory|Cluster",
                        row("a", "poweredOn", 1, 1024, "c1"),
                        row("a", "poweredOn", 1, 1024, "c2"))
                .write(folder));

        assertThat(reading.inventory().vms()).extracting(VirtualMachine::id).containsExactly("c1/a", "c2/a");
        assertThat(findings(reading, "inventory.rvtools.identity")
                        .get(0)
                        .message()
                        .arguments())
                .containsExactly("vInfo", 0, 0, 2);
    }

    @Test
    void missingNeededColumnRefusesTheFileAndNamesWhatWasLookedFor() {
        InventoryReading reading = read(new WorkbookFile()
                .sheet("vInfo", "VM|Powerstate|Processors|Memory|NICs", row("a", "poweredOn", 1, 1024, 1))
                .write(folder));

        assertThat(reading.refused()).isTrue();
        assertThat(reading.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("inventory.refused.column");
            assertThat(finding.message().arguments()).contains("CPUs", "\"CPUs\", \"vInfoCPUs\"");
        });
    }

    @Test
    void missingPowerStateLeavesItOpenAndSaysSo() {
        InventoryReading reading = read(new WorkbookFile()
                .sheet("vInfo", "VM|Template|CPUs|Memory|Cluster|Host", row("a", "False", 1, 1024, "c", "h"))
                .write(folder));

        assertThat(vm(reading, "a").powerState()).isEqualTo(PowerState.UNKNOWN);
        assertThat(findings(reading, "inventory.column.missing")).anySatisfy(finding -> {
            assertThat(finding.column()).contains("Powerstate");
            assertThat(finding.severity()).isEqualTo(Severity.TOTALS_DOUBTFUL);
        });
    }

    @Test
    void columnThatStandsTwiceIsTakenOnceAndReported() {
        InventoryReading reading = read(new WorkbookFile()
                .sheet("vInfo", "VM|CPUs|Memory|In Use MiB|In Use MB", row("a", 1, 1024, 100, 999))
                .write(folder));

        assertThat(vm(reading, "a").storage().inUseMiB()).hasValue(100);
        assertThat(findings(reading, "inventory.column.twice"))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.message().arguments()).containsExactly("vInfo", "In Use MiB", "D, E", "D"));
    }

    @Test
    void copiedSheetIsKnownByItsColumns() {
        InventoryReading reading = read(new WorkbookFile()
                .sheet("Sheet1", "VM|Powerstate|CPUs|Memory", row("a", "poweredOn", 1, 1024))
                .write(folder));

        assertThat(tally(reading, "vInfo").taken()).isEqualTo(1);
        assertThat(findings(reading, "inventory.rvtools.sheetName")).hasSize(1);
    }

    @Test
    void numbersWrittenAsTextAreNeitherLostNorShrunk() {
        InventoryReading reading = info(
                named("a", "4", "16,384", "vm-1"),
                named("b", "2", "1\u00a0048\u00a0576", "vm-2"),
                named("c", "2", "-1", "vm-3"));

        assertThat(vm(reading, "a").memoryMiB()).isEqualTo(16384);
        assertThat(vm(reading, "b").memoryMiB()).isEqualTo(1048576);
        assertThat(quarantined(reading, "vInfo")).containsExactly("4 inventory.row.memoryUnknown");
        assertThat(findings(reading, "inventory.number.assumed"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.row()).hasValue(2));
    }

    @Test
    void unmarkedTemplatesAndSharedBiosIdsAreNoted() {
        InventoryReading reading = read(new WorkbookFile()
                .sheet(
                        "vInfo",
                        "VM|Powerstate|Template|CPUs|Memory|Host|VM ID|SMBIOS UUID",
                        row("win-TEMPLATE", "poweredOff", "False", 1, 1024, "h", "vm-1", "x"),
                        row("b", "poweredOn", "False", 1, 1024, "h", "vm-2", "x"),
                        row("real-template", "poweredOff", "True", 1, 1024, "h", "vm-3", "y"))
                .write(folder));

        assertThat(findings(reading, "inventory.rvtools.templateNames")
                        .get(0)
                        .message()
                        .arguments())
                .containsExactly("vInfo", 1, "win-TEMPLATE");
        assertThat(findings(reading, "inventory.rvtools.smbios")
                        .get(0)
                        .message()
                        .arguments())
                .containsExactly("vInfo", 2, "win-TEMPLATE, b");
    }

    private InventoryReading info(Object[]... rows) {
        return read(new WorkbookFile().sheet("vInfo", INFO, rows).write(folder));
    }

    private static Object[] named(String name, Object cpus, Object memory, String id) {
        return row(
                name,
                "poweredOn",
                "False",
                "False",
                cpus,
                memory,
                null,
                null,
                null,
                null,
                "dc",
                "prod",
                "esx01",
                null,
                null,
                id);
    }
}
