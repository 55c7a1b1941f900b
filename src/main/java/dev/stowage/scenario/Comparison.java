package dev.stowage.scenario;

import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/** Scenarios side by side, with their differences to the baseline. */
public record Comparison(List<ScenarioResult> results) {
    public Comparison {
        results = List.copyOf(results);
        if (results.stream().filter(result -> result.scenario().baseline()).count() > 1) {
            throw new IllegalArgumentException("A comparison has one baseline");
        }
        if (results.stream()
                        .map(result -> result.plan().cost().currency())
                        .distinct()
                        .count()
                > 1) {
            throw new IllegalArgumentException("Scenarios are compared in one currency");
        }
    }

    /** The marked baseline; the first scenario where none is marked. */
    public Optional<ScenarioResult> baseline() {
        return results.stream()
                .filter(result -> result.scenario().baseline())
                .findFirst()
                .or(() -> results.stream().findFirst());
    }

    /** Cost over the horizon less that of the baseline: negative where the scenario is cheaper. */
    public Money difference(ScenarioResult result) {
        return result.plan()
                .cost()
                .totalOverHorizon()
                .minus(baseline().orElseThrow().plan().cost().totalOverHorizon());
    }

    /** The cheapest of those that house every workload at known prices. */
    public Optional<ScenarioResult> cheapest() {
        return results.stream()
                .filter(result -> result.plan().unplaced().isEmpty())
                .filter(result -> result.plan().cost().priceable())
                .min((one, other) -> one.plan()
                        .cost()
                        .totalOverHorizon()
                        .compareTo(other.plan().cost().totalOverHorizon()));
    }
}
