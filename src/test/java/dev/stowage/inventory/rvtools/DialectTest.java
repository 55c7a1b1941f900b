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
import dev.stowage.inventory.VirtualMachine;
import dev.stowage.inventory.WorkbookFile;
import dev.stowage.inventory.ZipOf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The labels and containers that RVTools has had. */
class DialectTest {
    private static final String CSV_INFO = "VM,Powerstate,Template,SRM Placeholder,CPUs,Memory,Host,Annotation,VM ID\n";

    @TempDir
    private Path folder;

    @Test
    void megabyteLabelsMeanMebibytes() {
        InventoryReading reading = read(new WorkbookFile()
                .sheet(
                        "vInfo",
                        "VM|CPUs|Memory|Provisioned MB|In  Use MB |VM ID|Host",
                        row("a", 2, 4096, 1000, 500, "vm-1", "h"))
                .sheet("vDisk", "VM|Capacity MB|VM ID", row("a", 900, "vm-1"))
                .write(folder));

        VirtualMachine vm = vm(reading, "a");
        assertThat(vm.storage().provisionedMiB()).hasValue(1000);
        assertThat(vm.storage().inUseMiB()).hasValue(500);
        assertThat(vm.storage().configuredMiB())
                .as("from vDisk, as vInfo has no total")
                .hasValue(900);
        assertThat(reading.inventory().provenance().format()).isEqualTo("RVTools < 4.1.2, xlsx");
        assertThat(codes(reading)).contains("inventory.rvtools.noPlaceholdersYet", "inventory.rvtools.maybeIncomplete");
    }

    @Test
    void notesAndColumnsThatRvToolsDoesNotHaveSayWhatAVmIsFor() {
        InventoryReading reading = read(new WorkbookFile()
                .sheet(
                        "vInfo",
                        "VM|CPUs|Memory|Provisioned MB|In Use MB|Annotation|Application|Last Backup|VM ID|Host",
                        row("a", 2, 4096, 1000, 500, "do not touch", "SQL Server Standard", "2024-01-01", "vm-1", "h"),
                        row("b", 2, 4096, 1000, 500, "", "", "", "vm-2", "h"))
                .write(folder));

        assertThat(vm(reading, "a").software().hints()).containsExactly("do not touch", "SQL Server Standard");
        assertThat(vm(reading, "a").software().stated()).isEmpty();
        assertThat(vm(reading, "b").software().hints()).isEmpty();
    }

    @Test
    void databaseColumnNamesAreRead() {
        InventoryReading reading = read(new WorkbookFile()
                .sheet(
                        "vInfo",
                        "vInfoVMName|vInfoPowerstate|vInfoTemplate|vInfoSRMPlaceHolder|vInfoCPUs|vInfoMemory"
                                + "|vInfoTotalDiskCapacityMiB|vInfoProvisioned|vInfoInUse|vInfoCluster|vInfoHost|vInfoOS"
                                + "|vInfoOSTools|vInfoUUID",
                        row("a", "poweredOn", "False", "False", 2, 4096, 700, 800, 600, "c", "esx", "Linux", "", "u-1"))
                .sheet("vMemory", "vMemoryVMName|vMemoryUUID|vMemorySizeMiB|vMemoryActive", row("a", "u-1", 4096, 321))
                .sheet(
                        "vPartition",
                        "vPartitionVMName|vPartitionUUID|vPartitionCapacityMiB|vPartitionConsumedMiB",
                        row("a", "u-1", 650, 400))
                .sheet(
                        "vHost",
                        "vHostName|vHostCluster|vHostCpuMhz|vHostNumCpu|vHostCoresPerCPU|vHostNumCpuCores|vHostMemorySize",
                        row("esx", "c", 2600, 2, 16, 32, 549755813888L))
                .write(folder));

        VirtualMachine vm = vm(reading, "a");
        assertThat(vm.storage().configuredMiB()).hasValue(700);
        assertThat(vm.storage().guestUsedMiB()).hasValue(400);
        assertThat(vm.usage().memoryActiveMiB()).hasValue(321);
        assertThat(reading.inventory().hosts().get(0).memoryMiB())
                .as("bytes, converted")
                .isEqualTo(524_288);
        assertThat(findings(reading, "inventory.rvtools.hostBytes").get(0).severity())
                .isEqualTo(Severity.VALUE_ASSUMED);
    }

