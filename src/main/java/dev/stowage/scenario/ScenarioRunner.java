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
import dev.stowage.placement.Effort;
import dev.stowage.placement.HostOffer;
import dev.stowage.placement.PlacementPolicy;
import dev.stowage.placement.PlacementProblem;
import dev.stowage.placement.Placer;
import dev.stowage.placement.Plan;
import dev.stowage.placement.SolveWatch;
import dev.stowage.placement.TodayPlacer;
import dev.stowage.quantity.DataSize;
import dev.stowage.quantity.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs one scenario on an inventory: demand, capacity, prices, placement, and what there is to say about it. */
public final class ScenarioRunner {
    private final Catalog catalog;
    private final Placer solver;

    /**
     * @param solver places all scenarios but the baseline
     */
    public ScenarioRunner(Catalog catalog, Placer solver) {
        this.catalog = catalog;
        this.solver = solver;
    }

    /**
     * @throws IllegalArgumentException where the scenario names what the catalog does not have, or a product out of use
     *     without asking for it
     */
    public ScenarioResult run(Scenario scenario, Inventory inventory, Effort effort, SolveWatch watch) {
        Prepared prepared = prepare(scenario, inventory);
        Placer placer = scenario.keepToday() ? new TodayPlacer() : solver;
        Plan plan = placer.place(prepared.problem(), effort, watch);
        List<Text> risks = new Risks(catalog, scenario, prepared.demand(), plan).found();
        ScenarioMetrics metrics = ScenarioMetrics.of(plan, prepared.problem(), prepared.book());
        return new ScenarioResult(scenario, plan, metrics, risks, prepared.notes());
    }

    /** Refuses without solving what {@link #run} would refuse. */
    public void validate(Scenario scenario) {
        Offers offers = new Offers(catalog, scenario, book(scenario));
        offers.checkPlatforms();
        offers.offered(List.of());
        new GuestProducts(catalog).check(scenario.software());
    }

    /** The placement problem of a scenario, with what went into it. */
    public record Prepared(PlacementProblem problem, Demand demand, PriceBook book, List<Text> notes) {}

    public Prepared prepare(Scenario scenario, Inventory inventory) {
        PriceBook book = book(scenario);
        GuestProducts products = new GuestProducts(catalog);
        products.check(scenario.software());
        Demand demand = calculator(scenario, inventory, products).demand(inventory);
        Offers offers = new Offers(catalog, scenario, book);
        offers.checkPlatforms();
        List<HostOffer> offered = offers.offered(inventory.hosts());
        PlacementProblem problem = new PlacementProblem(
                products.known(demand.workloads()),
                offered,
                offers.market(offered),
                new PlacementPolicy(
                        scenario.productionNeedsType1(), scenario.capacity().hostFailures(), scenario.keepToday()),
                sharedStorage(scenario, demand),
                new StatementCalculator(book));
        List<Text> notes = new ArrayList<>();
        notes.add(needed(demand));
        demand.exclusions().forEach(exclusion -> notes.add(leftOut(exclusion)));
        notes.addAll(demand.assumptions());
        if (scenario.oneToOne()) {
            notes.add(Text.of("scenario.sampled-one-to-one", scenario.capacity().cpuOvercommit()));
        }
        notes.addAll(offers.refusals());
        notes.addAll(products.notes(demand));
        return new Prepared(problem, demand, book, notes);
    }

    /**
     * What a VM that the inventory does not have would need in a scenario: sized, grown and recognised as the others
     * are. Empty where the scenario does not count such a VM.
     */
    public Optional<Workload> workload(Scenario scenario, Inventory inventory, NewVm vm) {
        GuestProducts products = new GuestProducts(catalog);
        Inventory alone = new Inventory(
                inventory.provenance(),
                inventory.hosts(),
                inventory.clusters(),
                List.of(vm.asInventoried()),
                inventory.datastores());
        Demand demand = calculator(scenario, inventory, products).demand(alone);
        return products.known(demand.workloads()).stream()
                .findFirst()
                .map(workload -> vm.production().map(workload::withProduction).orElse(workload));
    }

    private DemandCalculator calculator(Scenario scenario, Inventory inventory, GuestProducts products) {
        return new DemandCalculator(
                scenario.sizing(),
                scenario.production(),
                new SoftwareRecognition(scenario.software(), products.words()),
                ratings(scenario, inventory),
                scenario.costs().horizon());
    }

    private PriceBook book(Scenario scenario) {
        return new PriceBook(catalog, scenario.costs(), scenario.licences());
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

    private CoreRatings ratings(Scenario scenario, Inventory inventory) {
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
