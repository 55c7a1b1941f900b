package dev.stowage.web;

import dev.stowage.catalog.Catalog;
import dev.stowage.catalog.SoldEdition;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a plan could not be priced for, and where its price is entered.
 *
 * @param name as the plan has it
 * @param address of the form, with the product chosen where it is known and can be given a price
 * @param entered whether a price has been entered since the plan was solved
 */
public record MissingPrice(String name, String address, boolean entered) {
    /**
     * @param names as plans have them: of product and edition, or of the product alone
     */
    static List<MissingPrice> all(List<String> names, Catalog catalog) {
        return names.stream().map(name -> of(name, catalog)).toList();
    }

    private static MissingPrice of(String name, Catalog catalog) {
        List<SoldEdition> exact = SoldEdition.all(catalog)
                .filter(SoldEdition::priceable)
                .filter(sold -> names(sold).anyMatch(name::equals))
                .toList();
        List<SoldEdition> found = exact.isEmpty() ? beginningWith(name, catalog) : exact;
        return found.stream()
                .filter(sold -> sold.preferred().isEmpty())
                .findFirst()
                .map(sold -> new MissingPrice(name, address(sold), false))
                .orElseGet(() -> new MissingPrice(name, "/prices#enter", !found.isEmpty()));
    }

    /** A family such as "Windows Server", of which the plan does not name the release. */
    private static List<SoldEdition> beginningWith(String name, Catalog catalog) {
        return SoldEdition.all(catalog)
                .filter(SoldEdition::priceable)
                .filter(sold -> sold.name().startsWith(name))
                .toList();
    }

    private static Stream<String> names(SoldEdition sold) {
        return Stream.of(
                sold.name() + " " + sold.edition().name(),
                sold.name() + ", " + sold.edition().name(),
                sold.name());
    }

    /** The form for a price of the edition. */
    static String address(SoldEdition sold) {
        return "/prices?product=" + sold.key() + "#enter";
    }
}
