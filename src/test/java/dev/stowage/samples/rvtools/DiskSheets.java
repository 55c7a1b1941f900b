package dev.stowage.samples.rvtools;

import dev.stowage.samples.midsize.PlacedVm;
import dev.stowage.samples.midsize.SampleVm;
import dev.stowage.samples.midsize.Site;
import dev.stowage.samples.midsize.VirtualDisk;
import java.util.ArrayList;
import java.util.List;

/** vDisk and vPartition: the virtual disks, and the file systems that the guests report on them. */
final class DiskSheets {
    /** The key that vSphere gives to the first disk of the first SCSI controller. */
    private static final int FIRST_KEY = 2_000;

    private static final int CONTROLLER_UNIT = 7;
    private static final int SHARES = 1_000;

    private DiskSheets() {}

    static Sheet disks(Site site) {
        List<Row> rows = new ArrayList<>();
        for (PlacedVm placed : site.vms()) {
            for (int unit = 0; unit < placed.vm().disks().size(); unit++) {
                rows.add(diskRow(placed, unit));
            }
        }
        return new Sheet("vDisk", rows);
    }

    static Sheet partitions(Site site) {
        List<Row> rows = new ArrayList<>();
        for (PlacedVm placed : site.vms()) {
            for (int unit = 0; unit < placed.vm().disks().size(); unit++) {
                for (VirtualDisk.Partition partition :
                        placed.vm().disks().get(unit).partitions()) {
                    rows.add(partitionRow(placed, unit, partition));
                }
            }
        }
        return new Sheet("vPartition", rows);
    }

    private static Row diskRow(PlacedVm placed, int unit) {
        SampleVm vm = placed.vm();
        VirtualDisk disk = vm.disks().get(unit);
        String suffix = unit == 0 ? "" : "_" + unit;
        String path = VmColumns.directory(placed) + vm.name() + suffix + ".vmdk";
        return VmColumns.of(placed)
                .set("Disk", "Hard disk " + (unit + 1))
                .set("Disk Key", String.valueOf(FIRST_KEY + unit))
                .set("Disk UUID", disk.uuid().toString())
                .set("Disk Path", path)
                .set("Capacity MiB", disk.capacityMiB())
                .set("Raw", false)
                .set("Disk Mode", "persistent")
                .set("Sharing mode", "sharingNone")
                .set("Thin", disk.thin())
                .setAll(false, "Eagerly Scrub", "Split", "Write Through")
                .set("Level", "normal")
                .set("Shares", SHARES)
                .set("Reservation", 0)
                .set("Limit", -1)
                .set("Controller", "VMware paravirtual SCSI")
                .set("Label", "SCSI controller 0")
                .set("SCSI Unit #", CONTROLLER_UNIT)
                .set("Unit #", unit)
                .set("Shared Bus", "noSharing")
                .set("Path", path);
    }

    private static Row partitionRow(PlacedVm placed, int unit, VirtualDisk.Partition partition) {
        int free = partition.capacityMiB() - partition.consumedMiB();
        return VmColumns.of(placed)
                .set("Disk Key", String.valueOf(FIRST_KEY + unit))
                .set("Disk", partition.mount())
                .set("Capacity MiB", partition.capacityMiB())
                .set("Consumed MiB", partition.consumedMiB())
                .set("Free MiB", free)
                .set("Free %", 100L * free / partition.capacityMiB());
    }
}
