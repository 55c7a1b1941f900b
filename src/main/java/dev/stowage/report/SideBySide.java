package dev.stowage.report;

import dev.stowage.costing.CostCategory;
import dev.stowage.quantity.Text;
import dev.stowage.scenario.Comparison;
import dev.stowage.scenario.ScenarioResult;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * A comparison as a table: a column for each scenario, a line for each kind of cost.
 *
 * @param categories kinds of cost that any scenario has, each with its amounts over the horizon by column
 * @param cheapestType1 of the comparable scenarios whose hosts all run a Type 1 hypervisor
 * @param cheapestType2 of those whose hosts all run a Type 2
 */
public record SideBySide(
        CurrencyUnit currency,
        List<Column> columns,
        List<Category> categories,
        Optional<Column> cheapestType1,
        Optional<Column> cheapestType2) {

    /**
     * @param difference cost over the horizon less that of the baseline
     * @param differencePercent the same as a share of the baseline's cost, in percent; empty where that costs nothing
     */
    public record Column(
            ScenarioFigures figures,
            boolean baseline,
            boolean cheapest,
            Money difference,
            Optional<BigDecimal> differencePercent,
            List<Text> risks) {
        public Column {
            risks = List.copyOf(risks);
        }
    }

    /**
     * @param id stable name of the kind of cost
     * @param amounts one a column, zero where a scenario has none
     */
    public record Category(String id, Text name, List<Money> amounts) {
        public Category {
            amounts = List.copyOf(amounts);
        }
    }

    public SideBySide {
        columns = List.copyOf(columns);
        categories = List.copyOf(categories);
    }

    public static SideBySide of(Comparison comparison) {
        List<Column> columns = comparison.results().stream()
                .map(result -> column(comparison, result))
                .toList();
        return new SideBySide(
                comparison.results().get(0).plan().cost().currency(),
                columns,
                categories(comparison),
                cheapest(columns, ScenarioFigures.Type.TYPE_1),
                cheapest(columns, ScenarioFigures.Type.TYPE_2));
    }

    public Optional<Column> cheapest() {
        return columns.stream().filter(Column::cheapest).findFirst();
    }

    /** What the cheapest Type 2 costs a month beyond the cheapest Type 1; empty where either is missing. */
    public Optional<Money> hostedDifference() {
        return cheapestType1.flatMap(bare -> cheapestType2.map(
                hosted -> hosted.figures().perMonth().minus(bare.figures().perMonth())));
    }

    public Optional<Column> baseline() {
        return columns.stream().filter(Column::baseline).findFirst();
    }

    private static Column column(Comparison comparison, ScenarioResult result) {
        Money difference = comparison.difference(result);
        Money base = comparison.baseline().orElseThrow().plan().cost().totalOverHorizon();
        Optional<BigDecimal> percent = base.isZero()
                ? Optional.empty()
                : Optional.of(difference
                        .getAmount()
                        .divide(base.getAmount(), MathContext.DECIMAL64)
                        .movePointRight(2)
                        .setScale(1, RoundingMode.HALF_UP));
        return new Column(
                ScenarioFigures.of(result),
                comparison.baseline().filter(result::equals).isPresent(),
                comparison.cheapest().filter(result::equals).isPresent(),
                difference,
                percent,
                result.risks());
    }

    private static List<Category> categories(Comparison comparison) {
        List<Category> categories = new ArrayList<>();
        for (CostCategory category : CostCategory.values()) {
            List<Money> amounts = comparison.results().stream()
                    .map(result -> result.plan().cost().overHorizon(line -> line.category() == category))
                    .toList();
            if (amounts.stream().anyMatch(amount -> !amount.isZero())) {
                categories.add(new Category(category.name(), Bill.name(category), amounts));
            }
        }
        return categories;
    }

    private static Optional<Column> cheapest(List<Column> columns, ScenarioFigures.Type type) {
        return columns.stream()
                .filter(column ->
                        column.figures().type() == type && column.figures().comparable())
                .min(Comparator.comparing(column -> column.figures().overHorizon()));
    }
}
