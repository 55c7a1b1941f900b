package dev.stowage.inventory;

import java.util.Collection;
import java.util.OptionalLong;

/**
 * Sums over VMs; memory and storage in MiB. A VM whose storage the export does not state adds nothing to that sum.
 *
 * @param configuredMiB capacity of virtual disks
 * @param provisionedMiB promised by datastores
 * @param inUseMiB given by datastores
 * @param guestUsedMiB held by guests' file systems
 */
public record VmSums(
        int vms,
        long vcpus,
        long memoryMiB,
        long configuredMiB,
        long provisionedMiB,
        long inUseMiB,
        long guestUsedMiB) {
    public static final VmSums NONE = new VmSums(0, 0, 0, 0, 0, 0, 0);

    public static VmSums of(Collection<VirtualMachine> vms) {
        VmSums sums = NONE;
        for (VirtualMachine vm : vms) {
            sums = sums.plus(vm);
        }
        return sums;
    }

    VmSums plus(VirtualMachine vm) {
        VmStorage storage = vm.storage();
        return new VmSums(
                vms + 1,
                vcpus + vm.vcpus(),
                memoryMiB + vm.memoryMiB(),
                configuredMiB + known(storage.configuredMiB()),
                provisionedMiB + known(storage.provisionedMiB()),
                inUseMiB + known(storage.inUseMiB()),
                guestUsedMiB + known(storage.guestUsedMiB()));
    }

    private static long known(OptionalLong mebibytes) {
        return mebibytes.orElse(0);
    }
}
