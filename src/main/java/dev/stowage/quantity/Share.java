package dev.stowage.quantity;

import java.math.BigDecimal;

/**
 * A part of a whole, or a rate per year. Written "25 %" and kept as 0.25, so that nobody has to guess which of the two
 * a bare number means.
 *
 * @param value 0 for nothing, 1 for all; above 1 only where a rate may exceed the whole
 */
public record Share(BigDecimal value) {
    public static final Share NONE = new Share(BigDecimal.ZERO);
    public static final Share ALL = new Share(BigDecimal.ONE);

    public Share {
        if (value.signum() < 0) {
            throw new IllegalArgumentException("A share cannot be negative: " + value);
        }
        value = value.stripTrailingZeros();
    }

    public static Share ofPercent(BigDecimal percent) {
        return new Share(percent.movePointLeft(2));
    }

    public static Share ofPercent(long percent) {
        return ofPercent(BigDecimal.valueOf(percent));
    }

    /**
     * Reads "25 %".
     *
     * @throws IllegalArgumentException where the percent sign is missing
     */
    public static Share parse(String text) {
        String trimmed = text.strip();
        if (!trimmed.endsWith("%")) {
            throw new IllegalArgumentException(
                    "Not a share: \"" + text + "\". Write it with its sign, as in \"25 %\".");
        }
        return ofPercent(
                new BigDecimal(trimmed.substring(0, trimmed.length() - 1).strip()));
    }

    public BigDecimal percent() {
        BigDecimal percent = value.movePointRight(2).stripTrailingZeros();
        return percent.scale() < 0 ? percent.setScale(0) : percent;
    }

    public int compareWith(Share other) {
        return value.compareTo(other.value);
    }

    /** What is left of the whole. */
    public Share complement() {
        return new Share(BigDecimal.ONE.subtract(value));
    }

    @Override
    public String toString() {
        return percent().toPlainString() + " %";
    }
}
