package dev.stowage.study;

import dev.stowage.demand.Workload;
import dev.stowage.placement.FittingAnswer;
import dev.stowage.placement.Inquiry;
import dev.stowage.placement.MoveAnswer;
import dev.stowage.placement.Place;
import dev.stowage.placement.PlacesAnswer;
import dev.stowage.placement.PlanProfile;
import dev.stowage.placement.Standing;
import dev.stowage.quantity.Text;
import dev.stowage.scenario.NewVm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Questions about finished plans. All of them are refused ({@link RefusedException}) where there is no such plan, it is
 * not finished, or it cannot be set up again.
 */
@ApplicationScoped
public class Inquiries {
    private static final int NAMED = 10;

    @Inject
    StandingPlans plans;

    @Inject
    Engine engine;

    /** What the plan's cost is made of, and what its hosts run out of. */
    public PlanProfile profile(UUID planId) {
        return PlanProfile.of(plans.result(planId).plan(), plans.of(planId).problem());
    }

    /**
     * Whether a VM could stand on a host, and what that would change.
     *
     * @param vm id or name
     * @param host name, or the id of a host kind for the next new one
     * @throws RefusedException where the plan has no such VM or host, too
     */
    public MoveAnswer move(UUID planId, String vm, String host) {
        Standing plan = plans.of(planId);
        int workload = workload(plan, vm);
        Place place = plan.place(host).orElseThrow(() -> RefusedException.notFound("host", host));
        return new Inquiry(plan).move(workload, place);
    }

    /**
     * Where else a VM could stand.
     *
     * @param vm id or name
     * @throws RefusedException where the plan has no such VM, too
     */
    public PlacesAnswer places(UUID planId, String vm) {
        Standing plan = plans.of(planId);
        return new Inquiry(plan).places(workload(plan, vm));
    }

    /**
     * How many more VMs like one fit.
     *
     * @param vm id or name
     * @throws RefusedException where the plan has no such VM, too
     */
    public FittingAnswer fitting(UUID planId, String vm) {
        Standing plan = plans.of(planId);
        return new Inquiry(plan).fitting(workload(plan, vm));
    }

    /**
     * Where a new VM is cheapest.
     *
     * @throws RefusedException where the scenario does not count such a VM, too
     */
    public PlacesAnswer bestHost(UUID planId, NewVm vm) {
        Standing plan = plans.of(planId);
        Workload workload = engine.runner(plans.priceVersion(planId))
                .workload(plans.result(planId).scenario(), plans.inventory(planId), vm)
                .orElseThrow(() -> new RefusedException(
                        RefusedException.Reason.INVALID, Text.of("study.vm-not-counted", vm.name())));
        return new Inquiry(plan).places(workload);
    }

    private static int workload(Standing plan, String vm) {
        List<Integer> found = plan.workloads(vm);
        if (found.isEmpty()) {
            throw RefusedException.notFound("vm", vm);
        }
        if (found.size() > 1) {
            String ids = found.stream()
                    .limit(NAMED)
                    .map(workload -> plan.workload(workload).id())
                    .collect(Collectors.joining(", "));
            throw new RefusedException(
                    RefusedException.Reason.CONFLICT, Text.of("study.vm-ambiguous", vm, found.size(), ids));
        }
        return found.get(0);
    }
}
