package dev.stowage.placement.solver;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.optaplanner.core.api.score.director.ScoreDirector;
import org.optaplanner.core.impl.heuristic.move.AbstractMove;

/** Sends some workloads to other hosts at once. A move of nothing is doable: it ends a step that found nothing. */
final class ReassignMove extends AbstractMove<PlacementSolution> {
    private final Reassignment change;

    ReassignMove(Reassignment change) {
        this.change = change;
    }

    @Override
    public boolean isMoveDoable(ScoreDirector<PlacementSolution> director) {
        return true;
    }

    @Override
    protected ReassignMove createUndoMove(ScoreDirector<PlacementSolution> director) {
        List<WorkloadAssignment> assignments = director.getWorkingSolution().getAssignments();
        int[] back = new int[change.workloads().length];
        for (int i = 0; i < back.length; i++) {
            HostSlot slot = assignments.get(change.workloads()[i]).getSlot();
            back[i] = slot == null ? -1 : slot.index();
        }
        return new ReassignMove(new Reassignment(change.workloads(), back));
    }

    @Override
    protected void doMoveOnGenuineVariables(ScoreDirector<PlacementSolution> director) {
        PlacementSolution solution = director.getWorkingSolution();
        for (int i = 0; i < change.workloads().length; i++) {
            WorkloadAssignment assignment = solution.getAssignments().get(change.workloads()[i]);
            int target = change.targets()[i];
            director.beforeVariableChanged(assignment, "slot");
            assignment.setSlot(target < 0 ? null : solution.getSlots().get(target));
            director.afterVariableChanged(assignment, "slot");
        }
    }

    @Override
    public Collection<?> getPlanningEntities() {
        return Arrays.stream(change.workloads()).boxed().toList();
    }

    @Override
    public Collection<?> getPlanningValues() {
        return Arrays.stream(change.targets()).boxed().toList();
    }
}
