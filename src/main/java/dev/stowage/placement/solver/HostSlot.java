package dev.stowage.placement.solver;

import org.optaplanner.core.api.domain.lookup.PlanningId;

/**
 * A host that a workload may be assigned to.
 *
 * @param index slot number of the placement
 */
public record HostSlot(@PlanningId int index) {}
