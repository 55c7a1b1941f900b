package dev.stowage.demand;

import dev.stowage.quantity.Text;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All that must be housed.
 *
 * @param workloads in the order of the inventory
 * @param storageOnlyMiB storage of VMs that need no host but keep their disks
 * @param exclusions one for each rule that took something out
 * @param suspected how many VMs have a name that suggests a product which nothing else shows, by product
 * @param assumptions what was assumed on the way, each with its count
 */
public record Demand(
        List<Workload> workloads,
        long storageOnlyMiB,
        List<Exclusion> exclusions,
        Map<String, Integer> suspected,
        List<Text> assumptions) {
    public Demand {
        workloads = List.copyOf(workloads);
        exclusions = List.copyOf(exclusions);
        suspected = Collections.unmodifiableMap(new TreeMap<>(suspected));
        assumptions = List.copyOf(assumptions);
    }

    /** Storage of workloads and of what only keeps its disks. */
    public long storageMiB() {
        return workloads.stream().mapToLong(Workload::storageMiB).sum() + storageOnlyMiB;
    }
}
