package dev.stowage.quantity;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much is promised for one unit that exists, written "4:1". For CPU the unit is a physical core (threads never
 * count), for memory a byte.
 *
 * @param promised units promised for one that exists, above zero
 */
public record OvercommitRatio(BigDecimal promised) {
    public static final OvercommitRatio NONE = new OvercommitRatio(BigDecimal.ONE);

    private static final Pattern TEXT = Pattern.compile("(-?[0-9]{1,9}(?:\\.[0-9]{1,30})?)\\s*:\\s*1");

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
     * Reads "4:1" and "1.5:1".
     *
     * @throws IllegalArgumentException for another form
     */
    public static OvercommitRatio parse(String text) {
        Matcher matcher = TEXT.matcher(text.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "Not an overcommit ratio: \"" + text + "\". Write it as in \"4:1\" or \"1.5:1\".");
        }
        return new OvercommitRatio(new BigDecimal(matcher.group(1)));
    }

    @Override
    public String toString() {
        return promised.toPlainString() + ":1";
    }
}
