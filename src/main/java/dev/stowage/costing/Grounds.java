package dev.stowage.costing;

import dev.stowage.catalog.Edition;
import dev.stowage.catalog.Figure;
import dev.stowage.catalog.Parameter;
import dev.stowage.catalog.Price;
import dev.stowage.quantity.Text;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.joda.money.CurrencyUnit;

/** Collects what an amount rests on: where its figures were read, which of them are assumed, how old its prices are. */
final class Grounds {
    private final PriceBook book;
    private final Set<String> sources = new LinkedHashSet<>();
    private final Set<Text> assumptions = new LinkedHashSet<>();
    private final Set<String> priceDates = new LinkedHashSet<>();

    Grounds(PriceBook book) {
        this.book = book;
    }

    /**
     * A figure of a product.
     *
     * @param name for the case that it is assumed
     */
    Grounds figure(Figure<?> figure, Text name) {
        sources.add(figure.source());
        if (figure.isAssumption()) {
            assumptions.add(name);
        }
        return this;
    }

    /** General figures of the catalog; what the planner set is neither assumed nor read anywhere. */
    Grounds parameters(String... keys) {
        sources.addAll(book.sources(keys));
        for (String key : keys) {
            if (book.isAssumption(key)) {
                assumptions.add(Parameter.name(key));
            }
        }
        return this;
    }

    /** A price of an edition, and the rate where it is in another currency. */
    Grounds price(String product, Edition edition, Price price) {
        sources.add(price.source());
        priceDates.add(price.date());
        if (price.evidence().isAssumption()) {
            assumptions.add(Text.of("costing.assumed.price", product, edition.name()));
        }
        return rate(price.currency());
    }

    /** The rate between currencies, where one is needed. */
    Grounds rate(CurrencyUnit from) {
        return from.equals(book.currency()) ? this : parameters(PriceBook.RATE);
    }

    /** The rate between currencies for a parameter that is an amount of money. */
    Grounds rateOf(String key) {
        return rate(book.currencyOf(key));
    }

    List<String> sources() {
        return List.copyOf(sources);
    }

    List<Text> assumptions() {
        return List.copyOf(assumptions);
    }

    List<String> priceDates() {
        return List.copyOf(priceDates);
    }
}
