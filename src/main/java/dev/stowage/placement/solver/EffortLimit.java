package dev.stowage.placement.solver;

import dev.stowage.placement.Effort;
import dev.stowage.placement.Milestone;
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
    private static final long NANOS_PER_SECOND = 1_000_000_000;
    private static final long NANOS_PER_MILLI = 1_000_000;

    private final DefaultSolver<PlacementSolution> solver;
    private final Effort effort;
    private final SolveWatch watch;
    private final long bound;
    private final long began;
    private long steps;

    /**
     * @param bound in millionths a month, for the milestones
     * @param began {@link System#nanoTime()} at the beginning of the whole run
     */
    EffortLimit(DefaultSolver<PlacementSolution> solver, Effort effort, SolveWatch watch, long bound, long began) {
        this.solver = solver;
        this.effort = effort;
        this.watch = watch;
        this.bound = bound;
        this.began = began;
    }

    long steps() {
        return steps;
    }

    @Override
    public void stepEnded(AbstractStepScope<PlacementSolution> scope) {
        steps++;
        if (scope.getBestScoreImproved()) {
            BendableLongScore score = (BendableLongScore) scope.getScore();
            long millis = (System.nanoTime() - began) / NANOS_PER_MILLI;
            watch.reached(
                    new Milestone(millis, steps, -score.softScore(1), bound, Math.toIntExact(-score.softScore(0))));
        }
        boolean outOfSteps = effort.steps() > 0 && steps >= effort.steps();
        boolean outOfTime = effort.seconds() > 0 && System.nanoTime() - began >= effort.seconds() * NANOS_PER_SECOND;
        if (outOfSteps || outOfTime || watch.stopRequested()) {
            solver.terminateEarly();
        }
    }
}
