package dev.stowage.bench;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.joda.money.Money;

/** How figures are printed: in English, as the documents are. */
final class Figures {
    private static final double NANOS_PER_SECOND = 1e9;
    private static final int PERCENT = 2;
    private static final int DIGITS = 6;
    private static final char MINUS = '\u2212';

    private Figures() {}

    static String seconds(long nanos) {
        return String.format(Locale.ENGLISH, "%.2f s", nanos / NANOS_PER_SECOND);
    }

    /** Whole units of the currency. */
    static String whole(Money money) {
        return String.format(
                Locale.ENGLISH,
                "%,d",
                money.getAmount().setScale(0, RoundingMode.HALF_UP).longValueExact());
    }

    /** By how much an amount exceeds another, in percent of the other and with its sign. */
    static String excess(Money amount, Money other) {
        BigDecimal share = amount.minus(other).getAmount().divide(other.getAmount(), DIGITS, RoundingMode.HALF_UP);
        return String.format(Locale.ENGLISH, "%+.1f %%", share.movePointRight(PERCENT))
                .replace('-', MINUS);
    }
}
