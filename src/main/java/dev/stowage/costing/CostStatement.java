package dev.stowage.costing;

import dev.stowage.quantity.Horizon;
import java.util.List;
import java.util.function.Predicate;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The bill of a plan. Both totals are the sums of their column, to the cent.
 *
 * @param vms placed VMs, over which the cost per VM is spread
 * @param unpriced hardware and licences without a known price; where there are any, the totals are not the plan's price
 */
public record CostStatement(
        CurrencyUnit currency, Horizon horizon, int vms, List<CostLine> lines, List<String> unpriced) {
    public CostStatement {
        lines = List.copyOf(lines);
        unpriced = List.copyOf(unpriced);
    }

    public Money totalOverHorizon() {
        return overHorizon(line -> true);
    }

    public Money totalPerMonth() {
        return perMonth(line -> true);
    }

    public Money overHorizon(Predicate<CostLine> which) {
        return lines.stream().filter(which).map(CostLine::overHorizon).reduce(Money.zero(currency), Money::plus);
    }

    public Money perMonth(Predicate<CostLine> which) {
        return lines.stream().filter(which).map(CostLine::perMonth).reduce(Money.zero(currency), Money::plus);
    }

    /** Total over the horizon, divided by VMs and months and rounded; zero without VMs. */
    public Money perVmAndMonth() {
        return vms == 0
                ? Money.zero(currency)
                : totalOverHorizon().dividedBy((long) vms * horizon.months(), java.math.RoundingMode.HALF_UP);
    }

    public boolean priceable() {
        return unpriced.isEmpty();
    }
}
