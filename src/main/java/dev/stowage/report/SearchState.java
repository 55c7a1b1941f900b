package dev.stowage.report;

import dev.stowage.placement.Bound;
import dev.stowage.placement.Milestone;
import dev.stowage.quantity.Share;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * How far a search has come.
 *
 * @param best cost a month of the best plan so far
 * @param bound cost a month that no plan can undercut; empty while it is not yet known
 * @param gap by how much the best exceeds the bound; empty without a bound
 * @param unplaced VMs without a host in the best plan
 * @param seconds from the start of the search to the best plan
 */
public record SearchState(
        Money best, Optional<Money> bound, Optional<Share> gap, int unplaced, long step, BigDecimal seconds) {
    private static final int MICRO_DIGITS = 6;
    private static final int TENTHS_OF_A_PERCENT = 3;
    private static final int MILLI_DIGITS = 3;

    /** After the last milestone; empty before the first. */
    public static Optional<SearchState> of(List<Milestone> progress, CurrencyUnit currency) {
        return progress.isEmpty() ? Optional.empty() : Optional.of(of(progress.get(progress.size() - 1), currency));
    }

    /** At a milestone. */
    public static SearchState of(Milestone milestone, CurrencyUnit currency) {
        Money best = money(milestone.costPerMonth(), currency);
        Optional<Money> bound = milestone.boundPerMonth() == 0
                ? Optional.empty()
                : Optional.of(money(milestone.boundPerMonth(), currency));
        return new SearchState(
                best,
                bound,
                bound.map(least ->
                        new Share(new Bound(least, 0).gap(best).setScale(TENTHS_OF_A_PERCENT, RoundingMode.HALF_UP))),
                milestone.unplaced(),
                milestone.step(),
                BigDecimal.valueOf(milestone.milliseconds(), MILLI_DIGITS).setScale(1, RoundingMode.HALF_UP));
    }

    private static Money money(long millionths, CurrencyUnit currency) {
        return Money.of(currency, BigDecimal.valueOf(millionths, MICRO_DIGITS), RoundingMode.HALF_UP);
    }
}
