package dev.stowage.placement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.joda.money.Money;

/**
 * What no plan for the same workloads can undercut.
 *
 * @param perMonth cost a month
 * @param hosts number of hosts, spares included
 */
public record Bound(Money perMonth, int hosts) {
    private static final int DIGITS = 6;

    /** By how much a cost exceeds the bound, as a share of the bound, to six decimals; zero for a bound of zero. */
    public BigDecimal gap(Money cost) {
        if (perMonth.isZero()) {
            return BigDecimal.ZERO;
        }
        return cost.minus(perMonth)
                .getAmount()
                .divide(perMonth.getAmount(), DIGITS, RoundingMode.HALF_UP)
                .max(BigDecimal.ZERO);
    }
}
