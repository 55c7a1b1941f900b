package dev.stowage.check;

import dev.stowage.capacity.CapacityPolicy;
import dev.stowage.catalog.StorageArchitecture;
import dev.stowage.inventory.Host;
import dev.stowage.inventory.Inventory;
import dev.stowage.inventory.VirtualMachine;
import dev.stowage.licensing.LicencePolicy;
import dev.stowage.quantity.CpuTopology;
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
import java.util.Random;

/** A small estate and a scenario for it, drawn by a seed. */
record RandomEstate(Scenario scenario, Inventory inventory) {
    private static final int CROWDED_ONE_IN = 20;
    private static final int GIBIBYTES_OF_DISK = 600;
    private static final List<String> SYSTEMS = List.of(
            "Microsoft Windows Server 2022 (64-bit)",
            "Microsoft Windows Server 2019 (64-bit)",
            "Microsoft Windows 11 (64-bit)",
            "Ubuntu Linux (64-bit)",
            "Ubuntu Linux (64-bit)",
            "AIX 7.3",
            "Red Hat Enterprise Linux 9 (64-bit)");
    private static final List<Platform> PLATFORMS = List.of(
            Platform.type1("proxmox-ve", "standard"),
            Platform.type1("hyper-v-2025", "datacenter"),
            Platform.type1("vmware-vcf", "vcf"),
            Platform.type1("nutanix-ahv", "ultimate"),
            Platform.type1("powervm", "enterprise"),
            Platform.type2("lxc", "free", "debian-linux-containers"),
            Platform.type2("virtualbox", "base", "debian-linux"),
            Platform.type2("vmware-workstation", "pro", "windows-server-2025"));

    private static final List<String> RULES = List.of(
            "apart: app-1?",
            "together: test-?, test-1",
            "alone: app-2*",
            "alone: test-*",
            "only: app-3* on host0, host1, host2, x86-2s-*",
            "only: *-5 on hyper-v-2025, proxmox-ve",
            "never: app-1* on host1",
            "never: *-2 on virtualbox, x86-1s-*");

    static RandomEstate of(long seed) {
        return seed % CROWDED_ONE_IN == 0 ? crowded(seed) : everyday(seed);
    }

    /** Small VMs, about as many as the hypervisor lets stand on the hosts. */
    private static RandomEstate crowded(long seed) {
        Random random = new Random(seed);
        List<Host> hosts = List.of(Estates.host("big1", 4096), Estates.host("big2", 4096));
        List<VirtualMachine> vms = new ArrayList<>();
        int count = 1100 + random.nextInt(900);
        for (int v = 0; v < count; v++) {
            vms.add(Estates.vm("app-" + v, 1, 1, "Ubuntu Linux (64-bit)", ""));
        }
        Scenario scenario =
                Scenario.of("Seed " + seed, HostOption.installed(Platform.type1("hyper-v-2025", "datacenter")));
        CapacityPolicy tight = new CapacityPolicy(
                OvercommitRatio.of(60),
                OvercommitRatio.NONE,
                Share.NONE,
                Share.NONE,
                Share.NONE,
                0,
                StorageArchitecture.SHARED);
        return new RandomEstate(Sites.withCapacity(scenario, tight), Estates.inventory(hosts, vms));
    }

    private static RandomEstate everyday(long seed) {
        Random random = new Random(seed);
        List<Host> hosts = hosts(random);
        Scenario scenario = scenario(seed, random);
        Inventory inventory = Estates.inventory(hosts, vms(hosts, random));
        return new RandomEstate(scenario.keepToday() ? scenario : ruled(scenario, random), inventory);
    }

    /** Every other scenario has rules; what they leave no place for is left out, with the reason. */
    private static Scenario ruled(Scenario scenario, Random random) {
        List<PlacementRule> rules = new ArrayList<>();
        if (random.nextBoolean()) {
            for (int i = random.nextInt(4); i >= 0; i--) {
                rules.add(PlacementRule.parse(RULES.get(random.nextInt(RULES.size()))));
            }
        }
        return scenario.withPlacementRules(rules);
    }

