package dev.stowage.catalog;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * An edition with the product that it belongs to: a hypervisor, host operating system or guest product.
 *
 * @param product id
 * @param name of the product
 */
public record SoldEdition(String product, String name, Kind kind, Edition edition) {
    /** What kind of product it is. */
    public enum Kind {
        TYPE_1,
        OTHER_HYPERVISOR,
        HOST_OPERATING_SYSTEM,
        GUEST_PRODUCT
    }

    /** Every edition of the catalog, in its order. */
    public static Stream<SoldEdition> all(Catalog catalog) {
        return Stream.of(
                        catalog.hypervisors().stream()
                                .flatMap(one -> one.editions().stream()
                                        .map(edition -> new SoldEdition(
                                                one.id(),
                                                one.name(),
                                                one.type().bareMetal() ? Kind.TYPE_1 : Kind.OTHER_HYPERVISOR,
                                                edition))),
                        catalog.hostOperatingSystems().stream()
                                .map(one -> new SoldEdition(
                                        one.id(), one.name(), Kind.HOST_OPERATING_SYSTEM, one.edition())),
                        catalog.guestProducts().stream()
                                .flatMap(one -> one.editions().stream()
                                        .map(edition ->
                                                new SoldEdition(one.id(), one.name(), Kind.GUEST_PRODUCT, edition))))
                .flatMap(editions -> editions);
    }

    /** What a price of it is called by: {@code product/edition}. */
    public String key() {
        return product + "/" + edition.id();
    }

    /** Whether a price of its own can be stated: something is counted, and it is not licensed as another product. */
    public boolean priceable() {
        return edition.licence().metric() != LicenceMetric.NONE
                && edition.licence().product().isEmpty();
    }

    /** The price that is taken unless a scenario says otherwise; empty where none is known. */
    public Optional<Price> preferred() {
        return edition.prices().stream().filter(Price::preferred).findFirst();
    }
}
