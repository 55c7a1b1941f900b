package dev.stowage.placement;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** A plan in which somebody moved a VM, finished as any other: with its own spares, drill and bill. */
public final class OtherPlan {
    private final Standing standing;
    private final Plan plan;
    private final CostBound bound;
    private final HostLoads yardstick;

    public OtherPlan(Standing standing, Plan plan) {
        this.standing = standing;
        this.plan = plan;
        boolean[] counted = new boolean[standing.facts().workloads()];
        for (int w = 0; w < counted.length; w++) {
            counted[w] = standing.assignment()[w] >= 0;
        }
        this.bound = new CostBound(standing.facts(), counted);
        this.yardstick = new FirstFitDecreasing(standing.facts(), standing.slots()).place();
    }

    /** With this VM, and those that must stay with it, on another host. */
    public Plan with(int workload, Place to) {
        int[] assignment = standing.assignment();
        together(workload).forEach(member -> assignment[member] = to.slot().orElseThrow());
        return new PlanBuilder(standing.facts(), standing.slots(), bound).build(assignment, yardstick, plan.search());
    }

    /** The VM and all that share a group with it, or with one of these; told from the groups' names alone. */
    public Set<Integer> together(int workload) {
        Set<Integer> found = new HashSet<>(Set.of(workload));
        Deque<Integer> open = new ArrayDeque<>(found);
        while (!open.isEmpty()) {
            List<String> groups = standing.workload(open.remove()).affinityGroups();
            IntStream.range(0, standing.problem().workloads().size())
                    .filter(other ->
                            standing.workload(other).affinityGroups().stream().anyMatch(groups::contains))
                    .filter(found::add)
                    .forEach(open::add);
        }
        return found;
    }
}
