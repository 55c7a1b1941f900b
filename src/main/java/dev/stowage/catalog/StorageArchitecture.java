package dev.stowage.catalog;

/** Where the VMs' disks lie. */
public enum StorageArchitecture {
    /** On shared storage beside the hosts. */
    SHARED,
    /** On the hosts' own disks, pooled by the platform (hyperconverged) or used by each host alone. */
    OWN
}
