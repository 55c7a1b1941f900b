package dev.stowage.catalog;

import java.util.Optional;

/**
 * Where a product stands in its life.
 *
 * @param note dates, where known
 */
public record ProductStatus(State state, Optional<String> note, Evidence evidence, String source) {
    public enum State {
        CURRENT,
        /** Still supported, not developed further. */
        MAINTENANCE,
        DISCONTINUED
    }

    public ProductStatus {
        Required.field(state, "state");
        Required.field(evidence, "evidence");
        Required.text(source, "source");
    }
}
