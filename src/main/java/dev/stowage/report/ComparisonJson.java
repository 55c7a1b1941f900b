package dev.stowage.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.stowage.inventory.Provenance;
import dev.stowage.placement.Plan;
import dev.stowage.quantity.Text;
import dev.stowage.quantity.Wording;
import dev.stowage.scenario.Comparison;
import dev.stowage.scenario.Scenario;
import dev.stowage.scenario.ScenarioMetrics;
import dev.stowage.scenario.ScenarioResult;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/**
 * A comparison for programs: every scenario with its whole plan, and its difference to the baseline.
 *
 * @param baseline name of the scenario that the others are compared with
 * @param cheapest name of the cheapest that houses every VM; empty where there is none
 */
public record ComparisonJson(
        String format, Provenance inventory, String baseline, Optional<String> cheapest, List<Entry> scenarios) {
    /** One scenario, and what it costs over the horizon beyond the baseline. */
    public record Entry(
            Money differenceOverHorizon,
            Money perVmAndMonth,
            Money perMonth,
            Money overHorizon,
            BillGrounds grounds,
            Solved plan) {}

    /** What a scenario came to. */
    public record Solved(
            Scenario scenario, Plan plan, BigDecimal gap, ScenarioMetrics metrics, List<Text> risks, List<Text> notes) {
        static Solved of(ScenarioResult result) {
            return new Solved(
                    result.scenario(),
                    result.plan(),
                    result.plan().gap(),
                    result.metrics(),
                    result.risks(),
                    result.notes());
        }
    }

    public static ComparisonJson of(Provenance inventory, Comparison comparison) {
        return new ComparisonJson(
                "stowage-comparison-1",
                inventory,
                comparison.baseline().orElseThrow().scenario().name(),
                comparison.cheapest().map(result -> result.scenario().name()),
                comparison.results().stream()
                        .map(result -> new Entry(
                                comparison.difference(result),
                                result.plan().cost().perVmAndMonth(),
                                result.plan().cost().totalPerMonth(),
                                result.plan().cost().totalOverHorizon(),
                                BillGrounds.of(result.plan().cost()),
                                Solved.of(result)))
                        .toList());
    }

    public String json(Wording wording) {
        try {
            return StowageJson.in(wording).writerWithDefaultPrettyPrinter().writeValueAsString(this) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A comparison cannot be written as JSON", impossible);
        }
    }
}
