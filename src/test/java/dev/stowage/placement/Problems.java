package dev.stowage.placement;

import dev.stowage.capacity.CapacityPolicy;
import dev.stowage.catalog.Catalog;
import dev.stowage.catalog.CatalogReader;
import dev.stowage.catalog.StorageArchitecture;
import dev.stowage.costing.CostPolicy;
import dev.stowage.demand.ProductionPolicy;
import dev.stowage.demand.SizingPolicy;
import dev.stowage.demand.SoftwarePolicy;
import dev.stowage.inventory.Inventory;
import dev.stowage.licensing.LicencePolicy;
import dev.stowage.placement.solver.OptaPlannerPlacer;
import dev.stowage.quantity.DataSize;
import dev.stowage.quantity.OvercommitRatio;
import dev.stowage.quantity.Share;
import dev.stowage.scenario.HostOption;
import dev.stowage.scenario.Platform;
import dev.stowage.scenario.Scenario;
import dev.stowage.scenario.ScenarioRunner;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Placement problems made of an inventory and a few words. */
public final class Problems {
    public static final Catalog CATALOG = CatalogReader.shipped();
    public static final Platform PROXMOX = Platform.type1("proxmox-ve", "standard");
    public static final Platform HYPER_V = Platform.type1("hyper-v-2025", "datacenter");
    public static final Platform VVF = Platform.type1("vmware-vvf", "vvf");
    public static final Platform VIRTUALBOX = Platform.type2("virtualbox", "base", "debian-linux");

    private Problems() {}

    /** Without headroom, so that the arithmetic of a test is easy to follow; CPU is promised 4:1. */
    public static PlacementProblem problem(Inventory inventory, int hostFailures, HostOption... options) {
        return problem(inventory, scenario(hostFailures, options));
    }

    public static PlacementProblem problem(Inventory inventory, Scenario scenario) {
        return new ScenarioRunner(CATALOG, new OptaPlannerPlacer())
                .prepare(scenario, inventory)
                .problem();
    }

    public static Scenario scenario(int hostFailures, HostOption... options) {
        return new Scenario(
                "test",
                false,
                false,
                true,
                false,
                List.of(options),
                SizingPolicy.DEFAULT,
                ProductionPolicy.DEFAULT,
                SoftwarePolicy.DEFAULT,
                List.of(),
                new CapacityPolicy(
                        OvercommitRatio.of(4),
                        OvercommitRatio.NONE,
                        Share.NONE,
                        Share.NONE,
                        Share.NONE,
                        hostFailures,
                        StorageArchitecture.SHARED),
                LicencePolicy.DEFAULT,
                CostPolicy.DEFAULT);
    }

    /** New hosts of one model and memory size, as many as needed. */
    public static HostOption bought(Platform platform, String model, int gibibytes) {
        return new HostOption(
                platform, false, Optional.of(model), Optional.of(DataSize.ofGiB(gibibytes)), OptionalInt.empty());
    }

    /** At most so many new hosts. */
    public static HostOption atMost(int limit, Platform platform, String model, int gibibytes) {
        return new HostOption(
                platform, false, Optional.of(model), Optional.of(DataSize.ofGiB(gibibytes)), OptionalInt.of(limit));
    }
}
