package dev.stowage.placement;

import dev.stowage.capacity.HostCapacity;
import dev.stowage.quantity.ComputePoints;
import dev.stowage.quantity.DataSize;
import dev.stowage.quantity.Text;
import java.util.ArrayList;
import java.util.List;

/** Where a placement that is kept as it stands today goes beyond what the policy would allow a new plan. */
final class Breaches {
    private final HostLoads loads;
    private final PlacementFacts facts;

    Breaches(HostLoads loads) {
        this.loads = loads;
        this.facts = loads.facts();
    }

    List<Text> found() {
        List<Text> breaches = new ArrayList<>();
        for (int slot = 0; slot < loads.slots().count(); slot++) {
            if (loads.isUsed(slot)) {
                add(breaches, slot);
            }
        }
        return breaches;
    }

    private void add(List<Text> breaches, int slot) {
        HostCapacity host = facts.offer(loads.slots().offerOf(slot)).capacity();
        String name = loads.slots().name(slot);
        long cpu = loads.load(slot, PlacementFacts.CPU);
        if (cpu > host.cpuMilliPoints()) {
            breaches.add(Text.of(
                    "placement.breach.cpu", name, new ComputePoints(cpu), new ComputePoints(host.cpuMilliPoints())));
        }
        long memory = loads.load(slot, PlacementFacts.MEMORY);
        if (memory > host.memoryMiB()) {
            breaches.add(
                    Text.of("placement.breach.memory", name, DataSize.ofMiB(memory), DataSize.ofMiB(host.memoryMiB())));
        }
        if (loads.vms(slot) > host.maxVms()) {
            breaches.add(Text.of("placement.breach.vms", name, loads.vms(slot), host.maxVms()));
        }
        for (int i = 0; i < loads.vms(slot); i++) {
            int workload = loads.guest(slot, i);
            for (int rival : facts.groups().rivals(workload)) {
                if (rival > workload && loads.slotOf(rival) == slot) {
                    breaches.add(Text.of(
                            "placement.breach.anti-affinity",
                            name,
                            facts.problem().workloads().get(workload).name(),
                            facts.problem().workloads().get(rival).name()));
                }
            }
        }
    }
}
