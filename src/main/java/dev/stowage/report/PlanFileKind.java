package dev.stowage.report;

import dev.stowage.placement.Plan;
import dev.stowage.placement.PlannedHost;
import dev.stowage.quantity.CpuTopology;
import dev.stowage.quantity.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;

/**
 * A host kind that a plan uses: what each of its hosts is and gives.
 *
 * @param id by which the plan's hosts name it
 * @param storageMiB own disks for VMs; zero where shared storage holds them
 */
public record PlanFileKind(
        String id,
        String label,
        boolean installed,
        boolean bareMetal,
        CpuTopology cpu,
        long installedMemoryMiB,
        long cpuMilliPoints,
        long memoryMiB,
        long storageMiB,
        BigDecimal lostCores,
        long lostMemoryMiB,
        Text cpuDerivation,
        Text memoryDerivation) {
    /** In the order of their ids. */
    static List<PlanFileKind> of(Plan plan) {
        TreeMap<String, PlanFileKind> kinds = new TreeMap<>();
        plan.hosts().forEach(host -> kinds.computeIfAbsent(host.offer(), id -> of(host)));
        return List.copyOf(kinds.values());
    }

    private static PlanFileKind of(PlannedHost host) {
        return new PlanFileKind(
                host.offer(),
                host.label(),
                host.installed(),
                host.bareMetal(),
                host.cpu(),
                host.installedMemoryMiB(),
                host.load().cpuCapacityMilliPoints(),
                host.load().memoryCapacityMiB(),
                host.load().storageCapacityMiB(),
                host.lostCores(),
                host.lostMemoryMiB(),
                host.cpuDerivation(),
                host.memoryDerivation());
    }
}
