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
 * @param upfront the part that is paid at the start
 * @param left what is still worth something at the end; taken off {@code overHorizon} already
 * @param sources ids of the catalog's sources behind the prices
 * @param assumptions names of the figures and prices of the line that are assumptions of the catalog
 * @param priceDates of the vendors' prices in the line, as exactly as they are known
 */
public record CostLine(
        CostCategory category,
        Text item,
        Text derivation,
        Money overHorizon,
        Money perMonth,
        Money upfront,
        Money left,
        List<String> sources,
        List<Text> assumptions,
        List<String> priceDates) {
    public CostLine {
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(derivation, "derivation");
        sources = List.copyOf(sources);
        assumptions = List.copyOf(assumptions);
        priceDates = List.copyOf(priceDates);
    }

    /** Whether a figure of the line is an assumption of the catalog. */
    public boolean restsOnAssumptions() {
        return !assumptions.isEmpty();
    }
}
