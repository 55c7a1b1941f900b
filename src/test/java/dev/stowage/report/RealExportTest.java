package dev.stowage.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.stowage.inventory.InventoryReading;
import dev.stowage.inventory.Readings;
import dev.stowage.quantity.Wording;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real exports give the totals that were computed from them independently. */
class RealExportTest {
    private static final String BILL_SAMPLE = "ReinhardFrie_BillSampleNextRvtoolsFinal.xlsx";
    private static final String AUTOMATIC_SIZING = "ReinhardFrie_automatic_sizing_rvtools.xlsx";
    private static final String EXAMPLE = "kubev2v_migration-planner_example1.xlsx";
    private static final String SIMULATED = "crazy54_vcsim_csv";

    private final ObjectMapper mapper = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(strings = {BILL_SAMPLE, AUTOMATIC_SIZING, EXAMPLE, SIMULATED})
    void totalsAreThoseExpected(String export) throws IOException {
        JsonNode expected = mapper.readTree(
                        RealExports.path("expected-totals.json").toFile())
                .get(export);
        JsonNode inspected = mapper.readTree(inspect(export).json(Wording.ENGLISH));

        for (Map.Entry<String, JsonNode> member : expected.properties()) {
            assertThat(inspected.get(member.getKey())).as(member.getKey()).isEqualTo(member.getValue());
        }
        for (String member : new String[] {"vDisk", "vPartition", "missing_vs_vHost"}) {
            assertThat(inspected.has(member)).as(member).isEqualTo(expected.has(member));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {BILL_SAMPLE, AUTOMATIC_SIZING, EXAMPLE, SIMULATED})
    void bucketsAddUp(String export) throws IOException {
        for (JsonNode sheet :
                mapper.readTree(inspect(export).json(Wording.GERMAN)).get("buckets")) {
            int quarantined = sum(sheet.get("quarantined"));
            assertThat(sheet.get("taken").asInt()
                            + quarantined
                            + sheet.get("unused").asInt())
                    .isEqualTo(sheet.get("rows").asInt());
            if (sheet.has("counted")) {
                assertThat(sheet.get("counted").asInt() + sum(sheet.get("excluded")))
                        .isEqualTo(sheet.get("taken").asInt());
            }
        }
    }

    @Test
    void overwrittenHeaderOfTheBillSampleIsNamed() {
        assertThat(Readings.findings(read(BILL_SAMPLE), "inventory.header.overwritten"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.sheet()).contains("vPartition");
                    assertThat(finding.column()).contains("A");
                    assertThat(Readings.english(finding))
                            .contains("NEXT Data Center", "\"VM\"", "joined to their VMs by VM ID");
                });
    }

    @Test
    void rulesOfTheBillSampleKeepDomainControllersApart() {
        assertThat(Readings.vm(read(BILL_SAMPLE), "ADDSDC01").antiAffinityGroups())
                .containsExactly("Separate Domain Controllers");
    }

    @Test
    void fourHiddenVmsAreFoundHostByHost() {
        assertThat(Readings.findings(read(AUTOMATIC_SIZING), "inventory.rvtools.checksum"))
                .hasSize(4)
                .allSatisfy(finding ->
                        assertThat(finding.message().arguments().subList(7, 10)).containsExactly(1, 8L, 32768L));
    }

    @Test
    void bytesBesideMebibytesAreConverted() {
        InventoryReading reading = read(SIMULATED);

        assertThat(reading.inventory().clusters().get(0).effectiveMemoryMiB()).hasValue(8190);
        assertThat(Readings.codes(reading)).contains("inventory.rvtools.clusterBytes");
    }

    @Test
    void rowOfAVmBeingClonedIsSetAside() {
        assertThat(Readings.quarantined(read(EXAMPLE), "vInfo")).containsExactly("10 inventory.row.ghost");
    }

    private static int sum(JsonNode counts) {
        int sum = 0;
        for (JsonNode count : counts) {
            sum += count.asInt();
        }
        return sum;
    }

    private static Inspection inspect(String export) {
        return new Inspection(read(export));
    }

    private static InventoryReading read(String export) {
        return Readings.read(RealExports.path(export));
    }
}
