package dev.stowage.check;

import dev.stowage.quantity.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.joda.money.Money;

/** The bound is not above what the plan itself costs and uses, and the gap is the distance between them. */
final class BoundCheck {
    private static final int GAP_DIGITS = 6;

    private final Estate estate;
    private final FindingLog log;

    BoundCheck(Estate estate, FindingLog log) {
        this.estate = estate;
        this.log = log;
    }

    void run() {
        PlanDocument.Bound bound = estate.plan().bound();
        Money cost = estate.plan().bill().totalPerMonth();
        if (!bound.perMonth().getCurrencyUnit().equals(cost.getCurrencyUnit())) {
            log.fault(
                    Constraint.BOUND,
                    "",
                    "",
                    bound.line(),
                    Text.of("check.currency", cost.getCurrencyUnit().getCode()));
            return;
        }
        // Full hosts that the policy forbids to a new plan may cost less than any that it allows.
        if (bound.perMonth().isGreaterThan(cost)) {
            log.againstPolicy(Constraint.BOUND, "", "", bound.line(), Text.of("check.bound", bound.perMonth(), cost));
        }
        int hosts = estate.plan().hosts().size();
        if (bound.hosts() > hosts) {
            log.againstPolicy(
                    Constraint.BOUND, "", "", bound.line(), Text.of("check.bound-hosts", bound.hosts(), hosts));
        }
        estate.plan().gap().ifPresent(stated -> gap(stated, gapOf(cost, bound.perMonth()), bound.line()));
    }

    private void gap(BigDecimal stated, BigDecimal counted, int line) {
        if (stated.compareTo(counted) != 0) {
            log.fault(Constraint.BOUND, "", "", line, Text.of("check.gap", stated, counted));
        }
    }

    private static BigDecimal gapOf(Money cost, Money bound) {
        return bound.isZero()
                ? BigDecimal.ZERO
                : cost.minus(bound)
                        .getAmount()
                        .divide(bound.getAmount(), GAP_DIGITS, RoundingMode.HALF_UP)
                        .max(BigDecimal.ZERO);
    }
}
