package dev.stowage.bench.stock;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;

/** The decision about one workload, in Timefold's terms. */
@PlanningEntity
public class TimefoldVm {
    @PlanningId
    private int workload;

    @PlanningVariable(valueRangeProviderRefs = "hosts")
    private StockHost host;

    /** For Timefold's cloning. */
    public TimefoldVm() {}

    TimefoldVm(int workload) {
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
