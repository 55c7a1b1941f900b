package dev.stowage.catalog;

/** Where on the way from list to contract a price was seen. */
public enum PriceKind {
    LIST,
    /** From one proposal; there is no public list. */
    QUOTE,
    /** Agreed between the user and the vendor. */
    NEGOTIATED
}
