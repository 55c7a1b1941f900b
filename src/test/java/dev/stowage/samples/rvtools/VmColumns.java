package dev.stowage.samples.rvtools;

import dev.stowage.samples.midsize.PlacedVm;
import dev.stowage.samples.midsize.SampleVm;
import dev.stowage.samples.midsize.Site;

/** The columns that every sheet about VMs begins and ends with. */
final class VmColumns {
    private VmColumns() {}

    static Row of(PlacedVm placed) {
        return withoutKind(placed)
                .set("Template", placed.vm().kind() == SampleVm.Kind.TEMPLATE)
                .set("SRM Placeholder", placed.vm().kind() == SampleVm.Kind.PLACEHOLDER);
    }

    /** For vSnapshot, which does not say what kind of VM it lists. */
    static Row withoutKind(PlacedVm placed) {
        SampleVm vm = placed.vm();
        return VCenter.sign(new Row())
                .set("VM", vm.name())
                .set("Powerstate", powerState(vm))
                .set("Datacenter", Site.DATACENTER)
                .set("Cluster", vm.cluster().title())
                .set("Host", placed.host().name())
                .set("Folder", folder(vm))
                .set("OS according to the configuration file", vm.guest().configured())
                .set("OS according to the VMware Tools", reportedGuest(vm))
                .set("VM ID", id(vm))
                .set("VM UUID", vm.identity().uuid().toString());
    }

    static String id(SampleVm vm) {
        return "vm-" + (10_000 + vm.identity().number());
    }

    /** The VM's folder on its datastore. */
    static String directory(PlacedVm placed) {
        return "[%s] %s/".formatted(placed.datastore().name(), placed.vm().name());
    }

    static String portGroup(SampleVm vm) {
        return "VLAN-" + vlan(vm);
    }

    /** Each cluster has its own network. */
    static int vlan(SampleVm vm) {
        return 100 + 10 * vm.cluster().ordinal();
    }

    /** The guest's address, which only its tools report. */
    static String address(SampleVm vm) {
        int number = vm.identity().number();
        return vm.history().toolsRunning() ? "10.%d.%d.%d".formatted(vlan(vm), number / 200, 10 + number % 200) : "";
    }

    private static String reportedGuest(SampleVm vm) {
        return vm.history().toolsRunning() ? vm.guest().reported() : "";
    }

    private static String folder(SampleVm vm) {
        return "/" + Site.DATACENTER + "/" + vm.folder();
    }

    private static String powerState(SampleVm vm) {
        return switch (vm.power()) {
            case ON -> "poweredOn";
            case OFF -> "poweredOff";
            case SUSPENDED -> "suspended";
            case UNKNOWN -> throw new IllegalArgumentException(vm.name() + " needs a power state");
        };
    }
}
