package dev.stowage.quantity;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * The time over which a scenario's cost is summed. Not a {@link Term}: a term is how long a vendor sells, the horizon
 * is how far the planner looks.
 *
 * @param months 1 to 240
 */
public record Horizon(int months) {
    public Horizon {
        if (months < 1 || months > 240) {
            throw new IllegalArgumentException("A horizon has 1 to 240 months, not " + months);
        }
    }

    public BigDecimal years() {
        return BigDecimal.valueOf(months).divide(BigDecimal.valueOf(12), MathContext.DECIMAL64);
    }
}
