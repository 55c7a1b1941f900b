package dev.stowage.inventory.rvtools;

/** By which key a row found its VM, surest first. */
enum JoinLevel {
    VM_ID,
    VM_UUID,
    CLUSTER_AND_NAME
}
