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
 * @param units how many of them, one or more
 * @param source in the user's words, for instance the number of an offer
 */
record OverlayPrice(
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
    OverlayPrice {
        Required.text(product, "product");
        Required.text(edition, "edition");
        Required.field(per, "per");
        Required.field(amount, "amount");
        Required.field(currency, "currency");
        Required.field(term, "term");
        Required.field(kind, "kind");
        Required.text(date, "date");
        Required.text(source, "source");
        if (amount.signum() < 0 || units < 1) {
            throw new IllegalArgumentException("a price must not be negative and must buy at least one unit");
        }
    }

    /** What it stands for: {@code product/edition}. */
    String key() {
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
