package dev.stowage.inventory;

/** Whether a VM ran when the export was made. */
public enum PowerState {
    ON,
    OFF,
    SUSPENDED,
    /** The export does not say. */
    UNKNOWN
}
