package dev.stowage.bench.stock;

import java.util.concurrent.atomic.AtomicLong;
import org.optaplanner.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import org.optaplanner.core.api.score.calculator.IncrementalScoreCalculator;

/** Scores a placement for OptaPlanner, change by change. */
public class OptaPlannerScore implements IncrementalScoreCalculator<OptaPlannerEstate, HardSoftLongScore> {
    /** OptaPlanner makes the calculators itself; measurements run one after the other. */
    static final AtomicLong EVALUATIONS = new AtomicLong();

    private StockScore score;

    @Override
    public void resetWorkingSolution(OptaPlannerEstate estate) {
        score = new StockScore(estate.problem());
        estate.getVms().forEach(vm -> score.insert(vm.getWorkload(), vm.getHost()));
    }

    @Override
    public void beforeVariableChanged(Object entity, String variableName) {
        OptaPlannerVm vm = (OptaPlannerVm) entity;
        score.retract(vm.getWorkload(), vm.getHost());
    }

    @Override
    public void afterVariableChanged(Object entity, String variableName) {
        OptaPlannerVm vm = (OptaPlannerVm) entity;
        score.insert(vm.getWorkload(), vm.getHost());
    }

    @Override
    public void beforeEntityAdded(Object entity) {
        throw new IllegalStateException("VMs do not change during a search: " + entity);
    }

    @Override
    public void afterEntityAdded(Object entity) {
        throw new IllegalStateException("VMs do not change during a search: " + entity);
    }

    @Override
    public void beforeEntityRemoved(Object entity) {
        throw new IllegalStateException("VMs do not change during a search: " + entity);
    }

    @Override
    public void afterEntityRemoved(Object entity) {
        throw new IllegalStateException("VMs do not change during a search: " + entity);
    }

    @Override
    public HardSoftLongScore calculateScore() {
        EVALUATIONS.incrementAndGet();
        return HardSoftLongScore.of(score.hard(), score.soft());
    }
}
