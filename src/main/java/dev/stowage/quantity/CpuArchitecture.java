package dev.stowage.quantity;

/** The instruction set that a host offers and a VM needs. */
public enum CpuArchitecture {
    X86_64,
    ARM64,
    PPC64,
    S390X,
    SPARC_V9
}
