package dev.stowage.inventory;

import java.util.Collection;

/**
 * Running VMs of a host: what its own row says of them, or what the VM list holds. Where the two differ, VMs are missing
 * in the export or counted twice: a free checksum of the VM list.
 *
 * @param runningVms VMs powered on
 * @param vcpus their vCPUs
 * @param vramMiB their configured memory
 */
public record HostClaims(int runningVms, long vcpus, long vramMiB) {
    public static final HostClaims NONE = new HostClaims(0, 0, 0);

    /** What a list of VMs holds: those that are powered on. */
    static HostClaims running(Collection<VirtualMachine> vms) {
        VmSums sums = VmSums.of(
                vms.stream().filter(vm -> vm.powerState() == PowerState.ON).toList());
        return new HostClaims(sums.vms(), sums.vcpus(), sums.memoryMiB());
    }

    public HostClaims plus(HostClaims other) {
        return new HostClaims(runningVms + other.runningVms, vcpus + other.vcpus, vramMiB + other.vramMiB);
    }

    /** Below zero where the other holds more. */
    public HostClaims minus(HostClaims other) {
        return new HostClaims(runningVms - other.runningVms, vcpus - other.vcpus, vramMiB - other.vramMiB);
    }
}
