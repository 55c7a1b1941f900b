package dev.stowage.scenario;

import dev.stowage.inventory.PowerState;
import dev.stowage.inventory.RowOrigin;
import dev.stowage.inventory.VirtualMachine;
import dev.stowage.inventory.VmLocation;
import dev.stowage.inventory.VmSoftware;
import dev.stowage.inventory.VmStorage;
import dev.stowage.inventory.VmUsage;
import dev.stowage.quantity.DataSize;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A VM that somebody would like to have.
 *
 * @param vcpus at least 1
 * @param memory above zero
 * @param guestOs in any words that an inventory might use; empty where unknown
 * @param production whether it is; without a word, the scenario's policy judges by the name
 * @param affinityGroups rules of the inventory that would keep it together with others
 * @param antiAffinityGroups rules of the inventory that would keep it apart from others
 * @param software ids of the catalog's guest products; without a word, it is recognised as with other VMs
 */
public record NewVm(
        String name,
        int vcpus,
        DataSize memory,
        DataSize storage,
        String guestOs,
        Optional<Boolean> production,
        List<String> affinityGroups,
        List<String> antiAffinityGroups,
        Optional<List<String>> software) {
    private static final String ID = "new";
    private static final int MOST_VCPUS = 100_000;
    private static final DataSize MOST = DataSize.ofTiB(100_000);

    public NewVm {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(guestOs, "guestOs");
        affinityGroups = List.copyOf(affinityGroups);
        antiAffinityGroups = List.copyOf(antiAffinityGroups);
        software = software.map(List::copyOf);
        if (vcpus < 1 || vcpus > MOST_VCPUS || memory.floorMiB() < 1) {
            throw new IllegalArgumentException("A VM cannot have %d vCPU and %s".formatted(vcpus, memory));
        }
        if (memory.compareTo(MOST) > 0 || storage.compareTo(MOST) > 0) {
            throw new IllegalArgumentException("No VM has more than " + MOST);
        }
    }

    /** As an inventory would list it, switched on. */
    VirtualMachine asInventoried() {
        OptionalLong disks = OptionalLong.of(storage.ceilMiB());
        return new VirtualMachine(
                ID,
                name,
                PowerState.ON,
                false,
                false,
                vcpus,
                memory.floorMiB(),
                new VmStorage(disks, disks, disks, disks),
                VmUsage.UNKNOWN,
                guestOs,
                VmLocation.UNKNOWN,
                Optional.empty(),
                affinityGroups,
                antiAffinityGroups,
                new VmSoftware(List.of(), software),
                new RowOrigin("", 0));
    }
}
