package dev.stowage.inventory;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A VM as the export states it, before any policy.
 *
 * @param id unique within the inventory; names are not
 * @param name as shown in the datacenter
 * @param template a template, which never runs
 * @param srmPlaceholder stands in for a VM of another site
 * @param vcpus configured vCPUs, zero or more
 * @param memoryMiB configured memory, zero or more
 * @param guestOs the operating system in the export's own words, empty where unknown
 * @param environment what the inventory says the VM is for ("production", "test"), where it says so
 * @param affinityGroups rules that keep this VM together with others, by name
 * @param antiAffinityGroups rules that keep this VM apart from others, by name
 * @param software what it is said to run; nothing in inventories that were kept before this was read
 */
public record VirtualMachine(
        String id,
        String name,
        PowerState powerState,
        boolean template,
        boolean srmPlaceholder,
        int vcpus,
        long memoryMiB,
        VmStorage storage,
        VmUsage usage,
        String guestOs,
        VmLocation location,
        Optional<String> environment,
        List<String> affinityGroups,
        List<String> antiAffinityGroups,
        VmSoftware software,
        RowOrigin origin) {
    public VirtualMachine {
        software = software == null ? VmSoftware.UNKNOWN : software;
        Objects.requireNonNull(powerState, "powerState");
        if (id.isBlank()) {
            throw new IllegalArgumentException("A VM needs an id (name \"" + name + "\")");
        }
        if (vcpus < 0 || memoryMiB < 0) {
            throw new IllegalArgumentException(
                    "VM \"%s\" cannot have %d vCPU and %d MiB".formatted(name, vcpus, memoryMiB));
        }
        affinityGroups = List.copyOf(affinityGroups);
        antiAffinityGroups = List.copyOf(antiAffinityGroups);
    }

    /** Whether vSphere runs this VM for itself ({@link #isClusterService}). */
    public boolean clusterService() {
        return isClusterService(name, location.folder());
    }

    /** vSphere Cluster Services VMs are named by vSphere ("vCLS-…", "vCLS (3)") and stand in a folder of that name. */
    public static boolean isClusterService(String name, String folder) {
        String lowerName = name.toLowerCase(Locale.ROOT);
        return lowerName.startsWith("vcls-")
                || lowerName.startsWith("vcls (")
                || lowerName.equals("vcls")
                || folder.toLowerCase(Locale.ROOT).endsWith("/vcls");
    }
}
