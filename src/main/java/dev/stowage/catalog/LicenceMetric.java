package dev.stowage.catalog;

/** What a licence is counted in. */
public enum LicenceMetric {
    CORE,
    SOCKET,
    HOST,
    VM,
    /** No licence is needed. */
    NONE
}
