package dev.stowage.costing;

import dev.stowage.quantity.Text;
import java.util.List;
import java.util.Objects;
import org.joda.money.Money;

/**
 * One line of a bill.
 *
 * @param item what is paid for
 * @param derivation the arithmetic, from counts and prices to the amount over the horizon
 * @param overHorizon rounded to the currency's smallest unit
 * @param perMonth the exact amount over the horizon, divided by its months and rounded
 * @param sources ids of the catalog's sources behind the prices
 * @param assumption whether a figure of the line is an assumption of the catalog
 */
public record CostLine(
        CostCategory category,
        Text item,
        Text derivation,
        Money overHorizon,
        Money perMonth,
        List<String> sources,
        boolean assumption) {
    public CostLine {
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(derivation, "derivation");
        sources = List.copyOf(sources);
    }
}
