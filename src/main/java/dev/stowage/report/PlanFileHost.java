package dev.stowage.report;

import dev.stowage.placement.PlannedHost;
import java.math.BigDecimal;

/**
 * A host that a plan keeps running.
 *
 * @param kind id of its {@link PlanFileKind}
 * @param cluster number of the cluster whose other hosts take its VMs when it fails
 * @param spare whether it is kept empty for failed hosts
 * @param windowsVms VMs with Windows Server that stand on it
 * @param windowsVmsLicensed for how many of those it is licensed: its own, or as many as come together when others fail
 * @param storageMiB zero where shared storage holds it
 * @param utilisation of the CPU, 0 to 1
 */
public record PlanFileHost(
        String name,
        String kind,
        int cluster,
        boolean spare,
        int vms,
        int windowsVms,
        int windowsVmsLicensed,
        long cpuMilliPoints,
        long memoryMiB,
        long storageMiB,
        BigDecimal utilisation) {
    static PlanFileHost of(PlannedHost host) {
        return new PlanFileHost(
                host.name(),
                host.offer(),
                host.cluster(),
                host.spare(),
                host.workloads().size(),
                host.windowsVms(),
                host.windowsVmsLicensed(),
                host.load().cpuMilliPoints(),
                host.load().memoryMiB(),
                host.load().storageMiB(),
                host.utilisation());
    }
}
