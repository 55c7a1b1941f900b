package dev.stowage.samples.rvtools;

import dev.stowage.samples.midsize.PlacedVm;
import dev.stowage.samples.midsize.SampleVm;
import dev.stowage.samples.midsize.Site;
import java.util.ArrayList;
import java.util.List;

/** vTools, vSnapshot and vHealth: what an administrator would look after. */
final class UpkeepSheets {
    private static final int TOOLS_VERSION = 12_421;
    private static final int OLDER_TOOLS_VERSION = 11_365;
    private static final int OLD_HARDWARE = 15;
    private static final int SNAPSHOT_EVERY = 61;
    private static final int SNAPSHOT_SHARE = 50;

    private UpkeepSheets() {}

    static Sheet tools(Site site) {
        return new Sheet(
                "vTools", site.vms().stream().map(UpkeepSheets::toolsRow).toList());
    }

    static Sheet snapshots(Site site) {
        return new Sheet(
                "vSnapshot",
                site.vms().stream()
                        .filter(UpkeepSheets::hasSnapshot)
                        .map(UpkeepSheets::snapshotRow)
                        .toList());
    }

    static Sheet health(Site site) {
        List<Row> rows = new ArrayList<>();
        site.vms().stream()
                .filter(placed ->
                        placed.vm().running() && !placed.vm().history().toolsRunning())
                .filter(placed -> placed.vm().kind() == SampleVm.Kind.ORDINARY)
                .limit(12)
                .forEach(placed -> rows.add(health(
                        placed.vm().name(),
                        "VMware tools are out of date, not running or not installed!",
                        "VM Tools")));
        rows.add(health(
                "[%s] OLD-EXCH/OLD-EXCH.vmdk".formatted(site.datastores().get(0).name()),
                "Possibly a Zombie vmdk file! Please check.",
                "Zombie"));
        return new Sheet("vHealth", rows);
    }

    private static Row toolsRow(PlacedVm placed) {
        SampleVm vm = placed.vm();
        boolean running = vm.history().toolsRunning();
        boolean old = hasOldTools(vm);
        Row row = VmColumns.of(placed)
                .set("VM Version", vm.history().hardware())
                .set("Tools", toolsState(vm))
                .set("Required Version", TOOLS_VERSION)
                .set("Upgradeable", running && old ? "Yes" : "No")
                .set("Upgrade Policy", "manual")
                .set("Sync time", false)
                .set("App status", "none")
                .set("Heartbeat status", running ? "appStatusGreen" : "appStatusGray")
                .set("Kernel Crash state", false)
                .setAll(running, "Operation Ready", "State change support")
                .set("Interactive Guest", false)
                .set("VMRef", VmColumns.id(vm));
        return running ? row.set("Tools Version", old ? OLDER_TOOLS_VERSION : TOOLS_VERSION) : row;
    }

    private static String toolsState(SampleVm vm) {
        if (!vm.history().toolsRunning()) {
            return vm.running() ? "toolsNotInstalled" : "toolsNotRunning";
        }
        return hasOldTools(vm) ? "toolsOld" : "toolsOk";
    }

    /** Nobody updated the tools of a VM that kept its old virtual hardware. */
    private static boolean hasOldTools(SampleVm vm) {
        return vm.history().hardware() < OLD_HARDWARE;
    }

    /** A few, here and there. */
    private static boolean hasSnapshot(PlacedVm placed) {
        return placed.vm().kind() == SampleVm.Kind.ORDINARY
                && placed.vm().identity().number() % SNAPSHOT_EVERY == 0;
    }

    private static Row snapshotRow(PlacedVm placed) {
        SampleVm vm = placed.vm();
        return VmColumns.withoutKind(placed)
                .set("Name", "before update")
                .set("Date / time", vm.history().since())
                .set("Filename", VmColumns.directory(placed) + vm.name() + "-Snapshot1.vmsn")
                .set("Size MiB (vmsn)", 0)
                .set("Size MiB (total)", vm.storedMiB() / SNAPSHOT_SHARE)
                .set("Quiesced", true)
                .set("State", "poweredOff");
    }

    private static Row health(String name, String message, String type) {
        return VCenter.sign(new Row()).set("Name", name).set("Message", message).set("Message type", type);
    }
}
