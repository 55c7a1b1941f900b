package dev.stowage.check;

import dev.stowage.catalog.Catalog;
import dev.stowage.inventory.Inventory;
import dev.stowage.quantity.Text;
import dev.stowage.scenario.ScenarioInputs;

/**
 * Checks plan files. Shares the facts with the placement (demand, capacity, prices) and no step of its reasoning: what
 * stands where, what is full, what is licensed and what it costs is counted anew.
 */
public final class PlanCheck {
    private final Catalog catalog;

    /**
     * @param catalog with the own prices that the plan was made with
     */
    public PlanCheck(Catalog catalog) {
        this.catalog = catalog;
    }

    /**
     * @param planFile a plan file's text
     * @throws UnusablePlanException where that is no plan, or its scenario cannot be had with this catalog
     */
    public CheckReport check(String planFile, Inventory inventory) throws UnusablePlanException {
        PlanDocument plan = PlanReader.read(planFile);
        Estate estate = new Estate(plan, inputs(plan, inventory));
        FindingLog log = new FindingLog(plan.scenario().keepToday());
        new InputsCheck(plan, log).run(inventory, catalog);
        new VmsCheck(estate, log).run();
        new HostsCheck(estate, log).run();
        new LoadsCheck(estate, log).run();
        new FiguresCheck(estate, log).run();
        FailoverCheck.Tried tried = new FailoverCheck(estate, log).run();
        new BillCheck(estate, log).run();
        new BoundCheck(estate, log).run();
        return new CheckReport(
                plan.scenario().name(),
                plan.assignments().size(),
                plan.unplaced().size(),
                plan.hosts().size(),
                tried.cases(),
                tried.all(),
                plan.bill().lines().size(),
                log.findings());
    }

    private ScenarioInputs inputs(PlanDocument plan, Inventory inventory) throws UnusablePlanException {
        try {
            return ScenarioInputs.of(catalog, plan.scenario(), inventory);
        } catch (IllegalArgumentException fault) {
            throw new UnusablePlanException(
                    Text.of("check.unusable.inputs", plan.scenario().name(), String.valueOf(fault.getMessage())));
        }
    }
}
