package dev.stowage.inventory;

import java.util.OptionalLong;

/**
 * The four storage numbers of a VM, in MiB, each empty where the export does not hold it. They are never summed with
 * each other and never called "used".
 *
 * @param configuredMiB capacity of the virtual disks: the usual basis for block storage
 * @param provisionedMiB what the datastore may have to give: disks, swap, snapshots
 * @param inUseMiB what the datastore has given
 * @param guestUsedMiB what the guest's file systems hold; only with guest tools
 */
public record VmStorage(
        OptionalLong configuredMiB, OptionalLong provisionedMiB, OptionalLong inUseMiB, OptionalLong guestUsedMiB) {
    public static final VmStorage UNKNOWN =
            new VmStorage(OptionalLong.empty(), OptionalLong.empty(), OptionalLong.empty(), OptionalLong.empty());
}
