package dev.stowage.inventory.rvtools;

import dev.stowage.inventory.RowOrigin;
import dev.stowage.inventory.VirtualMachine;
import dev.stowage.inventory.VmLocation;
import dev.stowage.inventory.VmSoftware;
import dev.stowage.inventory.VmStorage;
import dev.stowage.inventory.VmUsage;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Makes VMs of what the sheets said together. */
final class VmAssembly {
    private final String sheet;
    private final DrsRules rules;
    private final Map<VmLocation, VmLocation> locations = new HashMap<>();

    VmAssembly(String sheet, DrsRules rules) {
        this.sheet = sheet;
        this.rules = rules;
    }

    VirtualMachine assemble(VmDraft vm) {
        return new VirtualMachine(
                vm.id,
                vm.key.name(),
                vm.power,
                vm.template,
                vm.srmPlaceholder,
                (int) Math.max(vm.vcpus, 0),
                Math.max(vm.memoryMiB, 0),
                storage(vm),
                usage(vm),
                vm.guestOs,
                location(vm),
                Optional.empty(),
                rules.affinityOf(vm),
                rules.antiAffinityOf(vm),
                vm.hints.isEmpty() ? VmSoftware.UNKNOWN : new VmSoftware(vm.hints, Optional.empty()),
                new RowOrigin(sheet, vm.row));
    }

    private static VmStorage storage(VmDraft vm) {
        return new VmStorage(
                known(vm.capacityMiB == VmDraft.UNKNOWN ? vm.diskMiB : vm.capacityMiB),
                known(vm.provisionedMiB),
                known(vm.inUseMiB),
                known(vm.guestUsedMiB));
    }

    private static VmUsage usage(VmDraft vm) {
        return new VmUsage(known(vm.cpuMHz), known(vm.consumedMiB), known(vm.activeMiB));
    }

    private VmLocation location(VmDraft vm) {
        VmLocation location = new VmLocation(vm.datacenter, vm.key.cluster(), vm.host, vm.folder, vm.resourcePool);
        return locations.computeIfAbsent(location, first -> first);
    }

    private static OptionalLong known(long value) {
        return value == VmDraft.UNKNOWN ? OptionalLong.empty() : OptionalLong.of(value);
    }

    /** As {@link VirtualMachine#clusterService()}, for a row that may not become a VM. */
    static boolean isClusterService(VmDraft vm) {
        return VirtualMachine.isClusterService(vm.key.name(), vm.folder);
    }
}
