package dev.stowage.inventory.csv;

import static dev.stowage.inventory.Readings.codes;
import static dev.stowage.inventory.Readings.findings;
import static dev.stowage.inventory.Readings.quarantined;
import static dev.stowage.inventory.Readings.read;
import static dev.stowage.inventory.Readings.vm;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stowage.inventory.Finding;
import dev.stowage.inventory.Host;
import dev.stowage.inventory.InventoryReading;
import dev.stowage.inventory.PowerState;
import dev.stowage.inventory.Severity;
import dev.stowage.inventory.VirtualMachine;
import dev.stowage.inventory.VmSoftware;
import dev.stowage.inventory.ZipOf;
import dev.stowage.quantity.CpuTopology;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stowage's own lists, as people write them. */
class StowageCsvTest {
    private static final String HOSTS = "host,cluster,sockets,cores_per_socket,threads_per_core,clock_mhz,memory_gib\n";
    private static final String VMS = "vm,power_state,vcpus,memory_gib,disk_configured_gib,host\n";

    @TempDir
    private Path folder;

    @Test
    void templatesReadWithoutADoubt() throws IOException {
        for (String name : new String[] {"hosts.csv", "vms.csv"}) {
            try (InputStream template = getClass().getResourceAsStream("/META-INF/resources/templates/" + name)) {
                Files.copy(template, folder.resolve(name));
            }
        }

        InventoryReading reading = read(folder);

        assertThat(reading.inventory().hosts()).hasSize(3);
        assertThat(reading.inventory().vms()).hasSize(3);
        assertThat(reading.quarantined()).isEmpty();
        assertThat(reading.findings()).extracting(Finding::severity).allMatch(Severity.NOTED::equals);
        VirtualMachine shop = vm(reading, "shop-test");
        assertThat(shop.powerState()).isEqualTo(PowerState.OFF);
        assertThat(shop.affinityGroups()).containsExactly("shop", "shop-db");
        assertThat(shop.environment()).contains("test");
        assertThat(shop.storage().inUseMiB()).as("120.5 GiB").hasValue(123392);
        assertThat(reading.inventory().hosts().get(2).localStorageMiB()).isEmpty();
    }

    @Test
    void pairInAZipIsRead() {
        Path zip = new ZipOf()
                .entry("inventory/hosts.csv", HOSTS + "esx01,c,2,16,2,2600,511.9\n")
                .entry("inventory/vms.csv", VMS + "app01,on,4,0.3,10,esx01\n")
                .write(folder.resolve("pair.zip"));

        InventoryReading reading = read(zip);

        Host host = reading.inventory().hosts().get(0);
        assertThat(host.cpu()).isEqualTo(new CpuTopology(2, 16, 2));
        assertThat(host.memoryMiB()).as("what a host gives is rounded down").isEqualTo(524185);
        assertThat(vm(reading, "app01").memoryMiB())
                .as("what a VM needs is rounded up")
                .isEqualTo(308);
        assertThat(reading.inventory().provenance().format()).isEqualTo("Stowage, CSV");
        assertThat(reading.inventory().provenance().sha256()).hasSize(64);
    }

    @Test
    void aHostOfMoreSocketsThanAnyServerHasIsSetAside() {
        Path zip = new ZipOf()
                .entry("hosts.csv", HOSTS + "esx01,c,70000,70000,2,2600,512\nesx02,c,2,16,2,2600,512\n")
                .entry("vms.csv", VMS + "app01,on,4,8,10,esx02\n")
                .write(folder.resolve("pair.zip"));

        InventoryReading reading = read(zip);

        assertThat(reading.inventory().hosts()).extracting(Host::name).containsExactly("esx02");
        assertThat(quarantined(reading, "hosts.csv")).containsExactly("2 inventory.row.hostIncomplete");
        assertThat(findings(reading, "inventory.number.unreadable")).hasSize(2);
    }

    @Test
    void vmsAloneAreReadAndTheHostsMissed() throws IOException {
        InventoryReading reading = read(vms(VMS + "app01,on,4,8,10,esx01\n"));

        assertThat(reading.inventory().vms()).hasSize(1);
        assertThat(findings(reading, "inventory.csv.noHosts")).hasSize(1);
    }

