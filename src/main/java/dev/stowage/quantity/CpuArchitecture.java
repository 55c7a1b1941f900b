package dev.stowage.quantity;

/** The instruction set that a host offers and a VM needs. */
public enum CpuArchitecture {
    X86_64,
    ARM64,
    PPC64,
    S390X,
    SPARC_V9,
    /** IBM System/360, including the Model 67. */
    S360,
    /** Fujitsu's /390 machines, which run BS2000. */
    S390,
    /** 32-bit PowerPC, as in Apple's computers until 2006. */
    PPC32
}
