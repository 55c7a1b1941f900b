package dev.stowage.catalog;

/** What a licence is counted in. */
public enum LicenceMetric {
    CORE,
    SOCKET,
    SOCKET_PAIR,
    HOST,
    VM,
    /** No licence is needed. */
    NONE
}
