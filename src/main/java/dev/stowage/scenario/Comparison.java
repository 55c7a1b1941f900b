package dev.stowage.scenario;

import dev.stowage.quantity.Text;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.joda.money.Money;

/** Scenarios side by side, with their differences to the baseline. */
public record Comparison(List<ScenarioResult> results) {
    public Comparison {
        results = List.copyOf(results);
        obstacle(results.stream().map(ScenarioResult::scenario).toList()).ifPresent(text -> {
            throw new IllegalArgumentException("Scenarios cannot be compared: " + text.key());
        });
    }

    /** Why these scenarios cannot be set side by side; empty where they can, known before they are solved. */
    public static Optional<Text> obstacle(List<Scenario> scenarios) {
        if (scenarios.stream().filter(Scenario::baseline).count() > 1) {
            return Optional.of(Text.of("scenario.several-baselines"));
        }
        if (differ(scenarios, Scenario::currency)) {
            return Optional.of(Text.of("scenario.several-currencies"));
        }
        return differ(scenarios, scenario -> scenario.costs().horizon())
                ? Optional.of(Text.of("scenario.several-horizons"))
                : Optional.empty();
    }

    private static boolean differ(List<Scenario> scenarios, Function<Scenario, Object> what) {
        return scenarios.stream().map(what).distinct().count() > 1;
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
