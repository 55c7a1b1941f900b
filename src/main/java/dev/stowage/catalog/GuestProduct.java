package dev.stowage.catalog;

import java.util.List;
import java.util.Optional;

/**
 * Software that guests run and that is licensed by where they stand.
 *
 * @param recognition words by which guests are known to run it; empty where only its user can say so
 * @param reach which hosts count, beside those where it runs
 * @param caveat what to know before the count is relied upon
 * @param editions the ways to buy it; which is cheaper on a host is found per host
 */
public record GuestProduct(
        String id,
        String name,
        String vendor,
        Optional<Recognition> recognition,
        LicenceReach reach,
        Optional<String> caveat,
        List<Edition> editions) {
    public GuestProduct {
        reach = reach == null ? LicenceReach.HOST : reach;
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
        return new GuestProduct(id, name, vendor, recognition, reach, caveat, changed);
    }
}
