package dev.stowage.demand;

import dev.stowage.inventory.Host;
import java.math.BigDecimal;

/** How much one core of today's hosts does. Demand is told, since benchmarks are facts of the catalog. */
public interface CoreRatings {
    Rating of(Host host);

    /** For a VM whose host is not in the inventory. */
    Rating ofUnknownHost();

    /**
     * @param pointsPerCore SPECrate2017_int_base of one core
     * @param assumed whether it was estimated rather than published
     */
    record Rating(BigDecimal pointsPerCore, boolean assumed) {}
}
