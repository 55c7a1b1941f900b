package dev.stowage.licensing;

import dev.stowage.catalog.LicenceMetric;
import dev.stowage.quantity.Text;

/**
 * A number of licences and how it came about.
 *
 * @param quantity zero or more of the metric
 * @param derivation for instance "hosts 2 × sockets 2 × max(16, 12) cores = 64 cores"
 */
public record LicenceCount(long quantity, LicenceMetric metric, Text derivation) {
    public LicenceCount {
        if (quantity < 0) {
            throw new IllegalArgumentException("A number of licences cannot be negative: " + quantity);
        }
    }
}
