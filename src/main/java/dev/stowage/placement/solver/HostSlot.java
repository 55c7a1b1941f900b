package dev.stowage.placement.solver;

/**
 * A host that a workload may be assigned to.
 *
 * @param index slot number of the placement
 */
public record HostSlot(int index) {}
