package dev.stowage.web;

import dev.stowage.catalog.Catalog;
import dev.stowage.catalog.SoldEdition;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a price can be entered for.
 *
 * @param kind of product
 */
public record PriceChoices(SoldEdition.Kind kind, List<Choice> choices) {
    /**
     * @param value of the form: {@code product/edition}
     * @param name of product and edition
     * @param label name with what it is licensed by, and whether it has no price
     */
    public record Choice(String value, String name, String label, boolean priced) {}

    static List<PriceChoices> all(Catalog catalog, Page page) {
        Map<String, Long> editions =
                SoldEdition.all(catalog).collect(Collectors.groupingBy(SoldEdition::product, Collectors.counting()));
        Map<SoldEdition.Kind, List<Choice>> byKind = new EnumMap<>(SoldEdition.Kind.class);
        SoldEdition.all(catalog)
                .filter(SoldEdition::priceable)
                .sorted((one, other) -> one.name().compareToIgnoreCase(other.name()))
                .forEach(sold -> byKind.computeIfAbsent(sold.kind(), kind -> new ArrayList<>())
                        .add(choice(sold, editions.get(sold.product()) == 1, page)));
        return byKind.entrySet().stream()
                .map(entry -> new PriceChoices(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Choice choice(SoldEdition sold, boolean only, Page page) {
        String name = only ? sold.name() : sold.name() + ", " + sold.edition().name();
        String per = page.word("price", sold.edition().licence().metric());
        return sold.preferred().isPresent()
                ? new Choice(sold.key(), name, page.say("prices.choice", name, per), true)
                : new Choice(sold.key(), name, page.say("prices.choice-unpriced", name, per), false);
    }
}
