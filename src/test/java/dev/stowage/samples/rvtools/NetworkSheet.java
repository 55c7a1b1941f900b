package dev.stowage.samples.rvtools;

import dev.stowage.samples.midsize.PlacedVm;
import dev.stowage.samples.midsize.SampleVm;
import dev.stowage.samples.midsize.Site;
import dev.stowage.samples.midsize.SiteCluster;
import java.util.ArrayList;
import java.util.List;

/** vNetwork: one row a network card. */
final class NetworkSheet {
    private NetworkSheet() {}

    static Sheet of(Site site) {
        List<Row> rows = new ArrayList<>();
        for (PlacedVm placed : site.vms()) {
            for (int card = 1; card <= cards(placed.vm()); card++) {
                rows.add(row(placed, card));
            }
        }
        return new Sheet("vNetwork", rows);
    }

    /** Databases have a second card for their backup; agents and placeholders have none. */
    static int cards(SampleVm vm) {
        if (vm.disks().isEmpty() || vm.kind() == SampleVm.Kind.CLUSTER_SERVICE) {
            return 0;
        }
        return vm.cluster() == SiteCluster.DATABASE ? 2 : 1;
    }

    static String network(SampleVm vm, int card) {
        return card == 1 ? VmColumns.portGroup(vm) : "VLAN-Backup";
    }

    private static Row row(PlacedVm placed, int card) {
        SampleVm vm = placed.vm();
        int number = vm.identity().number();
        return VmColumns.of(placed)
                .set("NIC label", "Network adapter " + card)
                .set("Adapter", "Vmxnet3")
                .set("Network", network(vm, card))
                .set("Switch", "dvs-" + Site.DATACENTER)
                .set("Connected", vm.running())
                .set("Starts Connected", true)
                .set("Mac Address", "00:50:56:%02x:%02x:%02x".formatted(0x80 + card, number / 256, number % 256))
                .set("Type", "assigned")
                .set("IPv4 Address", card == 1 ? VmColumns.address(vm) : "")
                .set("Direct Path IO", false);
    }
}
