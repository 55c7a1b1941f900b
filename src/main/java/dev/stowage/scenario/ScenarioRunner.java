package dev.stowage.scenario;

import dev.stowage.catalog.Catalog;
import dev.stowage.costing.PriceBook;
import dev.stowage.demand.Demand;
import dev.stowage.demand.Workload;
import dev.stowage.inventory.Inventory;
import dev.stowage.placement.Effort;
import dev.stowage.placement.HostOffer;
import dev.stowage.placement.PlacementPolicy;
import dev.stowage.placement.PlacementProblem;
import dev.stowage.placement.Placer;
import dev.stowage.placement.Plan;
import dev.stowage.placement.SolveWatch;
import dev.stowage.placement.TodayPlacer;
import dev.stowage.quantity.Text;
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
        ScenarioInputs inputs = ScenarioInputs.of(catalog, scenario, inventory);
        PlacementProblem problem = new PlacementProblem(
                inputs.workloads(),
                offers(inputs.offered()),
                offers(inputs.market()),
                new PlacementPolicy(
                        scenario.productionNeedsType1(), scenario.capacity().hostFailures(), scenario.keepToday()),
                inputs.sharedStorage(),
                inputs.bills());
        return new Prepared(problem, inputs.demand(), inputs.book(), inputs.notes());
    }

    private static List<HostOffer> offers(List<OfferedHosts> hosts) {
        return hosts.stream()
                .map(kind -> new HostOffer(
                        kind.id(), kind.capacity(), kind.cost(), kind.installed(), kind.limit(), kind.zones()))
                .toList();
    }

    /**
     * What a VM that the inventory does not have would need in a scenario: sized, grown and recognised as the others
     * are. Empty where the scenario does not count such a VM.
     */
    public Optional<Workload> workload(Scenario scenario, Inventory inventory, NewVm vm) {
        Inventory alone = new Inventory(
                inventory.provenance(),
                inventory.hosts(),
                inventory.clusters(),
                List.of(vm.asInventoried()),
                inventory.datastores());
        return ScenarioInputs.workloads(catalog, scenario, alone).stream()
                .findFirst()
                .map(workload -> vm.production().map(workload::withProduction).orElse(workload));
    }

    private PriceBook book(Scenario scenario) {
        return new PriceBook(catalog, scenario.costs(), scenario.licences());
    }
}
