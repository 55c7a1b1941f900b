package dev.stowage.scenario;

import dev.stowage.inventory.Host;
import dev.stowage.inventory.Inventory;
import dev.stowage.inventory.PowerState;
import dev.stowage.inventory.Provenance;
import dev.stowage.inventory.RowOrigin;
import dev.stowage.inventory.VirtualMachine;
import dev.stowage.inventory.VmLocation;
import dev.stowage.inventory.VmSoftware;
import dev.stowage.inventory.VmStorage;
import dev.stowage.inventory.VmUsage;
import dev.stowage.quantity.CpuTopology;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;

/** Made-up inventories for tests. */
public final class Estates {
    private static final RowOrigin MADE_UP = new RowOrigin("made up", 1);

    private Estates() {}

    /** Hosts of 2 × 24 cores and 512 GiB, and VMs of everyday sizes, half of them Windows Server. */
    public static Inventory mixed(int hosts, int vms, long seed) {
        Random random = new Random(seed);
        List<Host> machines = new ArrayList<>();
        for (int h = 0; h < hosts; h++) {
            machines.add(host("esx%02d".formatted(h + 1), 512));
        }
        List<VirtualMachine> guests = new ArrayList<>();
        for (int v = 0; v < vms; v++) {
            int vcpus = new int[] {2, 2, 2, 4, 4, 8, 16}[random.nextInt(7)];
            int gibibytes = vcpus * new int[] {2, 4, 4, 8}[random.nextInt(4)];
            String os = random.nextInt(2) == 0 ? "Microsoft Windows Server 2022 (64-bit)" : "Ubuntu Linux (64-bit)";
            String today = hosts == 0 ? "" : machines.get(v % hosts).name();
            guests.add(vm("vm%04d".formatted(v + 1), vcpus, gibibytes, os, today));
        }
        return inventory(machines, guests);
    }

    public static Inventory inventory(List<Host> hosts, List<VirtualMachine> vms) {
        return new Inventory(
                new Provenance("made-up.csv", "0".repeat(64), "made up", Optional.empty()),
                hosts,
                List.of(),
                vms,
                List.of());
    }

    public static Host host(String name, int gibibytes) {
        return machine(name, "Intel(R) Xeon(R) Gold 6248R CPU @ 3.00GHz", new CpuTopology(2, 24, 2), gibibytes * 1024L);
    }

    public static Host machine(String name, String processor, CpuTopology cpu, long memoryMiB) {
        return new Host(
                name,
                "dc",
                "cluster",
                "Example",
                "R740",
                processor,
                cpu,
                3000,
                memoryMiB,
                OptionalLong.empty(),
                "VMware ESXi 8.0.3",
                false,
                Optional.empty(),
                MADE_UP);
    }

    public static VirtualMachine vm(String name, int vcpus, int gibibytes, String os, String host) {
        return vm(name, vcpus, gibibytes * 1024L, os, host);
    }

    /** One vCPU and as much memory as its age allows. */
    static VirtualMachine small(String name, long memoryMiB, String os, String host) {
        return vm(name, 1, memoryMiB, os, host);
    }

    private static VirtualMachine vm(String name, int vcpus, long memoryMiB, String os, String host) {
        return new VirtualMachine(
                name,
                name,
                PowerState.ON,
                false,
                false,
                vcpus,
                memoryMiB,
                new VmStorage(
                        OptionalLong.of(100 * 1024L), OptionalLong.empty(), OptionalLong.empty(), OptionalLong.empty()),
                VmUsage.UNKNOWN,
                os,
                new VmLocation("dc", "cluster", host, "", ""),
                Optional.empty(),
                List.of(),
                List.of(),
                VmSoftware.UNKNOWN,
                MADE_UP);
    }

    /** The same VM, said to run something. */
    public static VirtualMachine running(VirtualMachine vm, VmSoftware software) {
        return changed(vm, vm.affinityGroups(), vm.antiAffinityGroups(), software);
    }

    /** The same VM, said to run these products of the catalog. */
    public static VirtualMachine running(VirtualMachine vm, String... products) {
        return running(vm, new VmSoftware(List.of(), Optional.of(List.of(products))));
    }

    /** The same VM with rules. */
    public static VirtualMachine with(VirtualMachine vm, List<String> together, List<String> apart) {
        return changed(vm, together, apart, vm.software());
    }

    private static VirtualMachine changed(
            VirtualMachine vm, List<String> together, List<String> apart, VmSoftware software) {
        return new VirtualMachine(
                vm.id(),
                vm.name(),
                vm.powerState(),
                vm.template(),
                vm.srmPlaceholder(),
                vm.vcpus(),
                vm.memoryMiB(),
                vm.storage(),
                vm.usage(),
                vm.guestOs(),
                vm.location(),
                vm.environment(),
                together,
                apart,
                software,
                vm.origin());
    }

    /** The same host under another hypervisor. */
    public static Host running(Host host, String hypervisor) {
        return new Host(
                host.name(),
                host.datacenter(),
                host.cluster(),
                host.vendor(),
                host.model(),
                host.cpuModel(),
                host.cpu(),
                host.clockMHz(),
                host.memoryMiB(),
                host.localStorageMiB(),
                hypervisor,
                host.inMaintenance(),
                host.claims(),
                host.origin());
    }
}
