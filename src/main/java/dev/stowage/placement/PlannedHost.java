package dev.stowage.placement;

import dev.stowage.quantity.CpuTopology;
import dev.stowage.quantity.Text;
import java.math.BigDecimal;
import java.util.List;

/**
 * A host of a plan.
 *
 * @param name the installed host's own, or the kind's with a running number
 * @param offer id of the host kind
 * @param label of the host kind, for people
 * @param installed whether it is there already
 * @param bareMetal whether its hypervisor is Type 1
 * @param cpu the hardware's processors
 * @param installedMemoryMiB the hardware's memory
 * @param cluster number of the cluster whose hosts restart its VMs, 1 or more
 * @param spare whether it is kept empty for failed hosts
 * @param workloads ids of those that stand on it, in the order of the inventory
 * @param windowsVms of them with Windows Server
 * @param windowsVmsLicensed for how many of those it is licensed: its own, or as many as come together when others fail
 * @param load what they take, and what the host gives
 * @param utilisation of the CPU: promised work against a fully busy host, 0 to 1
 * @param lostCores cores that hypervisor and host operating system cost
 * @param lostMemoryMiB memory that they cost, before the first VM
 */
public record PlannedHost(
        String name,
        String offer,
        String label,
        boolean installed,
        boolean bareMetal,
        CpuTopology cpu,
        long installedMemoryMiB,
        int cluster,
        boolean spare,
        List<String> workloads,
        int windowsVms,
        int windowsVmsLicensed,
        Load load,
        BigDecimal utilisation,
        BigDecimal lostCores,
        long lostMemoryMiB,
        Text cpuDerivation,
        Text memoryDerivation) {
    public PlannedHost {
        workloads = List.copyOf(workloads);
    }

    /**
     * Taken and given, by resource; storage is zero where shared storage holds it.
     */
    public record Load(
            long cpuMilliPoints,
            long cpuCapacityMilliPoints,
            long memoryMiB,
            long memoryCapacityMiB,
            long storageMiB,
            long storageCapacityMiB) {}
}
