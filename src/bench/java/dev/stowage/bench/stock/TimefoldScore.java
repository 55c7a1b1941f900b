package dev.stowage.bench.stock;

import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import ai.timefold.solver.core.api.score.calculator.IncrementalScoreCalculator;
import java.util.concurrent.atomic.AtomicLong;

/** Scores a placement for Timefold, change by change. */
public class TimefoldScore implements IncrementalScoreCalculator<TimefoldEstate, HardSoftLongScore> {
    /** Timefold makes the calculators itself; measurements run one after the other. */
    static final AtomicLong EVALUATIONS = new AtomicLong();

    private StockScore score;

    @Override
    public void resetWorkingSolution(TimefoldEstate estate) {
        score = new StockScore(estate.problem());
        estate.getVms().forEach(vm -> score.insert(vm.getWorkload(), vm.getHost()));
    }

    @Override
    public void beforeVariableChanged(Object entity, String variableName) {
        TimefoldVm vm = (TimefoldVm) entity;
        score.retract(vm.getWorkload(), vm.getHost());
    }

    @Override
    public void afterVariableChanged(Object entity, String variableName) {
        TimefoldVm vm = (TimefoldVm) entity;
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
