package dev.stowage.demand;

/** Why a VM does not count, in the order in which the rules are asked: the first that holds is the VM's bucket. */
public enum ExclusionRule {
    TEMPLATE,
    SRM_PLACEHOLDER,
    /** vSphere Cluster Services: small VMs that vSphere runs for itself and that no other platform takes over. */
    VCLS,
    NAME_PATTERN,
    POWERED_OFF,
    SUSPENDED
}
