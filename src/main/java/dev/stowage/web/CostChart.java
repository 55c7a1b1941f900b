package dev.stowage.web;

import dev.stowage.report.SideBySide;
import java.math.BigDecimal;
import java.util.List;
import org.joda.money.Money;

/**
 * Cost over the horizon by kind, one stacked bar a scenario.
 *
 * @param scenarios names, from top to bottom
 */
public record CostChart(String currency, List<String> scenarios, List<Series> series) implements ChartData {
    /**
     * @param id stable name of the kind of cost, by which it has its colour
     */
    public record Series(String id, String name, List<BigDecimal> amounts) {}

    static CostChart of(Page page, SideBySide table) {
        return new CostChart(
                table.currency().getCode(),
                table.columns().stream().map(column -> column.figures().name()).toList(),
                table.categories().stream()
                        .map(category -> new Series(
                                category.id(),
                                page.print(category.name()),
                                category.amounts().stream()
                                        .map(Money::getAmount)
                                        .toList()))
                        .toList());
    }
}
