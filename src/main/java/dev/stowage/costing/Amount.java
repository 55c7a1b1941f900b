package dev.stowage.costing;

import dev.stowage.quantity.Text;
import java.math.BigDecimal;

/**
 * An exact amount before rounding, with its arithmetic.
 *
 * @param overHorizon in the scenario's currency, over the whole horizon: paid at the start and month by month, less what
 *     is left at the end
 * @param upfront paid at the start
 * @param left what is still worth something at the end
 */
record Amount(BigDecimal overHorizon, BigDecimal upfront, BigDecimal left, Text derivation, Grounds grounds) {
    /** Paid evenly, month by month. */
    static Amount monthly(BigDecimal overHorizon, Text derivation, Grounds grounds) {
        return new Amount(overHorizon, BigDecimal.ZERO, BigDecimal.ZERO, derivation, grounds);
    }

    /** Paid once, at the start, for good. */
    static Amount once(BigDecimal overHorizon, Text derivation, Grounds grounds) {
        return new Amount(overHorizon, overHorizon, BigDecimal.ZERO, derivation, grounds);
    }
}
