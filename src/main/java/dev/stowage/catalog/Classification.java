package dev.stowage.catalog;

import java.util.Optional;

/**
 * Type 1 or Type 2. The customer's class and the field's may differ; both are kept, and the field's decides how a
 * product is planned.
 *
 * @param customer the class in the customer's list; empty for a product that is not on it
 * @param field the class in the field's literature
 * @param note why, where that is argued over
 */
public record Classification(Optional<HypervisorType> customer, HypervisorType field, Optional<String> note) {
    public Classification {
        Required.field(field, "field");
    }
}
