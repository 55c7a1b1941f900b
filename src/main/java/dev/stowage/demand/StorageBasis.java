package dev.stowage.demand;

/** From which number a VM's storage demand is taken. */
public enum StorageBasis {
    /** Capacity of the virtual disks. */
    CONFIGURED,
    /** Disks, swap and snapshots as promised. */
    PROVISIONED,
    /** What the datastore has given. */
    IN_USE,
    /** What the guest's file systems hold. */
    GUEST_USED
}
