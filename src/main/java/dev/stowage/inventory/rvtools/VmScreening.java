package dev.stowage.inventory.rvtools;

import dev.stowage.inventory.Severity;
import dev.stowage.inventory.table.Columns;
import dev.stowage.inventory.table.Findings;
import dev.stowage.inventory.table.Place;
import dev.stowage.quantity.Text;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives each row of vInfo its identity, and sets aside the rows that are no VM to plan with. */
final class VmScreening {
    private final Columns columns;
    private final Map<String, VmDraft> byId = new HashMap<>();
    private final Map<JoinLevel, Integer> levels = new EnumMap<>(JoinLevel.class);

    VmScreening(Columns columns) {
        this.columns = columns;
    }

    void screen(List<VmDraft> vms, Findings findings) {
        vms.forEach(this::screen);
        findings.add(
                Severity.NOTED,
                Place.sheet(columns.sheet()),
                "inventory.rvtools.identity",
                columns.sheet(),
                levels.getOrDefault(JoinLevel.VM_ID, 0),
                levels.getOrDefault(JoinLevel.VM_UUID, 0),
                levels.getOrDefault(JoinLevel.CLUSTER_AND_NAME, 0));
    }

    private void screen(VmDraft vm) {
        if (vm.key.name().isEmpty()) {
            setAside(vm, "inventory.row.noName");
        } else if (isGhost(vm)) {
            setAside(vm, "inventory.row.ghost");
        } else if (!identify(vm)) {
            vm.asideBecause = Text.of("inventory.row.duplicateId");
        } else if (vm.vcpus == VmDraft.UNKNOWN) {
            vm.asideBecause = Text.of("inventory.row.cpuUnknown");
        } else if (vm.memoryMiB == VmDraft.UNKNOWN) {
            vm.asideBecause = Text.of("inventory.row.memoryUnknown");
        } else if ((vm.vcpus == 0 || vm.memoryMiB == 0) && !mayBeEmpty(vm)) {
            vm.asideBecause = Text.of("inventory.row.noResources");
        }
    }

    private static void setAside(VmDraft vm, String reason) {
        vm.id = "row " + vm.row;
        vm.asideBecause = Text.of(reason);
    }

    /** While a VM is cloned its row has neither ids nor a host; it does not exist yet. */
    private boolean isGhost(VmDraft vm) {
        boolean idsExported = columns.has(VmKeyColumns.VM_ID) || columns.has(VmKeyColumns.VM_UUID);
        boolean noIds = vm.key.vmId().isEmpty() && vm.key.vmUuid().isEmpty();
        return idsExported && noIds && columns.has(InfoColumns.HOST) && vm.host.isEmpty();
    }

    private static boolean mayBeEmpty(VmDraft vm) {
        return vm.template || vm.srmPlaceholder || VmAssembly.isClusterService(vm);
    }

    /** @return whether no earlier row has the same identity */
    private boolean identify(VmDraft vm) {
        VmKey key = vm.key;
        if (!key.vmId().isEmpty()) {
            return claim(vm, withVcenter(key, key.vmId()), JoinLevel.VM_ID);
        }
        VmDraft sameUuid = byId.get(withVcenter(key, key.vmUuid()));
        boolean usable = sameUuid == null || sameUuid.key.name().equals(key.name());
        // Before RVTools 4.3.1 "VM UUID" held the SMBIOS UUID, which clones share: other names mean other VMs.
        if (!key.vmUuid().isEmpty() && usable) {
            return claim(vm, withVcenter(key, key.vmUuid()), JoinLevel.VM_UUID);
        }
        return claim(vm, withVcenter(key, key.cluster() + "/" + key.name()), JoinLevel.CLUSTER_AND_NAME);
    }

    private static String withVcenter(VmKey key, String id) {
        return key.vcenter().isEmpty() ? id : key.vcenter() + "/" + id;
    }

    private boolean claim(VmDraft vm, String id, JoinLevel level) {
        vm.id = id;
        levels.merge(level, 1, Integer::sum);
        return byId.putIfAbsent(id, vm) == null;
    }

    /** The VMs that rows of other sheets may join: all but second copies. */
    List<VmDraft> joinable(List<VmDraft> vms) {
        return vms.stream()
                .filter(vm -> byId.get(vm.id) == vm || !byId.containsKey(vm.id))
                .toList();
    }
}
