package dev.stowage.bench.stock;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import java.util.List;

/** A placement in Timefold's terms. */
@PlanningSolution
public class TimefoldEstate {
    @PlanningEntityCollectionProperty
    private List<TimefoldVm> vms;

    @ProblemFactCollectionProperty
    @ValueRangeProvider(id = "hosts")
    private List<StockHost> hosts;

    @PlanningScore
    private HardSoftLongScore score;

    private StockProblem problem;

    /** For Timefold's cloning. */
    public TimefoldEstate() {}

    TimefoldEstate(StockProblem problem) {
        this.problem = problem;
        this.hosts = problem.hosts();
        this.vms = problem.workloads().stream().map(TimefoldVm::new).toList();
    }

    public List<TimefoldVm> getVms() {
        return vms;
    }

    public List<StockHost> getHosts() {
        return hosts;
    }

    public HardSoftLongScore getScore() {
        return score;
    }

    public void setScore(HardSoftLongScore score) {
        this.score = score;
    }

    StockProblem problem() {
        return problem;
    }
}