    @Test
    void hostsAloneAreRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("hosts.csv"), HOSTS + "esx01,c,2,16,2,2600,512\n");

        assertThat(read(file).findings().get(0).code()).isEqualTo("inventory.refused.noVms");
    }

    @Test
    void softwareIsRecognisedFromTagsOrStated() throws IOException {
        InventoryReading reading = read(vms("vm,vcpus,memory_gib,tags,software\n"
                + "tagged,4,8,gold | SQL Server Standard,\n"
                + "stated,4,8,,oracle-database-enterprise | red-hat-enterprise-linux\n"
                + "bare,4,8,SQL Server,None\n"
                + "silent,4,8,,\n"));

        assertThat(reading.inventory().vms())
                .extracting(VirtualMachine::software)
                .containsExactly(
                        new VmSoftware(List.of("gold", "SQL Server Standard"), Optional.empty()),
                        new VmSoftware(
                                List.of(),
                                Optional.of(List.of("oracle-database-enterprise", "red-hat-enterprise-linux"))),
                        new VmSoftware(List.of("SQL Server"), Optional.of(List.of())),
                        VmSoftware.UNKNOWN);
    }

    @Test
    void missingRequiredColumnIsRefusedByName() throws IOException {
        InventoryReading reading = read(vms("vm,vcpus\napp01,4\n"));

        assertThat(reading.refused()).isTrue();
        assertThat(reading.findings().get(0).message().arguments()).contains("memory_gib");
    }

    @Test
    void germanSpreadsheetIsReadWithItsCommas() throws IOException {
        InventoryReading reading = read(vms("VM;Power_State;Template;vCPUs;Memory_GiB;Disk_Configured_GiB\n"
                + "db01;an;FALSCH;8;1.024;2.048,5\n"
                + "app01;aus;falsch;2;7,5;100\n"
                + "vorlage;aus;WAHR;2;4,0;50\n"));

        assertThat(vm(reading, "db01").memoryMiB()).as("1.024 GiB in thousands").isEqualTo(1024 * 1024);
        assertThat(vm(reading, "db01").storage().configuredMiB()).hasValue(2097664);
        assertThat(vm(reading, "app01").memoryMiB()).isEqualTo(7680);
        assertThat(vm(reading, "app01").powerState()).isEqualTo(PowerState.OFF);
        assertThat(vm(reading, "vorlage").template()).isTrue();
        assertThat(codes(reading)).doesNotContain("inventory.number.assumed", "inventory.number.mixed");
    }

    @Test
    void thousandsWithoutAnyDecimalsAreAssumedInTheOpen() throws IOException {
        InventoryReading reading = read(vms(VMS + "db01,on,8,\"1,024\",\"16,384\",esx01\n"));

        assertThat(vm(reading, "db01").memoryMiB()).isEqualTo(1024 * 1024);
        assertThat(findings(reading, "inventory.number.assumed"))
                .hasSize(2)
                .allMatch(finding -> finding.severity() == Severity.VALUE_ASSUMED);
    }

    @Test
    void tabsAndByteOrderMarksAreUnderstood() throws IOException {
        String text = "\ufeffvm\tvcpus\tmemory_gib\nappü\t4\t8\n";
        for (Charset charset :
                new Charset[] {StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
            Path file = Files.write(folder.resolve("vms.csv"), text.getBytes(charset));

            assertThat(read(file).inventory().vms())
                    .as(charset.name())
                    .extracting(VirtualMachine::name)
                    .containsExactly("appü");
        }
    }

    @Test
    void windowsEncodingIsReadAndSaid() throws IOException {
        Path file = Files.write(
                folder.resolve("vms.csv"), "vm,vcpus,memory_gib\nbüro,4,8\n".getBytes(Charset.forName("windows-1252")));

        InventoryReading reading = read(file);

        assertThat(vm(reading, "büro").vcpus()).isEqualTo(4);
        assertThat(findings(reading, "inventory.windows1252")).hasSize(1);
    }

    @Test
    void separatorHintOfExcelIsNoHeader() throws IOException {
        InventoryReading reading = read(vms("sep=;\nvm;vcpus;memory_gib\napp01;4;8\n"));

        assertThat(vm(reading, "app01").origin().row()).isEqualTo(3);
    }

    @Test
    void linesThatAreNoVmAreSetAsideWithTheirReason() throws IOException {
        InventoryReading reading = read(vms(VMS
                + "app01,on,4,8,10,\n"
                + ",on,4,8,10,\n"
                + "app02,on,,8,10,\n"
                + "app03,on,4,lots,10,\n"
                + "app04,on,0,8,10,\n"
                + "\n"
                + "app01,on,4,8,10,\n"
                + "app05,on,4,8,10,esx01,stray\n"
                + "app06,on,2.5,8,10,\n"));

        assertThat(quarantined(reading, "vms.csv"))
                .containsExactlyInAnyOrder(
                        "3 inventory.row.noName",
                        "4 inventory.row.cpuUnknown",
                        "5 inventory.row.memoryUnknown",
                        "6 inventory.row.noResources",
                        "8 inventory.row.duplicateId",
                        "9 inventory.row.shifted",
                        "10 inventory.row.cpuUnknown");
        assertThat(findings(reading, "inventory.number.unreadable")).hasSize(2);
    }

    @Test
    void idsMakeEqualNamesTwoVms() throws IOException {
        InventoryReading reading = read(vms("vm,id,vcpus,memory_gib\nweb,1,2,4\nweb,2,2,4\n"));

        assertThat(reading.inventory().vms()).extracting(VirtualMachine::id).containsExactly("1", "2");
    }

    @Test
    void hostsWithoutThreadsAreAssumedToHaveOneEach() {
        Path zip = new ZipOf()
                .entry(
                        "hosts.csv",
                        "host,sockets,cores_per_socket,memory_gib\na,2,16,256\nb,2,16,256\n,1,1,1\nc,0,16,256\na,1,1,1\n")
                .entry("vms.csv", VMS + "app01,maybe,4,8,10,z\n")
                .write(folder.resolve("pair.zip"));

        InventoryReading reading = read(zip);

        assertThat(findings(reading, "inventory.csv.threads").get(0).message().arguments())
                .containsExactly("hosts.csv", 2);
        assertThat(quarantined(reading, "hosts.csv"))
                .containsExactly(
                        "4 inventory.row.noHostName",
                        "5 inventory.row.hostIncomplete",
                        "6 inventory.row.duplicateHost");
        assertThat(codes(reading)).contains("inventory.csv.power", "inventory.csv.unknownHosts");
    }

    @Test
    void unknownColumnsAreNamedAndIgnored() throws IOException {
        InventoryReading reading = read(vms("vm,vcpus,memory_gib,owner,cost_center\napp01,4,8,me,42\n"));

        assertThat(findings(reading, "inventory.csv.unknownColumns"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.NOTED);
                    assertThat(finding.message().arguments()).containsExactly("vms.csv", 2, "owner, cost_center");
                });
    }

    private Path vms(String text) throws IOException {
        return Files.writeString(folder.resolve("vms.csv"), text);
    }
}
