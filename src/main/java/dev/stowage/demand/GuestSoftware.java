package dev.stowage.demand;

import java.util.Objects;

/**
 * A product that a VM runs and that must be licensed.
 *
 * @param product id in the catalog
 */
public record GuestSoftware(String product, Confidence confidence) {
    public GuestSoftware {
        Objects.requireNonNull(product, "product");
        Objects.requireNonNull(confidence, "confidence");
    }
}
