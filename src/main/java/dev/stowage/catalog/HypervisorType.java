package dev.stowage.catalog;

/**
 * R. P. Goldberg's two kinds (Architectural Principles for Virtual Computer Systems, 1973): a Type 1 hypervisor runs
 * on the bare machine, a Type 2 on a host operating system.
 */
public enum HypervisorType {
    TYPE_1,
    TYPE_2,
    /** No hypervisor: guests share the kernel of the host operating system (containers, jails, zones, partitions). */
    OS_LEVEL,
    /** No hypervisor: a program that imitates another machine, instruction by instruction. */
    EMULATOR;

    /** Whether guests stand on the bare machine; the others stand on a host operating system and share its fate. */
    public boolean bareMetal() {
        return this == TYPE_1;
    }
}
