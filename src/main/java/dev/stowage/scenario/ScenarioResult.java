package dev.stowage.scenario;

import dev.stowage.placement.Plan;
import dev.stowage.quantity.Text;
import java.util.List;

/**
 * A scenario with its plan.
 *
 * @param risks what speaks against it, gravest first
 * @param notes assumptions about the inventory and host kinds that were refused
 */
public record ScenarioResult(
        Scenario scenario, Plan plan, ScenarioMetrics metrics, List<Text> risks, List<Text> notes) {
    public ScenarioResult {
        risks = List.copyOf(risks);
        notes = List.copyOf(notes);
    }
}
