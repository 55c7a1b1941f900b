package dev.stowage.costing;

import dev.stowage.quantity.Horizon;
import java.math.BigDecimal;
import java.util.Collections;
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
 * @param figures the planner's own figures in place of catalog parameters, by {@code group.name} and in the unit that
 *     the catalog states: zero or more, below a trillion, with at most 12 decimals
 * @param prices ids of the price lines chosen where the catalog keeps several readings
 */
public record CostPolicy(CurrencyUnit currency, Horizon horizon, Map<String, BigDecimal> figures, Set<String> prices) {
    public static final CostPolicy DEFAULT = new CostPolicy(CurrencyUnit.EUR, new Horizon(60), Map.of(), Set.of());

    private static final int MOST_DIGITS = 12;

    public CostPolicy {
        Objects.requireNonNull(currency, "currency");
        Objects.requireNonNull(horizon, "horizon");
        figures = Collections.unmodifiableMap(new TreeMap<>(figures));
        prices = Collections.unmodifiableSet(new TreeSet<>(prices));
        figures.forEach(CostPolicy::refuseNonsense);
        if (!currency.equals(CurrencyUnit.EUR) && !currency.equals(CurrencyUnit.USD)) {
            throw new IllegalArgumentException(
                    "Currency %s has no rate; report in EUR or USD".formatted(currency.getCode()));
        }
    }

    /** Also against exponents: a figure such as 1e999999999 is short to send and fills the memory when added up. */
    private static void refuseNonsense(String key, BigDecimal figure) {
        BigDecimal plain = figure.stripTrailingZeros();
        long wholeDigits = (long) plain.precision() - plain.scale();
        if (plain.signum() < 0 || wholeDigits > MOST_DIGITS || plain.scale() > MOST_DIGITS) {
            throw new IllegalArgumentException(
                    "The figure %s cannot be %s; it is zero or more, below a trillion, with at most %d decimals"
                            .formatted(key, figure, MOST_DIGITS));
        }
    }
}
