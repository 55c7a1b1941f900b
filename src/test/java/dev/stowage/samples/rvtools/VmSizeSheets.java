package dev.stowage.samples.rvtools;

import dev.stowage.samples.midsize.PlacedVm;
import dev.stowage.samples.midsize.SampleVm;
import dev.stowage.samples.midsize.Site;

/** vCPU and vMemory: what each VM may use, and what it used when the export was made. */
final class VmSizeSheets {
    private static final int SHARES_PER_VCPU = 1_000;
    private static final int SHARES_PER_MIB = 10;
    private static final int CORES_OF_A_SOCKET = 16;

    private VmSizeSheets() {}

    static Sheet cpu(Site site) {
        return new Sheet("vCPU", site.vms().stream().map(VmSizeSheets::cpuRow).toList());
    }

    static Sheet memory(Site site) {
        return new Sheet(
                "vMemory", site.vms().stream().map(VmSizeSheets::memoryRow).toList());
    }

    private static Row cpuRow(PlacedVm placed) {
        SampleVm vm = placed.vm();
        int vcpus = vm.size().vcpus();
        int sockets = vcpus > CORES_OF_A_SOCKET ? 2 : 1;
        int mostMHz = vm.running() ? vcpus * vm.cluster().model().processor().clockMHz() : 0;
        return VmColumns.of(placed)
                .set("CPUs", vcpus)
                .set("Sockets", sockets)
                .set("Cores p/s", vcpus / sockets)
                .set("Max", mostMHz)
                .set("Overall", vm.use().cpuMHz())
                .set("Level", "normal")
                .set("Shares", vcpus * SHARES_PER_VCPU)
                .setAll(0, "Reservation", "Entitlement")
                .set("DRS Entitlement", vm.use().cpuMHz())
                .set("Limit", -1)
                .setAll(false, "Hot Add", "Hot Remove", "Numa Hotadd Exposed");
    }

    private static Row memoryRow(PlacedVm placed) {
        SampleVm vm = placed.vm();
        int consumed = vm.use().consumedMiB();
        int overhead = vm.running() ? 40 + 5 * vm.size().vcpus() : 0;
        return VmColumns.of(placed)
                .set("Size MiB", vm.size().memoryMiB())
                .set("Memory Reservation Locked To Max", false)
                .set("Overhead", 0)
                .set("Max", vm.running() ? vm.size().memoryMiB() : 0)
                .set("Consumed", consumed)
                .set("Consumed Overhead", overhead)
                .set("Private", consumed)
                .setAll(0, "Shared", "Swapped", "Ballooned", "Reservation")
                .set("Active", vm.use().activeMiB())
                .setAll(consumed, "Entitlement", "DRS Entitlement")
                .set("Level", "normal")
                .set("Shares", vm.size().memoryMiB() * SHARES_PER_MIB)
                .set("Limit", -1)
                .set("Hot Add", false);
    }
}
