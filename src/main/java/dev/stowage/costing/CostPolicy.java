package dev.stowage.costing;

import dev.stowage.quantity.Horizon;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.joda.money.CurrencyUnit;

/**
 * What the planner chooses about money.
 *
 * @param currency in which the scenario is reported; EUR or USD, the two between which the catalog states a rate
 * @param horizon over which cost is summed
 * @param figures the planner's own figures in place of catalog parameters, by {@code group.name}
 * @param prices ids of the price lines chosen where the catalog keeps several readings
 */
public record CostPolicy(CurrencyUnit currency, Horizon horizon, Map<String, BigDecimal> figures, Set<String> prices) {
    public static final CostPolicy DEFAULT = new CostPolicy(CurrencyUnit.EUR, new Horizon(60), Map.of(), Set.of());

    public CostPolicy {
        Objects.requireNonNull(currency, "currency");
        Objects.requireNonNull(horizon, "horizon");
        figures = java.util.Collections.unmodifiableMap(new TreeMap<>(figures));
        prices = java.util.Collections.unmodifiableSet(new TreeSet<>(prices));
        if (!currency.equals(CurrencyUnit.EUR) && !currency.equals(CurrencyUnit.USD)) {
            throw new IllegalArgumentException(
                    "Currency %s has no rate; report in EUR or USD".formatted(currency.getCode()));
        }
    }
}
