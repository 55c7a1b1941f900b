package dev.stowage.report;

import static dev.stowage.inventory.WorkbookFile.row;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.stowage.inventory.Readings;
import dev.stowage.inventory.WorkbookFile;
import dev.stowage.quantity.Wording;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InspectionTest {
    @TempDir
    private Path folder;

    @Test
    void consoleTextIsSetInColumns() {
        String text = inspect().text(Wording.ENGLISH);

        assertThat(text)
                .contains("""
                        Rows
                         Sheet    read  taken  set aside  not needed
                         vInfo       5      4          1           0
                         vHost       1      1          0           0
                         vHealth     2      0          0           2
                        """)
                .contains("""
                        VMs taken, by the default policy
                         counted                                    1
                         excluded: template                         1
                         excluded: vSphere Cluster Services (vCLS)  1
                         powered off: storage only                  1
                        """)
                .contains("[rows set aside] Rows of vInfo set aside: 1 (first: row 6)");
        assertThat(text.lines()).allMatch(line -> line.equals(line.stripTrailing()));
    }

    @Test
    void germanTextHasGermanNumbersAndWords() {
        assertThat(inspect().text(Wording.GERMAN))
                .contains("Zeilen", "beiseitegelegt", "12.288", "Befunde")
                .doesNotContain("Findings");
    }

    @Test
    void jsonAccountsForEveryVmRow() throws IOException {
        JsonNode json = new ObjectMapper().readTree(inspect().json(Wording.ENGLISH));
        JsonNode info = json.get("buckets").get(0);

        assertThat(info.get("counted").asInt()).isEqualTo(1);
        assertThat(info.get("excluded").toString()).isEqualTo("{\"TEMPLATE\":1,\"VCLS\":1,\"POWERED_OFF\":1}");
        assertThat(info.get("quarantined").toString()).isEqualTo("{\"inventory.row.noResources\":1}");
        assertThat(json.get("all_rows").get("vms").asInt()).isEqualTo(5);
        assertThat(json.get("no_templates_no_srm_no_vCLS").get("vms").asInt()).isEqualTo(3);
        assertThat(json.get("hosts").get("cores_min16_per_socket").asInt()).isEqualTo(32);
        assertThat(json.get("checksum").get(0).get("missing").get("running_vms").asInt())
                .isEqualTo(-1);
        assertThat(json.get("storage").get("all_rows").get("configuredMiB").asInt())
                .isEqualTo(500);
        assertThat(json.get("findings"))
                .allSatisfy(
                        finding -> assertThat(finding.get("remedy").asText()).isNotBlank());
    }

    @Test
    void manyFindingsEndInACount() {
        WorkbookFile workbook =
                new WorkbookFile().sheet("vInfo", "VM|CPUs|Memory|Host|VM ID", row("a", 1, 1024, "none", "vm-1"));
        Object[][] hosts = new Object[30][];
        for (int index = 0; index < hosts.length; index++) {
            hosts[index] = row("esx" + index, 2, 8, 16, 262144, 1, 1, 1024);
        }
        workbook.sheet("vHost", "Host|# CPU|Cores per CPU|# Cores|# Memory|# VMs|# vCPUs|vRAM", hosts);

        String text = new Inspection(Readings.read(workbook.write(folder))).text(Wording.ENGLISH);

        assertThat(text.lines().filter(line -> line.startsWith("  ["))).hasSize(20);
        assertThat(text).contains("more (use --json)");
    }

    private Inspection inspect() {
        return new Inspection(Readings.read(new WorkbookFile()
                .sheet(
                        "vInfo",
                        "VM|Powerstate|Template|SRM Placeholder|CPUs|Memory|Total disk capacity MiB|Cluster|Host|VM ID",
                        row("app01", "poweredOn", "False", "False", 4, 8192, 100, "c", "esx01", "vm-1"),
                        row("vCLS-1", "poweredOn", "False", "False", 1, 1024, 100, "c", "esx01", "vm-2"),
                        row("old", "poweredOff", "False", "False", 2, 2048, 100, "c", "esx01", "vm-3"),
                        row("tmpl", "poweredOff", "True", "False", 1, 1024, 100, "c", "esx01", "vm-4"),
                        row("dead", "poweredOff", "False", "False", 0, 0, 100, "c", "esx01", "vm-5"))
                .sheet(
                        "vHost",
                        "Host|Cluster|# CPU|Cores per CPU|# Cores|# Memory|# VMs|# vCPUs|vRAM|HT Active|Speed",
                        row("esx01", "c", 2, 8, 16, 262144, 1, 4, 8192, "True", 2600))
                .sheet("vHealth", "Name|Message", row("x", "y"), row("x", "z"))
                .write(folder)));
    }
}
