package dev.stowage.placement;

/** Why a workload cannot stand even on an empty host of a kind, in the order in which it is asked. */
public enum Misfit {
    NONE,
    ARCHITECTURE,
    SHARED_KERNEL,
    PRODUCTION_NEEDS_TYPE_1,
    ONLY_ELSEWHERE,
    NEVER_HERE,
    VCPUS_PER_VM,
    MEMORY_PER_VM,
    CPU,
    MEMORY,
    STORAGE
}
