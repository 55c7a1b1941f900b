package dev.stowage.bench.stock;

import org.optaplanner.core.api.domain.entity.PlanningEntity;
import org.optaplanner.core.api.domain.lookup.PlanningId;
import org.optaplanner.core.api.domain.variable.PlanningVariable;

/** The decision about one workload, in OptaPlanner's terms. */
@PlanningEntity
public class OptaPlannerVm {
    @PlanningId
    private int workload;

    @PlanningVariable(valueRangeProviderRefs = "hosts")
    private StockHost host;

    /** For OptaPlanner's cloning. */
    public OptaPlannerVm() {}

    OptaPlannerVm(int workload) {
        this.workload = workload;
    }

    public int getWorkload() {
        return workload;
    }

    public StockHost getHost() {
        return host;
    }

    public void setHost(StockHost host) {
        this.host = host;
    }
}