    private static List<Host> hosts(Random random) {
        List<Host> hosts = new ArrayList<>();
        int count = 2 + random.nextInt(6);
        for (int h = 0; h < count; h++) {
            CpuTopology cpu = new CpuTopology(1 + random.nextInt(2), 8 * (1 + random.nextInt(4)), 2);
            String processor = random.nextBoolean() ? "Intel(R) Xeon(R) Gold 6248R CPU @ 3.00GHz" : "AMD EPYC 9354";
            Host host = Estates.machine("host" + h, processor, cpu, 131072L * (1 + random.nextInt(6)));
            hosts.add(Sites.withStorage(host, OptionalLong.of(GIBIBYTES_OF_DISK * 1024L * (1 + random.nextInt(3)))));
        }
        return hosts;
    }

    private static List<VirtualMachine> vms(List<Host> hosts, Random random) {
        List<VirtualMachine> vms = new ArrayList<>();
        int count = 10 + random.nextInt(50);
        for (int v = 0; v < count; v++) {
            String name = (random.nextInt(3) == 0 ? "test-" : "app-") + v;
            int group = random.nextInt(30);
            // Who is to stay together stands together today.
            int host = group < 3 ? 0 : random.nextInt(hosts.size());
            boolean monster = random.nextInt(40) == 0;
            VirtualMachine vm = Estates.vm(
                    name,
                    monster && random.nextBoolean() ? 40 + random.nextInt(20) : 1 + random.nextInt(8),
                    monster ? 40 + random.nextInt(160) : 1 + random.nextInt(48),
                    SYSTEMS.get(random.nextInt(SYSTEMS.size())),
                    hosts.get(host).name());
            if (random.nextInt(8) == 0) {
                vm = Estates.running(vm, random.nextBoolean() ? "sql-server-standard" : "oracle-database-enterprise");
            }
            vms.add(Estates.with(
                    vm,
                    group < 3 ? List.of("together" + group) : List.of(),
                    group > 26 ? List.of("apart" + group % 2) : List.of()));
        }
        return vms;
    }

    private static Scenario scenario(long seed, Random random) {
        Platform platform = PLATFORMS.get(random.nextInt(PLATFORMS.size()));
        List<HostOption> options = new ArrayList<>();
        if (random.nextInt(3) > 0) {
            options.add(HostOption.installed(platform));
        }
        if (options.isEmpty() || random.nextBoolean()) {
            Platform bought = PLATFORMS.get(random.nextInt(PLATFORMS.size()));
            OptionalInt limit = random.nextInt(3) == 0 ? OptionalInt.of(1) : OptionalInt.empty();
            options.add(new HostOption(bought, false, Optional.empty(), Optional.empty(), limit));
        }
        Scenario scenario = Scenario.of("Seed " + seed, options.toArray(HostOption[]::new))
                .withProductionNeedsType1(random.nextBoolean())
                .withLicences(new LicencePolicy(
                        LicencePolicy.DEFAULT.windowsServer(),
                        LicencePolicy.DEFAULT.oracleReach(),
                        random.nextInt(4) > 0,
                        random.nextBoolean()));
        boolean today = options.size() == 1 && options.get(0).installed() && random.nextInt(3) == 0;
        return Sites.withCapacity(today ? scenario.asToday() : scenario, capacity(random));
    }

    private static CapacityPolicy capacity(Random random) {
        return new CapacityPolicy(
                OvercommitRatio.of(1 + random.nextInt(5)),
                OvercommitRatio.NONE,
                Share.ofPercent(random.nextInt(30)),
                Share.ofPercent(random.nextInt(20)),
                Share.ofPercent(20),
                random.nextInt(4),
                random.nextInt(4) == 0 ? StorageArchitecture.OWN : StorageArchitecture.SHARED);
    }
}
