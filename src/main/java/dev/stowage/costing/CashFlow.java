package dev.stowage.costing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.joda.money.Money;

/**
 * When a bill is paid: at the start, and in each year of the horizon; what is left at the end comes back in the last.
 * Together the years are the total over the horizon.
 *
 * @param years what goes out: at the start, then by the end of each year
 * @param discountRate a year, 0 to 1
 * @param netPresentValue of all of it: year n divided by (1 + rate)ⁿ (Azure Migrate's formula)
 */
public record CashFlow(List<Money> years, BigDecimal discountRate, Money netPresentValue) {
    private static final int MONTHS = 12;

    public CashFlow {
        years = List.copyOf(years);
    }

    public static CashFlow of(CostStatement cost, PriceBook book) {
        Money upfront = sum(cost, CostLine::upfront);
        Money left = sum(cost, CostLine::left);
        Money monthly = cost.totalOverHorizon().minus(upfront).plus(left);
        int months = cost.horizon().months();
        List<Money> years = new ArrayList<>();
        years.add(upfront);
        Money paid = Money.zero(cost.currency());
        for (int end = MONTHS; end < months + MONTHS; end += MONTHS) {
            Money until = Money.of(
                    cost.currency(),
                    monthly.getAmount()
                            .multiply(BigDecimal.valueOf(Math.min(end, months)))
                            .divide(BigDecimal.valueOf(months), MathContext.DECIMAL128),
                    RoundingMode.HALF_UP);
            years.add(until.minus(paid));
            paid = until;
        }
        years.set(years.size() - 1, years.get(years.size() - 1).minus(left));
        BigDecimal rate = book.figure("finance.discount-rate");
        return new CashFlow(years, rate, presentValue(years, rate, cost));
    }

    private static Money presentValue(List<Money> years, BigDecimal rate, CostStatement cost) {
        BigDecimal value = BigDecimal.ZERO;
        BigDecimal growth = BigDecimal.ONE;
        for (Money year : years) {
            value = value.add(year.getAmount().divide(growth, MathContext.DECIMAL128));
            growth = growth.multiply(BigDecimal.ONE.add(rate), MathContext.DECIMAL128);
        }
        return Money.of(cost.currency(), value, RoundingMode.HALF_UP);
    }

    private static Money sum(CostStatement cost, Function<CostLine, Money> part) {
        return cost.lines().stream().map(part).reduce(Money.zero(cost.currency()), Money::plus);
    }
}
