package dev.stowage.demand;

/** How sure it is that a VM runs a product, surest first. */
public enum Confidence {
    /** The planner or the inventory says so by the product's id. */
    STATED,
    /** The words for the operating system say so. */
    GUEST_OS,
    /** Tags, custom attributes or notes say so. */
    TAG
}
