package dev.stowage.demand;

/** From which number a VM's CPU demand is taken. */
public enum CpuBasis {
    /** Its vCPUs; the overcommit ratio says how many share a core. */
    ALLOCATED,
    /** What it used at the moment of the export: one sample, neither an average nor a peak. */
    SAMPLED
}
