package dev.stowage.catalog;

import java.util.List;

/**
 * Software that guests run and that is licensed by where they stand.
 *
 * @param editions the ways to buy it; which is cheaper on a host is found per host
 */
public record GuestProduct(String id, String name, String vendor, List<Edition> editions) {
    public GuestProduct {
        Required.text(id, "id");
        Required.text(name, "name");
        Required.text(vendor, "vendor");
        editions = Required.filled(editions, "editions");
    }

    /**
     * @throws IllegalArgumentException where there is no such edition
     */
    public Edition edition(String editionId) {
        return editions.stream()
                .filter(edition -> edition.id().equals(editionId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name + " has no edition \"" + editionId + "\""));
    }

    GuestProduct withEditions(List<Edition> changed) {
        return new GuestProduct(id, name, vendor, changed);
    }
}
