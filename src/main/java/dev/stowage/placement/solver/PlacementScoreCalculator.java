package dev.stowage.placement.solver;

import dev.stowage.placement.HostLoads;
import dev.stowage.placement.PlacementFacts;
import dev.stowage.placement.Violations;
import java.util.Random;
import org.optaplanner.core.api.score.buildin.bendablelong.BendableLongScore;
import org.optaplanner.core.api.score.calculator.IncrementalScoreCalculator;

/**
 * Keeps the score up to date as assignments change, in a time that depends neither on the number of workloads nor on
 * that of hosts.
 */
public class PlacementScoreCalculator implements IncrementalScoreCalculator<PlacementSolution, BendableLongScore> {
    private static final double FILL_SCALE = 1_000_000;

    private HostLoads loads;
    private PlacementFacts facts;
    private Violations violations;
    private Annealing annealing;
    private long[] overload;
    private long[] fill;
    private long broken;
    private long overloads;
    private long fills;

    @Override
    public void resetWorkingSolution(PlacementSolution solution) {
        HostLoads start = solution.run().start();
        facts = start.facts();
        loads = start.empty();
        violations = new Violations(loads);
        overload = new long[start.slots().count()];
        fill = new long[start.slots().count()];
        broken = 0;
        overloads = 0;
        fills = 0;
        solution.getAssignments().forEach(this::insert);
        annealing = new Annealing(loads, new Random(solution.run().seed()));
    }

    /** On the working placement. */
    Annealing annealing() {
        return annealing;
    }

    @Override
    public void beforeEntityAdded(Object entity) {
        throw new IllegalStateException("Workloads do not change during a search: " + entity);
    }

    @Override
    public void afterEntityAdded(Object entity) {
        throw new IllegalStateException("Workloads do not change during a search: " + entity);
    }

    @Override
    public void beforeEntityRemoved(Object entity) {
        throw new IllegalStateException("Workloads do not change during a search: " + entity);
    }

    @Override
    public void afterEntityRemoved(Object entity) {
        throw new IllegalStateException("Workloads do not change during a search: " + entity);
    }

    @Override
    public void beforeVariableChanged(Object entity, String variableName) {
        retract((WorkloadAssignment) entity);
    }

    @Override
    public void afterVariableChanged(Object entity, String variableName) {
        insert((WorkloadAssignment) entity);
    }

    private void insert(WorkloadAssignment assignment) {
        if (assignment.getSlot() != null) {
            int workload = assignment.getWorkload();
            int slot = assignment.getSlot().index();
            loads.add(workload, slot);
            broken += violations.broken(workload, slot);
            measure(slot);
        }
    }

    private void retract(WorkloadAssignment assignment) {
        if (assignment.getSlot() != null) {
            int workload = assignment.getWorkload();
            int slot = assignment.getSlot().index();
            broken -= violations.broken(workload, slot);
            loads.remove(workload);
            measure(slot);
        }
    }

    private void measure(int slot) {
        overloads -= overload[slot];
        fills -= fill[slot];
        int offer = loads.slots().offerOf(slot);
        double sum = 0;
        for (int r = 0; r < PlacementFacts.RESOURCES; r++) {
            sum += (double) loads.load(slot, r) / Math.max(1, facts.capacity(offer, r));
        }
        overload[slot] = violations.overload(slot);
        fill[slot] = Math.round(sum * sum * FILL_SCALE);
        overloads += overload[slot];
        fills += fill[slot];
    }

    @Override
    public BendableLongScore calculateScore() {
        long shortReserves = loads.reserve().shortPlatforms();
        return BendableLongScore.of(
                new long[] {-overloads - broken - shortReserves}, new long[] {-loads.unplaced(), -loads.cost(), fills});
    }
}
