package dev.stowage.catalog;

/**
 * R. P. Goldberg's two kinds (Architectural Principles for Virtual Computer Systems, 1973): a Type 1 hypervisor runs
 * on the bare machine, a Type 2 on a host operating system.
 */
public enum HypervisorType {
    TYPE_1,
    TYPE_2
}
