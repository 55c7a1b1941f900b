package dev.stowage.catalog;

import dev.stowage.quantity.Term;
import java.math.BigDecimal;
import java.util.Optional;
import org.joda.money.CurrencyUnit;

/**
 * What a vendor asks: an amount, for how many of what, for how long, and who says so.
 *
 * @param id unique in the catalog; a scenario chooses among contested prices by it
 * @param amount zero only where the product is free of charge
 * @param per what one amount buys
 * @param units how many of them, one or more: 16 for a pack of 16 cores
 * @param date of the price, as exactly as it is known
 * @param preferred whether it is taken unless the scenario says otherwise
 */
public record Price(
        String id,
        BigDecimal amount,
        CurrencyUnit currency,
        LicenceMetric per,
        int units,
        Term term,
        PriceKind kind,
        String date,
        Evidence evidence,
        String source,
        Optional<String> note,
        boolean preferred) {
    public Price {
        Required.text(id, "id");
        Required.field(amount, "amount");
        Required.field(currency, "currency");
        Required.field(per, "per");
        Required.field(term, "term");
        Required.field(kind, "kind");
        Required.text(date, "date");
        Required.field(evidence, "evidence");
        Required.text(source, "source");
        if (amount.signum() < 0 || units < 1) {
            throw new IllegalArgumentException(
                    "price \"%s\" must not be negative and must buy at least one unit".formatted(id));
        }
    }

    Price notPreferred() {
        return new Price(id, amount, currency, per, units, term, kind, date, evidence, source, note, false);
    }
}
