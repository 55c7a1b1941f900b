package dev.stowage.samples.rvtools;

import dev.stowage.inventory.PowerState;
import dev.stowage.samples.midsize.PlacedVm;
import dev.stowage.samples.midsize.SampleVm;
import dev.stowage.samples.midsize.Site;
import dev.stowage.samples.midsize.VmHistory;
import java.util.Locale;

/** vInfo: one row a VM. */
final class VmInfoSheet {
    private static final int VIDEO_KIB = 8_192;
    private static final int BOOT_RETRY_MS = 10_000;

    private VmInfoSheet() {}

    static Sheet of(Site site) {
        return new Sheet("vInfo", site.vms().stream().map(VmInfoSheet::row).toList());
    }

    private static Row row(PlacedVm placed) {
        Row row = VmColumns.of(placed);
        state(row, placed.vm());
        size(row, placed.vm());
        network(row, placed.vm());
        availability(row, placed.vm());
        boot(row, placed.vm());
        files(row, placed);
        return row;
    }

    private static void state(Row row, SampleVm vm) {
        VmHistory history = vm.history();
        boolean tools = history.toolsRunning();
        row.set("Config status", "green")
                .set("DNS Name", tools ? vm.name().toLowerCase(Locale.ROOT) + ".midsize.example" : "")
                .set("Connection state", "connected")
                .set("Guest state", tools ? "running" : "notRunning")
                .set("Heartbeat", tools ? "green" : "gray")
                .set("Consolidation Needed", false)
                .set("Suspend Interval", 0)
                .set("Creation date", history.created())
                .set("Change Version", history.created());
        if (vm.running()) {
            row.set("PowerOn", history.since()).set("Overall Cpu Readiness", readiness(vm));
        } else if (vm.power() == PowerState.SUSPENDED) {
            row.set("Suspended To Memory", false).set("Suspend time", history.since());
        }
    }

    /** Wide VMs wait longer for their cores. */
    private static String readiness(SampleVm vm) {
        return vm.size().vcpus() / 12 + "%";
    }

    private static void size(Row row, SampleVm vm) {
        row.set("CPUs", vm.size().vcpus())
                .set("Memory", vm.size().memoryMiB())
                .set("Active Memory", vm.use().activeMiB())
                .set("NICs", NetworkSheet.cards(vm))
                .set("Disks", vm.disks().size())
                .set("Total disk capacity MiB", vm.diskMiB())
                .set("Fixed Passthru HotPlug", false)
                .set(
                        "min Required EVC Mode Key",
                        vm.running() ? vm.cluster().model().processor().evcMode() : "")
                .set("Latency Sensitivity", "normal")
                .set("EnableUUID", vm.disks().size() > 1)
                .set("CBT", !vm.disks().isEmpty())
                .set("Num Monitors", 1)
                .set("Video Ram KiB", VIDEO_KIB)
                .set("Provisioned MiB", vm.provisionedMiB())
                .set("In Use MiB", vm.storedMiB())
                .set("Unshared MiB", vm.storedMiB());
    }

    private static void network(Row row, SampleVm vm) {
        row.set("Primary IP Address", VmColumns.address(vm));
        for (int card = 1; card <= NetworkSheet.cards(vm); card++) {
            row.set("Network #" + card, NetworkSheet.network(vm, card));
        }
    }

    private static void availability(Row row, SampleVm vm) {
        row.set("Resource pool", "/" + Site.DATACENTER + "/" + vm.cluster().title() + "/Resources")
                .set("Folder ID", "group-v" + Math.floorMod(vm.folder().hashCode(), 100_000))
                .set("FT State", "notConfigured")
                .set("FT Latency", "gray")
                .setAll(-1, "FT Bandwidth", "FT Sec. Latency")
                .set("Vm Failover In Progress", false)
                .set("HA Restart Priority", "medium")
                .set("HA Isolation Response", "none")
                .set("HA VM Monitoring", "vmMonitoringDisabled");
        vm.rule().ifPresent(rule -> row.set("Cluster rule(s)", rule.type()).set("Cluster rule name(s)", rule.name()));
    }

    private static void boot(Row row, SampleVm vm) {
        boolean efi = vm.history().hardware() >= 15;
        row.setAll(false, "Boot Required", "Boot retry enabled", "Boot BIOS setup", "Reboot PowerOff")
                .set("Boot delay", 0)
                .set("Boot retry delay", BOOT_RETRY_MS)
                .set("EFI Secure boot", efi)
                .set("Firmware", efi ? "efi" : "bios")
                .set("HW version", vm.history().hardware())
                .set("HW upgrade status", "none")
                .set("HW upgrade policy", "never");
    }

    private static void files(Row row, PlacedVm placed) {
        SampleVm vm = placed.vm();
        String directory = VmColumns.directory(placed);
        row.set("Path", directory + vm.name() + ".vmx")
                .set("Log directory", directory)
                .set("Snapshot directory", directory)
                .set("Suspend directory", directory)
                .set("Customization Info", "IDLE")
                .set("SMBIOS UUID", vm.identity().smbios().toString())
                .set("VI SDK Server type", VCenter.FULL_NAME)
                .set("VI SDK API Version", VCenter.API_VERSION);
    }
}
