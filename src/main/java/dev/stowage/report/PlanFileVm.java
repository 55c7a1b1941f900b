package dev.stowage.report;

import dev.stowage.inventory.Inventory;
import dev.stowage.placement.Plan;
import dev.stowage.placement.UnplacedWorkload;
import dev.stowage.quantity.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where a VM stands.
 *
 * @param vm its id in the inventory
 * @param name for people; the id is what counts
 * @param host name of one of the plan's hosts
 */
public record PlanFileVm(String vm, String name, String host) {
    /** A VM that stands nowhere. */
    public record Unplaced(String vm, String name, Text reason, Optional<Text> repair) {}

    /** By name, then by id. */
    static List<PlanFileVm> placed(Plan plan, Inventory inventory) {
        Map<String, String> names = new HashMap<>();
        inventory.vms().forEach(vm -> names.put(vm.id(), vm.name()));
        List<PlanFileVm> all = new ArrayList<>();
        plan.hosts()
                .forEach(host -> host.workloads()
                        .forEach(id -> all.add(new PlanFileVm(id, names.getOrDefault(id, id), host.name()))));
        all.sort(Comparator.comparing(PlanFileVm::name).thenComparing(PlanFileVm::vm));
        return all;
    }

    /** By name, then by id. */
    static List<Unplaced> unplaced(Plan plan) {
        return plan.unplaced().stream()
                .sorted(Comparator.comparing(UnplacedWorkload::name).thenComparing(UnplacedWorkload::id))
                .map(one -> new Unplaced(one.id(), one.name(), one.reason(), one.repair()))
                .toList();
    }
}
