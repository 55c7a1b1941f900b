package dev.stowage.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import dev.stowage.inventory.Provenance;
import dev.stowage.placement.Plan;
import dev.stowage.quantity.Text;
import dev.stowage.quantity.Wording;
import dev.stowage.scenario.Scenario;
import dev.stowage.scenario.ScenarioMetrics;
import dev.stowage.scenario.ScenarioResult;
import java.math.BigDecimal;
import java.util.List;

/**
 * A plan as a file: the inventory it was made from, the scenario, and the plan. The same inventory, scenario, seed and
 * number of steps give the same bytes on any machine, so the file holds no time and no machine.
 */
public record PlanFile(
        String format,
        Provenance inventory,
        Scenario scenario,
        Plan plan,
        BigDecimal gap,
        ScenarioMetrics metrics,
        List<Text> risks,
        List<Text> notes) {
    private static final String FORMAT = "stowage-plan-1";

    public static PlanFile of(Provenance inventory, ScenarioResult result) {
        return new PlanFile(
                FORMAT,
                inventory,
                result.scenario(),
                result.plan(),
                result.plan().gap(),
                result.metrics(),
                result.risks(),
                result.notes());
    }

    /** The plan's cost statement alone. */
    public static JsonNode bill(ScenarioResult result, Wording wording) {
        return StowageJson.in(wording).valueToTree(result.plan().cost());
    }

    public String json() {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        DefaultIndenter sameOnAnySystem = new DefaultIndenter("  ", "\n");
        printer.indentArraysWith(sameOnAnySystem);
        printer.indentObjectsWith(sameOnAnySystem);
        try {
            return StowageJson.english().writer(printer).writeValueAsString(this) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A plan cannot be written: " + scenario.name(), impossible);
        }
    }
}
