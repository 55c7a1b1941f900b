package dev.stowage.check;

import dev.stowage.catalog.Catalog;
import dev.stowage.catalog.CatalogReader;
import dev.stowage.inventory.Inventory;
import dev.stowage.placement.Effort;
import dev.stowage.placement.SolveWatch;
import dev.stowage.placement.solver.OptaPlannerPlacer;
import dev.stowage.quantity.Wording;
import dev.stowage.report.PlanFile;
import dev.stowage.report.PlanOrigin;
import dev.stowage.scenario.Scenario;
import dev.stowage.scenario.ScenarioResult;
import dev.stowage.scenario.ScenarioRunner;

/** Plan files as the product writes them. */
public final class Plans {
    public static final Catalog CATALOG = CatalogReader.shipped();
    private static final ScenarioRunner RUNNER = new ScenarioRunner(CATALOG, new OptaPlannerPlacer());

    private Plans() {}

    public static String solved(Scenario scenario, Inventory inventory, Effort effort) {
        ScenarioResult result = RUNNER.run(scenario, inventory, effort, SolveWatch.NOBODY);
        return PlanFile.of(result, PlanOrigin.of(inventory, effort, CATALOG, 0)).json();
    }

    public static String solved(Scenario scenario, Inventory inventory) {
        return solved(scenario, inventory, new Effort(30, 0, 1));
    }

    static CheckReport check(String plan, Inventory inventory) {
        try {
            return new PlanCheck(CATALOG).check(plan, inventory);
        } catch (UnusablePlanException fault) {
            throw new AssertionError(Wording.ENGLISH.print(fault.reason()), fault);
        }
    }
}
