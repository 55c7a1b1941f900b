package dev.stowage.web;

import dev.stowage.catalog.Catalog;
import dev.stowage.catalog.Evidence;
import dev.stowage.catalog.Price;
import dev.stowage.catalog.SoldEdition;
import dev.stowage.catalog.Source;
import dev.stowage.study.PriceList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * An own price in force.
 *
 * @param own the price
 * @param source whose title is the user's own words
 * @param replaced the catalog's price in whose place it stands; empty where the catalog knows none
 * @param stored whether it was entered here; else it stands in the operator's folder
 */
public record PriceLine(SoldEdition sold, Price own, Source source, Optional<Price> replaced, boolean stored) {
    static List<PriceLine> all(PriceList list) {
        Catalog catalog = list.catalog();
        Map<String, SoldEdition> shipped = SoldEdition.all(list.overlay().shipped())
                .filter(SoldEdition::priceable)
                .collect(Collectors.toMap(SoldEdition::key, Function.identity()));
        return SoldEdition.all(catalog)
                .filter(SoldEdition::priceable)
                .filter(sold -> sold.preferred()
                        .filter(price -> price.evidence() == Evidence.STATED)
                        .isPresent())
                .map(sold -> new PriceLine(
                        sold,
                        sold.preferred().orElseThrow(),
                        catalog.sources().get(sold.preferred().orElseThrow().source()),
                        shipped.get(sold.key()).preferred(),
                        list.stored().lines().containsKey(sold.key())))
                .toList();
    }
}
