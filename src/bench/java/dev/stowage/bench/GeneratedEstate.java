package dev.stowage.bench;

import dev.stowage.catalog.CatalogReader;
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
import dev.stowage.placement.PlacementProblem;
import dev.stowage.placement.solver.OptaPlannerPlacer;
import dev.stowage.quantity.CpuTopology;
import dev.stowage.scenario.HostOption;
import dev.stowage.scenario.Platform;
import dev.stowage.scenario.Scenario;
import dev.stowage.scenario.ScenarioRunner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;

/**
 * An estate of any size, the same for the same numbers: VMs of everyday sizes, of which 40 % run Windows Server, 4 %
 * SQL Server, 1 % Oracle's database and 15 % Red Hat Enterprise Linux; a tenth stands in groups of two to four that must
 * be kept apart. Hosts of three kinds, of which half are the smallest.
 */
final class GeneratedEstate {
    private static final RowOrigin GENERATED = new RowOrigin("generated", 1);
    private static final int[] VCPUS = {1, 2, 2, 2, 4, 4, 4, 8, 8, 16};
    private static final int[] GIB_PER_VCPU = {2, 4, 4, 8};

    private final Random random;
    private final boolean licences;
    private int group;
    private int groupLeft;

    private GeneratedEstate(long seed, boolean licences) {
        this.random = new Random(seed);
        this.licences = licences;
    }

    /**
     * @param licences whether guests run anything that has to be licensed
     */
    static Inventory of(int vms, int hosts, boolean licences, long seed) {
        GeneratedEstate estate = new GeneratedEstate(seed, licences);
        List<Host> machines = new ArrayList<>();
        for (int h = 0; h < hosts; h++) {
            machines.add(estate.host(h));
        }
        List<VirtualMachine> guests = new ArrayList<>();
        for (int v = 0; v < vms; v++) {
            guests.add(estate.vm(v));
        }
        return new Inventory(
                new Provenance("generated.csv", "0".repeat(64), "generated", Optional.empty()),
                machines,
                List.of(),
                guests,
                List.of());
    }

    /** Which of its hosts to keep, under the hypervisor that runs on them. */
    static PlacementProblem problem(Inventory inventory) {
        return new ScenarioRunner(CatalogReader.shipped(), new OptaPlannerPlacer())
                .prepare(Scenario.of("Stay", HostOption.installed(Platform.type1("vmware-vvf", "vvf"))), inventory)
                .problem();
    }

    private Host host(int index) {
        return switch (index % 4) {
            case 0, 1 -> host(index, "Intel(R) Xeon(R) Gold 6248R CPU @ 3.00GHz", 24, 512);
            case 2 -> host(index, "Intel(R) Xeon(R) Gold 6338 CPU @ 2.00GHz", 32, 768);
            default -> host(index, "AMD EPYC 7742 64-Core Processor", 64, 1024);
        };
    }

    private static Host host(int index, String processor, int coresPerSocket, int gibibytes) {
        return new Host(
                "host%05d".formatted(index + 1),
                "dc",
                "cluster%03d".formatted(index / 64),
                "Example",
                "Server " + coresPerSocket,
                processor,
                new CpuTopology(2, coresPerSocket, 2),
                2_500,
                gibibytes * 1024L,
                OptionalLong.empty(),
                "VMware ESXi 8.0.3",
                false,
                Optional.empty(),
                GENERATED);
    }

    private VirtualMachine vm(int index) {
        int vcpus = VCPUS[random.nextInt(VCPUS.length)];
        int gibibytes = vcpus * GIB_PER_VCPU[random.nextInt(GIB_PER_VCPU.length)];
        int system = random.nextInt(100);
        int database = random.nextInt(100);
        String name = "vm%06d".formatted(index + 1);
        return new VirtualMachine(
                name,
                name,
                PowerState.ON,
                false,
                false,
                vcpus,
                gibibytes * 1024L,
                new VmStorage(
                        OptionalLong.of(100 * 1024L), OptionalLong.empty(), OptionalLong.empty(), OptionalLong.empty()),
                VmUsage.UNKNOWN,
                operatingSystem(system),
                new VmLocation("dc", "", "", "", ""),
                Optional.empty(),
                List.of(),
                apart(),
                software(system, database),
                GENERATED);
    }

    private String operatingSystem(int draw) {
        if (licences && draw < 40) {
            return "Microsoft Windows Server 2022 (64-bit)";
        }
        return licences && draw < 55 ? "Red Hat Enterprise Linux 9 (64-bit)" : "Debian GNU/Linux 12 (64-bit)";
    }

    private VmSoftware software(int system, int database) {
        if (!licences) {
            return VmSoftware.UNKNOWN;
        }
        List<String> products = new ArrayList<>();
        if (system < 40 && database < 10) {
            products.add(database < 3 ? "sql-server-enterprise" : "sql-server-standard");
        }
        if (system >= 40 && system < 55) {
            products.add("red-hat-enterprise-linux");
            if (database < 7) {
                products.add("oracle-database-enterprise");
            }
        }
        return new VmSoftware(List.of(), Optional.of(products));
    }

    /** One VM in thirty begins a group, and those after it join it. */
    private List<String> apart() {
        if (groupLeft == 0 && random.nextInt(30) == 0) {
            group++;
            groupLeft = 2 + random.nextInt(3);
        }
        if (groupLeft == 0) {
            return List.of();
        }
        groupLeft--;
        return List.of("apart" + group);
    }
}
