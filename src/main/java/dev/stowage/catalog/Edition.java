package dev.stowage.catalog;

import java.util.List;
import java.util.stream.Stream;

/**
 * A way in which a product is sold.
 *
 * @param prices all readings that were found; exactly one is preferred, unless there is none at all, which means that
 *     the price is unknown (never that it is zero)
 */
public record Edition(String id, String name, LicenceTerms licence, List<Price> prices) {
    public Edition {
        Required.text(id, "id");
        Required.text(name, "name");
        Required.field(licence, "licence");
        prices = Required.orNone(prices);
        prices.stream()
                .filter(price -> price.per() != licence.metric())
                .findFirst()
                .ifPresent(price -> {
                    throw new IllegalArgumentException("price \"%s\" is per %s, but edition \"%s\" is licensed by %s"
                            .formatted(price.id(), price.per(), id, licence.metric()));
                });
        long preferred = prices.stream().filter(Price::preferred).count();
        if (!prices.isEmpty() && preferred != 1) {
            throw new IllegalArgumentException(
                    "edition \"%s\" has %d preferred prices; exactly one must be".formatted(id, preferred));
        }
    }

    /** Whether a price is known: its own, or that of the product by which it is licensed. */
    public boolean priced() {
        return !prices.isEmpty() || licence.product().isPresent();
    }

    /** With a price of the user's own before the shipped ones, which stay readable and are no longer preferred. */
    Edition withOwnPrice(Price own) {
        List<Price> all = Stream.concat(Stream.of(own), prices.stream().map(Price::notPreferred))
                .toList();
        return new Edition(id, name, licence, all);
    }
}
