package dev.stowage.capacity;

import dev.stowage.quantity.CpuArchitecture;
import dev.stowage.quantity.CpuTopology;
import dev.stowage.quantity.DataSize;
import dev.stowage.quantity.Text;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Set;

/**
 * What one host of a kind gives to VMs, after everything that is taken off. Placement fills it up to the brim; the
 * reserve for failed hosts is kept across hosts and is not in these numbers.
 *
 * @param label of the host kind
 * @param platform hosts of one platform (hypervisor and edition) form clusters with each other
 * @param bareMetal whether the hypervisor is Type 1
 * @param sharedKernel whether guests run on the kernel of the host operating system, which is never Windows
 * @param cpu the hardware's processors
 * @param memory the hardware's memory
 * @param guests architectures that a VM may have
 * @param cpuMilliPoints computing work that may be promised, in thousandths of a point
 * @param fullLoadMilliPoints work promised at which the CPU is fully busy: without overhead and headroom
 * @param memoryMiB memory for VMs with their overhead
 * @param storageMiB own disks for VMs; {@link Long#MAX_VALUE} where shared storage holds them
 * @param vmOverhead memory taken for each VM beyond its own
 * @param maxVms running VMs; {@link Integer#MAX_VALUE} without a known limit
 * @param maxVcpusPerVm the edition's limit or the host's threads, whichever is less
 * @param maxMemoryPerVmMiB {@link Long#MAX_VALUE} without a known limit
 * @param maxHostsPerCluster {@link Integer#MAX_VALUE} without a known limit
 * @param lostCores cores of the host that the hypervisor and the host operating system cost
 * @param lostMemory memory of the host that they cost, before the first VM
 * @param cpuDerivation how {@code cpuMilliPoints} came about
 * @param memoryDerivation how {@code memoryMiB} came about
 */
public record HostCapacity(
        String label,
        String platform,
        boolean bareMetal,
        boolean sharedKernel,
        CpuTopology cpu,
        DataSize memory,
        Set<CpuArchitecture> guests,
        long cpuMilliPoints,
        long fullLoadMilliPoints,
        long memoryMiB,
        long storageMiB,
        VmOverhead vmOverhead,
        int maxVms,
        int maxVcpusPerVm,
        long maxMemoryPerVmMiB,
        int maxHostsPerCluster,
        BigDecimal lostCores,
        DataSize lostMemory,
        Text cpuDerivation,
        Text memoryDerivation) {
    public HostCapacity {
        Objects.requireNonNull(label, "label");
        guests = Set.copyOf(guests);
        if (cpuMilliPoints < 0 || memoryMiB < 0 || storageMiB < 0 || fullLoadMilliPoints < 1) {
            throw new IllegalArgumentException("Host kind " + label + " cannot give less than nothing");
        }
    }
}
