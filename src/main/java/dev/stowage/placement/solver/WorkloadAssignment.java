package dev.stowage.placement.solver;

import org.optaplanner.core.api.domain.entity.PlanningEntity;
import org.optaplanner.core.api.domain.lookup.PlanningId;
import org.optaplanner.core.api.domain.variable.PlanningVariable;

/** The decision about one workload: the host that it stands on, or none. */
@PlanningEntity
public class WorkloadAssignment {
    @PlanningId
    private int workload;

    @PlanningVariable(nullable = true, valueRangeProviderRefs = "slots")
    private HostSlot slot;

    /** For OptaPlanner's cloning. */
    public WorkloadAssignment() {}

    WorkloadAssignment(int workload, HostSlot slot) {
        this.workload = workload;
        this.slot = slot;
    }

    /** Index of the workload in the problem. */
    public int getWorkload() {
        return workload;
    }

    public HostSlot getSlot() {
        return slot;
    }

    public void setSlot(HostSlot slot) {
        this.slot = slot;
    }

    @Override
    public String toString() {
        return "workload " + workload + " on " + slot;
    }
}
