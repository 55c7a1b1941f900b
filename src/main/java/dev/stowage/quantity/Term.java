package dev.stowage.quantity;

/** For how long a price is paid. */
public enum Term {
    /** Paid once and owned for good. */
    ONCE,
    MONTH,
    YEAR
}
