package dev.stowage.samples.rvtools;

import dev.stowage.samples.midsize.Datastore;
import dev.stowage.samples.midsize.PlacedVm;
import dev.stowage.samples.midsize.SampleVm;
import dev.stowage.samples.midsize.Site;
import dev.stowage.samples.midsize.SiteHost;
import java.util.List;
import java.util.stream.Collectors;

/** vDatastore: one row a datastore, with the sums over the VMs that it holds. */
final class DatastoreSheet {
    /** Metadata of a VMFS volume. */
    private static final int VMFS_MIB = 1_500;

    private DatastoreSheet() {}

    static Sheet of(Site site) {
        return new Sheet(
                "vDatastore",
                site.datastores().stream()
                        .map(datastore -> row(site, datastore))
                        .toList());
    }

    private static Row row(Site site, Datastore datastore) {
        List<SampleVm> held = site.vms().stream()
                .filter(placed -> placed.datastore().equals(datastore))
                .map(PlacedVm::vm)
                .filter(vm -> !vm.disks().isEmpty())
                .toList();
        long provisioned =
                VMFS_MIB + held.stream().mapToLong(SampleVm::provisionedMiB).sum();
        long inUse = VMFS_MIB + held.stream().mapToLong(SampleVm::storedMiB).sum();
        long free = datastore.capacityMiB() - inUse;
        Row row = VCenter.sign(new Row())
                .set("# VMs total", held.size())
                .set("# VMs", held.stream().filter(SampleVm::running).count())
                .set("Capacity MiB", datastore.capacityMiB())
                .set("Provisioned MiB", provisioned)
                .set("In Use MiB", inUse)
                .set("Free MiB", free)
                .set("Free %", 100 * free / datastore.capacityMiB());
        return volume(row, datastore, site.hostsOf(datastore.cluster()));
    }

    private static Row volume(Row row, Datastore datastore, List<SiteHost> hosts) {
        return row.set("Name", datastore.name())
                .set("Config status", "green")
                .set(
                        "Address",
                        "naa.6000"
                                + datastore.uuid().toString().replace("-", "").substring(0, 28))
                .set("Accessible", true)
                .set("Type", "VMFS")
                .set("SIOC enabled", false)
                .set("SIOC Threshold", 30)
                .set("# Hosts", hosts.size())
                .set("Hosts", hosts.stream().map(SiteHost::name).collect(Collectors.joining(", ")))
                .set("Block size", 1)
                .set("Max Blocks", 63_963_136)
                .set("# Extents", 1)
                .set("Major Version", 6)
                .set("Version", "6.82")
                .set("VMFS Upgradeable", false)
                .set("MHA", true)
                .set("URL", "ds:///vmfs/volumes/" + datastore.uuid() + "/")
                .set("Object ID", datastore.objectId());
    }
}
