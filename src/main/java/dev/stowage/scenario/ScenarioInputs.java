package dev.stowage.scenario;

import dev.stowage.capacity.InstalledHosts;
import dev.stowage.catalog.Catalog;
import dev.stowage.catalog.Figure;
import dev.stowage.catalog.StorageArchitecture;
import dev.stowage.costing.PriceBook;
import dev.stowage.costing.StatementCalculator;
import dev.stowage.demand.CoreRatings;
import dev.stowage.demand.Demand;
import dev.stowage.demand.DemandCalculator;
import dev.stowage.demand.Exclusion;
import dev.stowage.demand.SoftwareRecognition;
import dev.stowage.demand.Workload;
import dev.stowage.inventory.Host;
import dev.stowage.inventory.Inventory;
import dev.stowage.quantity.DataSize;
import dev.stowage.quantity.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * What a scenario makes of an inventory before anything is placed: the facts that a plan is made from, and checked
 * against. Knows no placement.
 *
 * @param workloads what must be housed, with the products that the catalog knows
 * @param offered host kinds that a plan may use, in the order of the options
 * @param market further kinds that could be bought for the same platforms
 * @param sharedStorage disks on shared storage; zero where the hosts' own disks hold them
 * @param notes assumptions about the inventory, and host kinds that were refused
 */
public record ScenarioInputs(
        Demand demand,
        List<Workload> workloads,
        List<OfferedHosts> offered,
        List<OfferedHosts> market,
        DataSize sharedStorage,
        PriceBook book,
        List<Text> notes) {
    public ScenarioInputs {
        workloads = List.copyOf(workloads);
        offered = List.copyOf(offered);
        market = List.copyOf(market);
        notes = List.copyOf(notes);
    }

    /** Writes the bill. */
    public StatementCalculator bills() {
        return new StatementCalculator(book);
    }

    /**
     * @throws IllegalArgumentException where the scenario names what the catalog does not have, or a product out of use
     *     without asking for it
     */
    public static ScenarioInputs of(Catalog catalog, Scenario scenario, Inventory inventory) {
        PriceBook book = new PriceBook(catalog, scenario.costs(), scenario.licences());
        GuestProducts products = new GuestProducts(catalog);
        products.check(scenario.software());
        Demand demand = demand(catalog, scenario, inventory, products);
        Offers offers = new Offers(catalog, scenario, book);
        offers.checkPlatforms();
        List<OfferedHosts> offered = offers.offered(inventory.hosts());
        RuledVms ruled = new RuledVms(scenario.placementRules());
        List<Workload> workloads = ruled.of(products.known(demand.workloads()));
        List<Text> notes = notes(scenario, demand, offers, products);
        notes.addAll(ruled.withoutEffect(workloads, offered));
        return new ScenarioInputs(
                demand, workloads, offered, offers.market(offered), sharedStorage(scenario, demand), book, notes);
    }

    /**
     * The VMs of an inventory, sized, grown and recognised as a scenario wants it, those left out that it does not count.
     *
     * @throws IllegalArgumentException where the scenario names software that the catalog does not have
     */
    public static List<Workload> workloads(Catalog catalog, Scenario scenario, Inventory inventory) {
        GuestProducts products = new GuestProducts(catalog);
        return new RuledVms(scenario.placementRules())
                .of(products.known(
                        demand(catalog, scenario, inventory, products).workloads()));
    }

    private static Demand demand(Catalog catalog, Scenario scenario, Inventory inventory, GuestProducts products) {
        return new DemandCalculator(
                        scenario.sizing(),
                        scenario.production(),
                        new SoftwareRecognition(scenario.software(), products.words()),
                        ratings(catalog, scenario, inventory),
                        scenario.costs().horizon())
                .demand(inventory);
    }

    private static List<Text> notes(Scenario scenario, Demand demand, Offers offers, GuestProducts products) {
        List<Text> notes = new ArrayList<>();
        notes.add(needed(demand));
        demand.exclusions().forEach(exclusion -> notes.add(leftOut(exclusion)));
        notes.addAll(demand.assumptions());
        if (scenario.oneToOne()) {
            notes.add(Text.of("scenario.sampled-one-to-one", scenario.capacity().cpuOvercommit()));
        }
        notes.addAll(offers.refusals());
        notes.addAll(products.notes(demand));
        return notes;
    }

    private static Text needed(Demand demand) {
        return Text.of(
                "scenario.demand",
                demand.workloads().size(),
                demand.workloads().stream().mapToLong(Workload::vcpus).sum(),
                DataSize.ofMiB(demand.workloads().stream()
                        .mapToLong(Workload::memoryMiB)
                        .sum()),
                DataSize.ofMiB(demand.workloads().stream()
                        .mapToLong(Workload::storageMiB)
                        .sum()));
    }

    private static Text leftOut(Exclusion exclusion) {
        return Text.of(
                exclusion.storageCounts() ? "scenario.left-out-but-disks" : "scenario.left-out",
                Text.of("demand.rule." + exclusion.rule().name()),
                exclusion.vms(),
                exclusion.vcpus(),
                DataSize.ofMiB(exclusion.memoryMiB()),
                DataSize.ofMiB(exclusion.storageMiB()));
    }

    private static DataSize sharedStorage(Scenario scenario, Demand demand) {
        return scenario.capacity().storage() == StorageArchitecture.SHARED
                ? DataSize.ofMiB(demand.storageMiB())
                : DataSize.ZERO;
    }

    private static CoreRatings ratings(Catalog catalog, Scenario scenario, Inventory inventory) {
        InstalledHosts hosts = new InstalledHosts(catalog, scenario.costs().figures());
        Figure<BigDecimal> unknown = inventory.hosts().isEmpty()
                ? hosts.pointsPerCoreOfUnknownHost()
                : hosts.pointsPerCore(inventory.hosts().get(0));
        return new CoreRatings() {
            @Override
            public Rating of(Host host) {
                Figure<BigDecimal> figure = hosts.pointsPerCore(host);
                return new Rating(figure.value(), figure.isAssumption());
            }

            @Override
            public Rating ofUnknownHost() {
                return new Rating(unknown.value(), true);
            }
        };
    }
}
