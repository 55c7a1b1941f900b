package dev.stowage.samples.midsize;

import dev.stowage.inventory.PowerState;
import dev.stowage.samples.Spread;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A VM of the site, before it stands anywhere. */
public record SampleVm(
        Identity identity,
        Kind kind,
        PowerState power,
        Guest guest,
        VmSize size,
        List<VirtualDisk> disks,
        SiteCluster cluster,
        String folder,
        Optional<DrsRule> rule,
        VmUse use,
        VmHistory history) {
    /** What a row of the export stands for. */
    public enum Kind {
        ORDINARY,
        TEMPLATE,
        PLACEHOLDER,
        CLUSTER_SERVICE
    }

    /**
     * @param number running number within the site
     * @param uuid vCenter's instance UUID
     * @param smbios what the guest sees
     */
    public record Identity(String name, int number, UUID uuid, UUID smbios) {}

    public SampleVm {
        disks = List.copyOf(disks);
    }

    public String name() {
        return identity.name();
    }

    public boolean running() {
        return power == PowerState.ON;
    }

    /** Sum of the virtual disks. */
    public long diskMiB() {
        return disks.stream().mapToLong(VirtualDisk::capacityMiB).sum();
    }

    /** What the datastore may have to give: the disks and, for a VM that runs, its swap file. */
    public long provisionedMiB() {
        return diskMiB() + swapMiB();
    }

    public long storedMiB() {
        return disks.stream().mapToLong(VirtualDisk::inUseMiB).sum() + swapMiB();
    }

    private long swapMiB() {
        return running() && !disks.isEmpty() ? size.memoryMiB() : 0;
    }

    Spread.Need need() {
        boolean holdsMemory = power != PowerState.OFF;
        return new Spread.Need(
                cluster.title(),
                holdsMemory ? size.memoryMiB() : 0,
                rule.filter(DrsRule::apart).map(DrsRule::name).stream().toList(),
                rule.filter(found -> !found.apart()).map(DrsRule::name).stream().toList());
    }
}
