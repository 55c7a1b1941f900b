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
    /** Oracle's processor: cores times the factor of their kind. */
    PROCESSOR,
    /** IBM's processor value unit: cores times a number that depends on the machine. */
    VALUE_UNIT,
    /** No licence is needed. */
    NONE
}
