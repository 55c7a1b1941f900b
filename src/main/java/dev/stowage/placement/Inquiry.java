package dev.stowage.placement;

import dev.stowage.demand.Workload;
import java.util.List;

/**
 * What can be asked of a finished plan. Every amount comes of two finished bills, the plan's and that of the plan that
 * would be: with its own spare hosts, its own drill and its own licences.
 */
public final class Inquiry {
    private final Standing standing;

    public Inquiry(Standing standing) {
        this.standing = standing;
    }

    public Standing standing() {
        return standing;
    }

    /**
     * Whether the VM could stand on the host, with those that must stay with it, and what that would change.
     *
     * @param workload as {@link Standing#workloads} finds it
     */
    public MoveAnswer move(int workload, Place to) {
        return new Moves(standing).move(workload, to);
    }

    /** Where else the VM could stand, cheapest first, and why not elsewhere. */
    public PlacesAnswer places(int workload) {
        return new Places(standing).of(workload);
    }

    /** Where a VM that the plan does not have yet is cheapest. */
    public PlacesAnswer places(Workload fresh) {
        Standing longer = standing.with(List.of(fresh));
        return new Places(longer).of(longer.facts().workloads() - 1);
    }

    /** How many more VMs like this one fit. */
    public FittingAnswer fitting(int workload) {
        return new Fitting(standing, workload).answer(workload);
    }
}
