package dev.stowage.quantity;

import java.math.BigDecimal;

/**
 * How much is promised for one unit that exists, written "4:1". For CPU the unit is a physical core (threads never
 * count), for memory a byte.
 *
 * @param promised units promised for one that exists, above zero
 */
public record OvercommitRatio(BigDecimal promised) {
    public static final OvercommitRatio NONE = new OvercommitRatio(BigDecimal.ONE);

    public OvercommitRatio {
        if (promised.signum() <= 0) {
            throw new IllegalArgumentException("An overcommit ratio is above zero, not " + promised);
        }
        promised = promised.stripTrailingZeros();
    }

    public static OvercommitRatio of(long promised) {
        return new OvercommitRatio(BigDecimal.valueOf(promised));
    }

    /**
     * Reads "4:1".
     *
     * @throws IllegalArgumentException for another form
     */
    public static OvercommitRatio parse(String text) {
        String trimmed = text.strip();
        if (!trimmed.endsWith(":1")) {
            throw new IllegalArgumentException("Not an overcommit ratio: \"" + text + "\". Write it as in \"4:1\".");
        }
        return new OvercommitRatio(
                new BigDecimal(trimmed.substring(0, trimmed.length() - 2).strip()));
    }

    @Override
    public String toString() {
        return promised.toPlainString() + ":1";
    }
}
