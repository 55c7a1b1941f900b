package dev.stowage.placement.solver;

import dev.stowage.placement.HostLoads;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.optaplanner.core.api.domain.solution.PlanningEntityCollectionProperty;
import org.optaplanner.core.api.domain.solution.PlanningScore;
import org.optaplanner.core.api.domain.solution.PlanningSolution;
import org.optaplanner.core.api.domain.solution.ProblemFactCollectionProperty;
import org.optaplanner.core.api.domain.valuerange.ValueRangeProvider;
import org.optaplanner.core.api.score.buildin.bendablelong.BendableLongScore;

/** A placement in OptaPlanner's terms: the assignments that it changes, the slots they range over, and the score. */
@PlanningSolution
public class PlacementSolution {
    static final int HARD_LEVELS = 1;
    static final int SOFT_LEVELS = 3;

    @PlanningEntityCollectionProperty
    private List<WorkloadAssignment> assignments;

    @ProblemFactCollectionProperty
    @ValueRangeProvider(id = "slots")
    private List<HostSlot> slots;

    /**
     * Hard: by how much hosts are overloaded and rules broken. Then workloads without a host, the cost a month in
     * millionths, and last how evenly hosts are filled, so that of two plans of the same cost the one is better in
     * which a host is about to empty.
     */
    @PlanningScore(bendableHardLevelsSize = HARD_LEVELS, bendableSoftLevelsSize = SOFT_LEVELS)
    private BendableLongScore score;

    private Run run;

    /** For OptaPlanner's cloning. */
    public PlacementSolution() {}

    PlacementSolution(Run run) {
        HostLoads start = run.start();
        this.slots = IntStream.range(0, start.slots().count())
                .mapToObj(HostSlot::new)
                .toList();
        this.assignments = new ArrayList<>();
        for (int w = 0; w < start.facts().workloads(); w++) {
            int slot = start.slotOf(w);
            assignments.add(new WorkloadAssignment(w, slot < 0 ? null : slots.get(slot)));
        }
        this.run = run;
    }

    /**
     * What one search is about; shared by all clones of its solution.
     *
     * @param start the placement that the search begins with
     * @param seed of its random numbers
     */
    record Run(HostLoads start, long seed, Cooling cooling) {}

    public List<WorkloadAssignment> getAssignments() {
        return assignments;
    }

    public List<HostSlot> getSlots() {
        return slots;
    }

    public BendableLongScore getScore() {
        return score;
    }

    public void setScore(BendableLongScore score) {
        this.score = score;
    }

    Run run() {
        return run;
    }

    /** The solution as a placement of its own. */
    HostLoads placement() {
        HostLoads loads = run.start().empty();
        for (WorkloadAssignment one : assignments) {
            if (one.getSlot() != null) {
                loads.add(one.getWorkload(), one.getSlot().index());
            }
        }
        return loads;
    }
}
