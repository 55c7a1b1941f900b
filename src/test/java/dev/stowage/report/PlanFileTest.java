package dev.stowage.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.stowage.catalog.CatalogReader;
import dev.stowage.check.Plans;
import dev.stowage.inventory.Inventory;
import dev.stowage.inventory.Readings;
import dev.stowage.placement.Effort;
import dev.stowage.quantity.Wording;
import dev.stowage.report.ScenarioFormat.UnreadableScenarioException;
import dev.stowage.samples.SampleInventories;
import dev.stowage.scenario.DefaultScenarios;
import dev.stowage.scenario.Scenario;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanFileTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Inventory SMALL =
            Readings.read(SampleInventories.FOLDER.resolve("small-csv")).inventory();
    private static final List<Scenario> SCENARIOS = new DefaultScenarios(Plans.CATALOG).of(SMALL, Wording.ENGLISH);
    private static final JsonSchema SCHEMA =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(PlanFile.publishedSchema());

    @Test
    void everyUsualPlanIsAsTheSchemaSays() throws JsonProcessingException {
        for (Scenario scenario : SCENARIOS) {
            String plan = Plans.solved(scenario, SMALL, new Effort(5, 0, 1));

            assertThat(SCHEMA.validate(JSON.readTree(plan))).as(scenario.name()).isEmpty();
        }
    }

    @Test
    void schemaRefusesWhatItDoesNotKnowAndMissesWhatItNeeds() throws JsonProcessingException {
        ObjectNode plan = (ObjectNode) JSON.readTree(Plans.solved(SCENARIOS.get(4), SMALL, new Effort(5, 0, 1)));
        plan.remove("assignments");
        plan.put("surprise", 1);
        ((ObjectNode) plan.at("/hosts/0")).put("spare", "perhaps");

        assertThat(SCHEMA.validate(plan)).hasSize(3);
    }

    @Test
    void scenarioOfAPlanFileSolvedAgainGivesTheSameBytes() throws Exception {
        for (int index : new int[] {0, 1, 7}) {
            String plan = Plans.solved(SCENARIOS.get(index), SMALL, new Effort(20, 0, 7));
            JsonNode file = JSON.readTree(plan);

            String again = Plans.solved(scenarioOf(file), SMALL, effortOf(file));

            assertThat(again).isEqualTo(plan);
        }
    }

    private static Scenario scenarioOf(JsonNode file) throws UnreadableScenarioException {
        return ScenarioFormat.read(file.get("scenario"));
    }

    private static Effort effortOf(JsonNode file) {
        JsonNode search = file.get("search");
        return new Effort(
                search.get("stepLimit").asInt(),
                search.get("secondLimit").asInt(),
                search.get("seed").asLong());
    }

    @Test
    void namesItsInputsByContent() throws JsonProcessingException {
        JsonNode file = JSON.readTree(Plans.solved(SCENARIOS.get(4), SMALL, new Effort(5, 0, 1)));

        assertThat(file.get("$schema").asText()).isEqualTo("urn:stowage:schema:plan:2");
        assertThat(file.at("/engine/version").asText()).matches("\\d+\\.\\d+\\.\\d+.*");
        assertThat(file.at("/inputs/inventory/sha256").asText())
                .isEqualTo(SMALL.provenance().sha256())
                .hasSize(64);
        assertThat(file.at("/inputs/catalogSha256").asText()).isEqualTo(Fingerprint.of(CatalogReader.shipped()));
    }

    @Test
    void fingerprintChangesWithTheContentAndOnlyWithIt() {
        Scenario scenario = SCENARIOS.get(4);

        assertThat(Fingerprint.of(scenario.withProductionNeedsType1(true))).isEqualTo(Fingerprint.of(scenario));
        assertThat(Fingerprint.of(scenario.withProductionNeedsType1(false))).isNotEqualTo(Fingerprint.of(scenario));
    }

    @Test
    void eachVmAndEachHostHasItsOwnLine() throws JsonProcessingException {
        String plan = Plans.solved(SCENARIOS.get(4), SMALL, new Effort(5, 0, 1));

        assertThat(plan.lines().filter(line -> line.strip().startsWith("{\"vm\": ")))
                .hasSize(43);
        assertThat(plan.lines().filter(line -> line.contains("\"windowsVmsLicensed\"")))
                .hasSize(new ObjectMapper().readTree(plan).get("hosts").size())
                .allMatch(line -> line.strip().startsWith("{\"name\": \""));
        assertThat(plan).doesNotContain("\r").endsWith("}\n");
    }
}
