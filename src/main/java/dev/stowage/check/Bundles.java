package dev.stowage.check;

import dev.stowage.demand.Workload;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** VMs that must stay together, also by way of a third: each bears the id of the bundle that it belongs to. */
final class Bundles {
    private final Map<String, String> names = new HashMap<>();

    /**
     * @param together VMs by affinity group
     */
    Bundles(Map<String, List<Workload>> together) {
        for (List<Workload> group : together.values()) {
            String name = nameOf(group.get(0).id());
            for (Workload vm : group) {
                String old = nameOf(vm.id());
                names.put(vm.id(), name);
                names.replaceAll((id, bundle) -> bundle.equals(old) ? name : bundle);
            }
        }
    }

    private String nameOf(String vm) {
        return names.getOrDefault(vm, vm);
    }

    /** Bundle by VM; a VM that is not here is a bundle by itself. */
    Map<String, String> names() {
        return names;
    }
}
