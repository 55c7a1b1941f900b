package dev.stowage.check;

import dev.stowage.catalog.Catalog;
import dev.stowage.catalog.CatalogReader;
import dev.stowage.inventory.Inventory;
import dev.stowage.placement.Effort;
import dev.stowage.placement.PlacementProblem;
import dev.stowage.placement.SolveWatch;
import dev.stowage.placement.solver.OptaPlannerPlacer;
import dev.stowage.quantity.Wording;
import dev.stowage.report.PlanFile;
import dev.stowage.report.PlanOrigin;
import dev.stowage.scenario.Scenario;
import dev.stowage.scenario.ScenarioInputs;
import dev.stowage.scenario.ScenarioResult;
import dev.stowage.scenario.ScenarioRunner;

/** Plan files as the product writes them. */
public final class Plans {
    public static final Catalog CATALOG = CatalogReader.shipped();
    private static final ScenarioRunner RUNNER = new ScenarioRunner(CATALOG, new OptaPlannerPlacer());

    private static final PlanCheck CHECK = new PlanCheck(CATALOG);

    private Plans() {}

    public static String solved(Scenario scenario, Inventory inventory, Effort effort) {
        return file(run(scenario, inventory, effort), inventory, effort);
    }

    static ScenarioResult run(Scenario scenario, Inventory inventory, Effort effort) {
        return RUNNER.run(scenario, inventory, effort, SolveWatch.NOBODY);
    }

    static PlacementProblem problem(Scenario scenario, Inventory inventory) {
        return RUNNER.prepare(scenario, inventory).problem();
    }

    static String file(ScenarioResult result, Inventory inventory, Effort effort) {
        return PlanFile.of(result, PlanOrigin.of(inventory, effort, CATALOG, 0)).json();
    }

    public static String solved(Scenario scenario, Inventory inventory) {
        return solved(scenario, inventory, new Effort(30, 0, 1));
    }

    /** The same, where the scenario's inputs are worked out already. */
    static CheckReport check(String plan, ScenarioInputs inputs, Inventory inventory) {
        try {
            return CHECK.check(PlanReader.read(plan), inputs, inventory);
        } catch (UnusablePlanException fault) {
            throw new AssertionError(Wording.ENGLISH.print(fault.reason()), fault);
        }
    }

    static CheckReport check(String plan, Inventory inventory) {
        try {
            return CHECK.check(plan, inventory);
        } catch (UnusablePlanException fault) {
            throw new AssertionError(Wording.ENGLISH.print(fault.reason()), fault);
        }
    }
}
