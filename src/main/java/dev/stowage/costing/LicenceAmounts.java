package dev.stowage.costing;

import dev.stowage.catalog.Edition;
import dev.stowage.catalog.Figure;
import dev.stowage.catalog.LicenceTerms;
import dev.stowage.catalog.Price;
import dev.stowage.licensing.LicenceCount;
import dev.stowage.quantity.Share;
import dev.stowage.quantity.Term;
import dev.stowage.quantity.Text;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.joda.money.BigMoney;

/** Numbers of licences × prices, for the horizon. */
final class LicenceAmounts {
    private static final MathContext EXACT = MathContext.DECIMAL128;
    private static final String UPKEEP = "upkeep-percent-per-year";

    private final PriceBook book;

    LicenceAmounts(PriceBook book) {
        this.book = book;
    }

    /** Empty where the edition has no price. */
    Optional<Amount> amount(String product, Edition edition, LicenceCount count) {
        return book.price(edition).map(price -> amount(product, edition, price, count));
    }

    /** What one licence costs over the horizon, in the scenario's currency; empty where the edition has no price. */
    Optional<BigDecimal> each(Edition edition) {
        return book.price(edition).map(price -> each(edition, price));
    }

    private BigDecimal each(Edition edition, Price price) {
        return book.converted(price.amount(), price.currency())
                .divide(BigDecimal.valueOf(price.units()), EXACT)
                .multiply(periods(edition, price));
    }

    private Amount amount(String product, Edition edition, Price price, LicenceCount count) {
        BigDecimal amount = each(edition, price).multiply(BigDecimal.valueOf(count.quantity()), EXACT);
        BigMoney money = BigMoney.of(price.currency(), price.amount());
        Text unitPrice = price.units() == 1
                ? Text.of("costing.price." + price.per(), money)
                : Text.of("costing.price-pack." + price.per(), money, price.units());
        Text rate = book.rateStep(price.currency());
        BigMoney result = HostItems.rounded(amount, book.currency());
        Grounds grounds = new Grounds(book).price(product, edition, price);
        Optional<Figure<Integer>> upkeep = upkeep(edition.licence(), price);
        upkeep.ifPresent(figure -> grounds.figure(figure, Text.of("costing.assumed.upkeep", product)));
        Text derivation;
        if (upkeep.isPresent()) {
            derivation = Text.of(
                    "costing.licence-once-upkeep",
                    count.derivation(),
                    unitPrice,
                    new Share(share(upkeep.get())),
                    book.policy().horizon().years(),
                    rate,
                    result);
        } else if (price.term() == Term.ONCE) {
            derivation = Text.of("costing.licence-once", count.derivation(), unitPrice, rate, result);
        } else {
            BigDecimal periods = periods(edition, price);
            derivation =
                    Text.of("costing.licence-" + price.term(), count.derivation(), unitPrice, periods, rate, result);
        }
        BigDecimal upfront = price.term() == Term.ONCE ? once(price, count) : BigDecimal.ZERO;
        return new Amount(amount, upfront, BigDecimal.ZERO, derivation, grounds);
    }

    private BigDecimal once(Price price, LicenceCount count) {
        return book.converted(price.amount(), price.currency())
                .divide(BigDecimal.valueOf(price.units()), EXACT)
                .multiply(BigDecimal.valueOf(count.quantity()));
    }

    /** How often a price is paid; a perpetual licence once, and its support or assurance each year beside it. */
    private BigDecimal periods(Edition edition, Price price) {
        return switch (price.term()) {
            case ONCE ->
                upkeep(edition.licence(), price)
                        .map(figure -> BigDecimal.ONE.add(
                                share(figure).multiply(book.policy().horizon().years())))
                        .orElse(BigDecimal.ONE);
            case MONTH -> BigDecimal.valueOf(book.policy().horizon().months());
            case YEAR -> book.policy().horizon().years();
        };
    }

    private static Optional<Figure<Integer>> upkeep(LicenceTerms terms, Price price) {
        return price.term() == Term.ONCE ? Optional.ofNullable(terms.figures().get(UPKEEP)) : Optional.empty();
    }

    private static BigDecimal share(Figure<Integer> percent) {
        return BigDecimal.valueOf(percent.value(), 2);
    }
}
