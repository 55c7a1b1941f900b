package dev.stowage.check;

import dev.stowage.capacity.CapacityPolicy;
import dev.stowage.catalog.StorageArchitecture;
import dev.stowage.inventory.Host;
import dev.stowage.inventory.Inventory;
import dev.stowage.inventory.VirtualMachine;
import dev.stowage.quantity.DataSize;
import dev.stowage.quantity.OvercommitRatio;
import dev.stowage.quantity.Share;
import dev.stowage.scenario.Estates;
import dev.stowage.scenario.HostOption;
import dev.stowage.scenario.PlacementRule;
import dev.stowage.scenario.Platform;
import dev.stowage.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Sites on which each constraint has something to bite on, each with its plan. */
enum Sites {
    /** Five equal hosts of today under Proxmox, two VMs to keep together, two to keep apart. */
    INSTALLED(Scenario.of("Installed", HostOption.installed(proxmox())), grouped(5, OptionalLong.empty()), 30),
    /** The same, nothing moved; both VMs that should be apart stand on the first host. */
    TODAY(Scenario.of("Today", HostOption.installed(proxmox())).asToday(), grouped(5, OptionalLong.empty()), 30),
    /** Disks in the hosts. */
    OWN_STORAGE(ownStorage(), grouped(5, OptionalLong.of(3L << 20)), 30),
    /** At most three new hosts. */
    LIMITED(limited(), Estates.mixed(0, 20, 2), 30),
    /** New hosts under every sort of hypervisor, and a VM that each but the first refuses. */
    MARKET(market(), choosy(), 30),
    /** Installed hosts, and VMs that the planner's rules send to some of them, ban from one, and let stand alone. */
    RULED(ruled(), Estates.mixed(6, 60, 1), 30),
    /** As many small VMs as two hosts take. */
    CROWDED(crowded(), crowd(), 5);

    private static final String LINUX = "Ubuntu Linux (64-bit)";
    private static final String WINDOWS = "Microsoft Windows Server 2022 (64-bit)";

    private final Scenario scenario;
    private final Inventory inventory;
    private final int steps;
    private String plan;

    Sites(Scenario scenario, Inventory inventory, int steps) {
        this.scenario = scenario;
        this.inventory = inventory;
        this.steps = steps;
    }

    Inventory inventory() {
        return inventory;
    }

    /** Solved once. */
    synchronized String plan() {
        if (plan == null) {
            plan = Plans.solved(scenario, inventory, new dev.stowage.placement.Effort(steps, 0, 1));
        }
        return plan;
    }

    private static Platform proxmox() {
        return Platform.type1("proxmox-ve", "standard");
    }

    private static Inventory grouped(int hosts, OptionalLong localStorageMiB) {
        Inventory plain = Estates.mixed(hosts, 60, 1);
        List<Host> machines = plain.hosts().stream()
                .map(host -> withStorage(host, localStorageMiB))
                .toList();
        List<VirtualMachine> vms = new ArrayList<>(plain.vms());
        vms.add(Estates.with(Estates.vm("pair1", 2, 8, LINUX, "esx01"), List.of("pair"), List.of()));
        vms.add(Estates.with(Estates.vm("pair2", 2, 8, LINUX, "esx01"), List.of("pair"), List.of()));
        vms.add(Estates.with(Estates.vm("node1", 2, 8, WINDOWS, "esx01"), List.of(), List.of("nodes")));
        vms.add(Estates.with(Estates.vm("node2", 2, 8, WINDOWS, "esx01"), List.of(), List.of("nodes")));
        return Estates.inventory(machines, vms);
    }

    static Host withStorage(Host host, OptionalLong localStorageMiB) {
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
                localStorageMiB,
                host.hypervisor(),
                host.inMaintenance(),
                host.claims(),
                host.origin());
    }

    private static Scenario ruled() {
        return Scenario.of("Ruled", HostOption.installed(proxmox()))
                .withPlacementRules(List.of(
                        PlacementRule.parse("only: vm000? on esx01, esx02, esx03"),
                        PlacementRule.parse("never: vm001? on esx01"),
                        PlacementRule.parse("alone: vm002?")));
    }

    private static Scenario ownStorage() {
        CapacityPolicy usual = CapacityPolicy.DEFAULT;
        return withCapacity(
                Scenario.of("Own disks", HostOption.installed(proxmox())),
                new CapacityPolicy(
                        usual.cpuOvercommit(),
                        usual.memoryOvercommit(),
                        usual.cpuHeadroom(),
                        usual.memoryHeadroom(),
                        usual.storageHeadroom(),
                        1,
                        StorageArchitecture.OWN));
    }

    static Scenario withCapacity(Scenario scenario, CapacityPolicy capacity) {
        return new Scenario(
                scenario.name(),
                scenario.baseline(),
                scenario.keepToday(),
                scenario.productionNeedsType1(),
                scenario.discontinuedProducts(),
                scenario.hosts(),
                scenario.sizing(),
                scenario.production(),
                scenario.software(),
                scenario.placementRules(),
                capacity,
                scenario.licences(),
                scenario.costs());
    }

    private static Scenario limited() {
        return Scenario.of("Three at most", bought(proxmox(), "x86-2s-64", 1, 3));
    }

    static HostOption bought(Platform platform, String model, int tebibytes, int limit) {
        return new HostOption(
                platform, false, Optional.of(model), Optional.of(DataSize.ofTiB(tebibytes)), OptionalInt.of(limit));
    }

    private static Scenario market() {
        return Scenario.of(
                "Market",
                bought(proxmox(), "x86-2s-64", 1, 6),
                bought(Platform.type2("virtualbox", "base", "debian-linux"), "x86-2s-64", 1, 6),
                bought(Platform.type2("vmware-workstation", "pro", "windows-server-2025"), "x86-2s-64", 1, 6),
                bought(Platform.type2("lxc", "free", "debian-linux-containers"), "x86-2s-64", 1, 6),
                bought(Platform.type1("powervm", "enterprise"), "power-4s-96", 1, 4));
    }

    private static Inventory choosy() {
        List<VirtualMachine> vms = new ArrayList<>();
        vms.add(Estates.vm("windows-test", 2, 8, WINDOWS, ""));
        vms.add(Estates.vm("production", 2, 8, LINUX, ""));
        vms.add(Estates.vm("wide-test", 40, 16, LINUX, ""));
        vms.add(Estates.vm("large-test", 4, 200, LINUX, ""));
        vms.add(Estates.vm("aix-test", 4, 16, "AIX 7.3", ""));
        return Estates.inventory(List.of(), vms);
    }

    private static Scenario crowded() {
        CapacityPolicy usual = CapacityPolicy.DEFAULT;
        return withCapacity(
                Scenario.of("Crowded", HostOption.installed(Platform.type1("hyper-v-2025", "datacenter"))),
                new CapacityPolicy(
                        OvercommitRatio.of(40),
                        usual.memoryOvercommit(),
                        Share.NONE,
                        Share.NONE,
                        usual.storageHeadroom(),
                        0,
                        StorageArchitecture.SHARED));
    }

    private static Inventory crowd() {
        List<VirtualMachine> vms = new ArrayList<>();
        for (int v = 0; v < 1030; v++) {
            vms.add(Estates.vm("small%04d".formatted(v), 1, 1, LINUX, ""));
        }
        return Estates.inventory(List.of(Estates.host("big1", 2048), Estates.host("big2", 2048)), vms);
    }
}
