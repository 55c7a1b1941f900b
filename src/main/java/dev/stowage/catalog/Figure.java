package dev.stowage.catalog;

import java.util.Optional;

/**
 * A number of the catalog with the ground it stands on.
 *
 * @param evidence how well it is founded
 * @param source key of {@code sources.yaml}
 * @param low least plausible value, where a range is known
 * @param high greatest plausible value, where a range is known
 * @param note what the source says beyond the number
 */
public record Figure<T>(
        T value, Evidence evidence, String source, Optional<T> low, Optional<T> high, Optional<String> note) {
    public Figure {
        Required.field(value, "value");
        Required.field(evidence, "evidence");
        Required.text(source, "source");
    }

    public boolean isAssumption() {
        return evidence.isAssumption();
    }
}
