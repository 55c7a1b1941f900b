package dev.stowage.quantity;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a whole, or a rate per year. Written "25 %" and kept as 0.25, so that nobody has to guess which of the two
 * a bare number means.
 *
 * @param value 0 for nothing, 1 for all; above 1 only where a rate may exceed the whole
 */
public record Share(BigDecimal value) {
    public static final Share NONE = new Share(BigDecimal.ZERO);
    public static final Share ALL = new Share(BigDecimal.ONE);

    /** Written out, so that nobody can send an exponent whose number fills the memory. */
    private static final Pattern TEXT = Pattern.compile("(-?[0-9]{1,9}(?:\\.[0-9]{1,30})?)\\s*%");

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
     * Reads "25 %" and "12.5 %".
     *
     * @throws IllegalArgumentException where the percent sign is missing, and for what is no plain number before it
     */
    public static Share parse(String text) {
        Matcher matcher = TEXT.matcher(text.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "Not a share: \"" + text + "\". Write it with its sign, as in \"25 %\" or \"12.5 %\".");
        }
        return ofPercent(new BigDecimal(matcher.group(1)));
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
