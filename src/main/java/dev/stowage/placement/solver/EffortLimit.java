package dev.stowage.placement.solver;

import dev.stowage.placement.SolveWatch;
import org.optaplanner.core.api.score.buildin.bendablelong.BendableLongScore;
import org.optaplanner.core.impl.phase.event.PhaseLifecycleListenerAdapter;
import org.optaplanner.core.impl.phase.scope.AbstractStepScope;
import org.optaplanner.core.impl.solver.DefaultSolver;

/**
 * Follows a search step by step: reports better plans, and ends it after the steps or seconds that were asked for. A
 * limit in the configuration would need a solver factory for each run, and OptaPlanner 10.1 keeps the classes that each
 * factory makes for ever.
 */
final class EffortLimit extends PhaseLifecycleListenerAdapter<PlacementSolution> {
    private final DefaultSolver<PlacementSolution> solver;
    private final SolveWatch watch;
    private final long stepsAtMost;
    private final long nanosAtMost;
    private final long began = System.nanoTime();
    private final Reporter reporter;
    private long steps;

    /** Told of every better plan. */
    interface Reporter {
        void better(long costPerMonth, int unplaced, long steps);
    }

    /**
     * @param stepsAtMost 0 for no limit
     * @param nanosAtMost 0 for no limit
     */
    EffortLimit(
            DefaultSolver<PlacementSolution> solver,
            SolveWatch watch,
            long stepsAtMost,
            long nanosAtMost,
            Reporter reporter) {
        this.solver = solver;
        this.watch = watch;
        this.stepsAtMost = stepsAtMost;
        this.nanosAtMost = nanosAtMost;
        this.reporter = reporter;
    }

    long steps() {
        return steps;
    }

    @Override
    public void stepEnded(AbstractStepScope<PlacementSolution> scope) {
        steps++;
        if (scope.getBestScoreImproved()) {
            BendableLongScore score = (BendableLongScore) scope.getScore();
            reporter.better(-score.softScore(1), Math.toIntExact(-score.softScore(0)), steps);
        }
        boolean outOfSteps = stepsAtMost > 0 && steps >= stepsAtMost;
        boolean outOfTime = nanosAtMost > 0 && System.nanoTime() - began >= nanosAtMost;
        if (outOfSteps || outOfTime || watch.stopRequested()) {
            solver.terminateEarly();
        }
    }
}
