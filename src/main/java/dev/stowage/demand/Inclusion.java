package dev.stowage.demand;

/** How a group of VMs counts. */
public enum Inclusion {
    /** Like a running VM. */
    FULL,
    /** Its storage is kept, but it needs no host. */
    STORAGE_ONLY,
    /** Not at all. */
    EXCLUDED
}
