package dev.stowage.catalog;

import dev.stowage.quantity.Term;
import java.math.BigDecimal;
import java.util.Optional;
import org.joda.money.CurrencyUnit;

/**
 * One line of a user's own prices: what it stands for, and where it was agreed.
 *
 * @param product id of a hypervisor, host operating system or guest product
 * @param edition id of one of its editions
 * @param per what one amount buys; the metric by which the edition is licensed
 * @param amount from zero, below a million millions, with at most six decimals
 * @param units how many of them, from one to a million
 * @param date as exactly as it is known
 * @param source in the user's words, for instance the number of an offer
 */
public record OverlayPrice(
        String product,
        String edition,
        LicenceMetric per,
        BigDecimal amount,
        CurrencyUnit currency,
        int units,
        Term term,
        PriceKind kind,
        String date,
        String source,
        Optional<String> note) {
    /** Longest source or note, in characters. */
    public static final int LONGEST_WORDS = 500;

    /** Most units of one amount. */
    public static final int MOST_UNITS = 1_000_000;

    /** Most digits behind the decimal point of an amount. */
    public static final int MOST_DECIMALS = 6;

    private static final int LONGEST_DATE = 50;
    private static final int MOST_DIGITS = 12;

    public OverlayPrice {
        Required.text(product, "product");
        Required.text(edition, "edition");
        Required.field(per, "per");
        Required.field(amount, "amount");
        Required.field(currency, "currency");
        Required.field(term, "term");
        Required.field(kind, "kind");
        notLonger(Required.text(date, "date"), LONGEST_DATE, "date");
        notLonger(Required.text(source, "source"), LONGEST_WORDS, "source");
        note.ifPresent(words -> notLonger(words, LONGEST_WORDS, "note"));
        if (amount.signum() < 0 || units < 1) {
            throw new IllegalArgumentException("a price must not be negative and must buy at least one unit");
        }
        BigDecimal plain = amount.stripTrailingZeros();
        if ((long) plain.precision() - plain.scale() > MOST_DIGITS
                || plain.scale() > MOST_DECIMALS
                || units > MOST_UNITS) {
            throw new IllegalArgumentException(
                    "a price has at most %d digits before the point and %d behind it, for at most %d units"
                            .formatted(MOST_DIGITS, MOST_DECIMALS, MOST_UNITS));
        }
    }

    private static void notLonger(String words, int most, String name) {
        if (words.length() > most) {
            throw new IllegalArgumentException("\"%s\" has more than %d characters".formatted(name, most));
        }
    }

    /** What it stands for: {@code product/edition}. */
    public String key() {
        return product + "/" + edition;
    }

    Price price(String sourceId) {
        return new Price(
                "own-" + product + "-" + edition,
                amount,
                currency,
                per,
                units,
                term,
                kind,
                date,
                Evidence.STATED,
                sourceId,
                note,
                true);
    }
}
