package dev.stowage.demand;

/** From which number a VM's memory demand is taken. Consumed and active are one sample at the moment of the export. */
public enum MemoryBasis {
    CONFIGURED,
    CONSUMED,
    ACTIVE
}
