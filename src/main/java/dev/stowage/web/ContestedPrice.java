package dev.stowage.web;

import dev.stowage.catalog.Catalog;
import dev.stowage.catalog.Edition;
import dev.stowage.catalog.Price;
import dev.stowage.catalog.Source;
import java.util.List;
import java.util.stream.Stream;

/**
 * A product whose price the catalog's sources state differently, with all readings.
 *
 * @param product name of product and edition
 */
public record ContestedPrice(String product, List<Reading> readings) {

    /** One of them, and who says so. */
    public record Reading(Price price, Source source) {}

    static List<ContestedPrice> all(Catalog catalog) {
        return Stream.of(
                        catalog.hypervisors().stream().flatMap(one -> of(catalog, one.name(), one.editions().stream())),
                        catalog.hostOperatingSystems().stream()
                                .flatMap(one -> of(catalog, one.name(), Stream.of(one.edition()))),
                        catalog.guestProducts().stream()
                                .flatMap(one -> of(catalog, one.name(), one.editions().stream())))
                .flatMap(prices -> prices)
                .toList();
    }

    /** Name of the field: one of the readings' own ids would change with the choice. */
    public String field() {
        return "price." + readings.get(0).price().id();
    }

    private static Stream<ContestedPrice> of(Catalog catalog, String product, Stream<Edition> editions) {
        return editions.filter(edition -> edition.prices().size() > 1)
                .map(edition -> new ContestedPrice(
                        product + ", " + edition.name(),
                        edition.prices().stream()
                                .map(price ->
                                        new Reading(price, catalog.sources().get(price.source())))
                                .toList()));
    }
}
