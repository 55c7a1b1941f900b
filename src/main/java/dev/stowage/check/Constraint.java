package dev.stowage.check;

/** What a plan can get wrong. */
public enum Constraint {
    /** The plan was made from another inventory, scenario, catalog or price list than the one at hand. */
    INPUTS,
    VM_UNKNOWN,
    VM_MISSING,
    VM_TWICE,
    VM_ON_NO_HOST,
    HOST_TWICE,
    HOST_KIND,
    HOST_NOT_INSTALLED,
    HOST_LIMIT,
    HOST_MISSING,
    SPARE,
    /** A cluster of more hosts than its platform allows, or of hosts of several platforms. */
    CLUSTER,
    /** A number that the plan states of a host or kind and that is not so. */
    FIGURES,
    CPU,
    MEMORY,
    STORAGE,
    VMS_PER_HOST,
    VCPUS_PER_VM,
    MEMORY_PER_VM,
    ARCHITECTURE,
    SHARED_KERNEL,
    PRODUCTION_NEEDS_TYPE_1,
    /** A rule lists the hosts that a VM may stand on, and its host is none of them. */
    ONLY_ELSEWHERE,
    /** A rule bans a VM from the host that it stands on. */
    NEVER_HERE,
    AFFINITY,
    ANTI_AFFINITY,
    /** A rule lets a VM share hosts with certain VMs only, and others stand beside it. */
    STANDS_ALONE,
    /** A plan that keeps today's placement moved a VM. */
    TODAY,
    WINDOWS_LICENSED,
    FAILOVER,
    COST_LINE,
    COST_SUM,
    BOUND
}
