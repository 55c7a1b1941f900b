package dev.stowage.bench.stock;

import java.util.List;
import org.optaplanner.core.api.domain.solution.PlanningEntityCollectionProperty;
import org.optaplanner.core.api.domain.solution.PlanningScore;
import org.optaplanner.core.api.domain.solution.PlanningSolution;
import org.optaplanner.core.api.domain.solution.ProblemFactCollectionProperty;
import org.optaplanner.core.api.domain.valuerange.ValueRangeProvider;
import org.optaplanner.core.api.score.buildin.hardsoftlong.HardSoftLongScore;

/** A placement in OptaPlanner's terms. */
@PlanningSolution
public class OptaPlannerEstate {
    @PlanningEntityCollectionProperty
    private List<OptaPlannerVm> vms;

    @ProblemFactCollectionProperty
    @ValueRangeProvider(id = "hosts")
    private List<StockHost> hosts;

    @PlanningScore
    private HardSoftLongScore score;

    private StockProblem problem;

    /** For OptaPlanner's cloning. */
    public OptaPlannerEstate() {}

    OptaPlannerEstate(StockProblem problem) {
        this.problem = problem;
        this.hosts = problem.hosts();
        this.vms = problem.workloads().stream().map(OptaPlannerVm::new).toList();
    }

    public List<OptaPlannerVm> getVms() {
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
