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
        DISCONTINUED,
        /** Of another age: of interest to historians. */
        HISTORIC,
        /** Made for devices, not for datacenters. */
        EMBEDDED;

        /** Whether a scenario must ask for such a product by name. */
        public boolean outOfUse() {
            return this == DISCONTINUED || this == HISTORIC || this == EMBEDDED;
        }
    }

    public ProductStatus {
        Required.field(state, "state");
        Required.field(evidence, "evidence");
        Required.text(source, "source");
    }
}
