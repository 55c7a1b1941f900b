package dev.stowage.report;

import dev.stowage.costing.CostStatement;
import dev.stowage.placement.Plan;
import dev.stowage.placement.PlannedHost;
import dev.stowage.quantity.Share;
import dev.stowage.scenario.ScenarioMetrics;
import dev.stowage.scenario.ScenarioResult;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Predicate;
import org.joda.money.Money;

/**
 * What a solved scenario comes to, for whoever shows it.
 *
 * @param type what kind of hypervisor its hosts run
 * @param months of the horizon
 * @param gap by how much the cost exceeds the bound, to a tenth of a percent
 * @param assumed part of the total that rests on assumptions of the catalog
 * @param unpriced licences without a known price
 */
public record ScenarioFigures(
        String name,
        Type type,
        int months,
        Money perMonth,
        Money overHorizon,
        Money perVmAndMonth,
        Share gap,
        Share assumed,
        List<String> unpriced,
        ScenarioMetrics metrics) {
    private static final int TENTHS_OF_A_PERCENT = 3;

    /** Bare metal, hosted, or some hosts of each. */
    public enum Type {
        TYPE_1,
        TYPE_2,
        BOTH
    }

    public ScenarioFigures {
        unpriced = List.copyOf(unpriced);
    }

    public static ScenarioFigures of(ScenarioResult result) {
        Plan plan = result.plan();
        CostStatement cost = plan.cost();
        return new ScenarioFigures(
                result.scenario().name(),
                type(result),
                cost.horizon().months(),
                cost.totalPerMonth(),
                cost.totalOverHorizon(),
                cost.perVmAndMonth(),
                new Share(plan.gap().setScale(TENTHS_OF_A_PERCENT, RoundingMode.HALF_UP)),
                new Share(result.metrics().assumedShare().setScale(TENTHS_OF_A_PERCENT, RoundingMode.HALF_UP)),
                cost.unpriced(),
                result.metrics());
    }

    /** Whether every VM has a host and every licence a price: otherwise the total is no price for the same thing. */
    public boolean comparable() {
        return metrics.unplaced() == 0 && unpriced.isEmpty();
    }

    private static Type type(ScenarioResult result) {
        List<PlannedHost> hosts = result.plan().hosts();
        if (hosts.isEmpty()) {
            return type(
                    result.scenario().hosts(),
                    option -> option.platform().hostOs().isEmpty());
        }
        return type(hosts, PlannedHost::bareMetal);
    }

    private static <T> Type type(List<T> hosts, Predicate<T> bareMetal) {
        boolean type1 = hosts.stream().anyMatch(bareMetal);
        boolean type2 = hosts.stream().anyMatch(bareMetal.negate());
        return type1 && type2 ? Type.BOTH : type2 ? Type.TYPE_2 : Type.TYPE_1;
    }
}
