package dev.stowage.catalog;

/** What a licence is counted in. */
public enum LicenceMetric {
    CORE,
    SOCKET,
    SOCKET_PAIR,
    HOST,
    /** A processor of a mainframe, whatever it is enabled for (IFL or CP). */
    ENGINE,
    VM,
    /** No licence is needed. */
    NONE
}