    @Test
    void zipOfCsvFilesIsOneExport() {
        Path zip = new ZipOf()
                .entry("export/RVTools_tabvInfo.csv", CSV_INFO + "a,poweredOn,False,False,2,4096,esx,,vm-1\n")
                .entry("export/RVTools_tabvCPU.csv", "VM,Overall,VM ID\na,120,vm-1\n")
                .entry("export/RVTools_tabvNIC.csv", "Host,Speed\nesx,10000\nesx,10000\n")
                .entry("__MACOSX/export/._RVTools_tabvInfo.csv", "junk")
                .entry("export/notes.docx", "junk")
                .write(folder.resolve("export.zip"));

        InventoryReading reading = read(zip);

        assertThat(vm(reading, "a").usage().cpuMHz()).hasValue(120);
        assertThat(tally(reading, "vNIC").unused()).isEqualTo(2);
        assertThat(findings(reading, "inventory.otherFiles").get(0).message().arguments())
                .containsExactly(1, "notes.docx");
    }

    @Test
    void folderOfPlainlyNamedFilesIsRead() throws IOException {
        Files.writeString(folder.resolve("vInfo.csv"), CSV_INFO + "a,poweredOn,False,False,2,4096,esx,,vm-1\n");

        assertThat(read(folder).inventory().provenance().format()).isEqualTo("RVTools, CSV");
        assertThat(read(folder).inventory().vms()).hasSize(1);
    }

    @Test
    void singleVmListIsReadUnderAnyName() throws IOException {
        Path file = Files.writeString(
                folder.resolve("servers.txt"),
                CSV_INFO.replace(',', ';') + "a;poweredOn;False;False;2;4096;esx;;vm-1\n");

        InventoryReading reading = read(file);

        assertThat(reading.inventory().vms()).hasSize(1);
        assertThat(codes(reading)).contains("inventory.sheetMissing.v_host");
    }

    @Test
    void strayQuoteShiftsCellsAndCostsThatRowOnly() throws IOException {
        Path file = Files.writeString(
                folder.resolve("vInfo.csv"),
                CSV_INFO
                        + "a,poweredOn,False,False,2,4096,esx,\"uses \"big\" disks\",vm-1\n"
                        + "b,poweredOn,False,False,2,4096,esx,\"uses \"big, fat\" disks\",vm-2\n"
                        + "c,poweredOn,False,False,2,4096,esx,plain,vm-3\n");

        InventoryReading reading = read(file);

        assertThat(quarantined(reading, "vInfo")).containsExactly("3 inventory.row.shifted");
        assertThat(reading.inventory().vms()).extracting(VirtualMachine::name).containsExactly("a", "c");
    }

    @Test
    void versionAndTimeOfTheExportAreKept() {
        InventoryReading reading = read(new WorkbookFile()
                .sheet("vInfo", "VM|CPUs|Memory|VM ID|Host", row("a", 2, 4096, "vm-1", "h"))
                .sheet(
                        "vMetaData",
                        "RVTools major version|RVTools version|xlsx creation datetime|Server",
                        row("4.7", "4.7.1.4", 45563.5, "vc"))
                .sheet("vSource", "Name|Fullname", row("vc", "VMware vCenter Server 8.0.3 build-24262322"))
                .write(folder));

        assertThat(reading.inventory().provenance().format())
                .isEqualTo("RVTools 4.7.1.4, xlsx; VMware vCenter Server 8.0.3 build-24262322");
        assertThat(reading.inventory().provenance().exportedAt()).contains("2024-09-28T12:00");
        assertThat(codes(reading)).doesNotContain("inventory.rvtools.maybeIncomplete");
    }

    @Test
    void exportWithoutVmListIsRefusedByName() {
        InventoryReading reading = read(new WorkbookFile()
                .sheet("vHost", "Host|# CPU", row("esx", 2))
                .sheet("vDisk", "VM|Capacity MiB", row("a", 2))
                .write(folder));

        assertThat(reading.findings().get(0).code()).isEqualTo("inventory.refused.noInfo");
    }
}
