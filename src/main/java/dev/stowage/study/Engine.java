package dev.stowage.study;

import dev.stowage.catalog.Catalog;
import dev.stowage.catalog.CatalogReader;
import dev.stowage.placement.solver.OptaPlannerPlacer;
import dev.stowage.scenario.DefaultScenarios;
import dev.stowage.scenario.ScenarioRunner;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/**
 * The parts below that live as long as the service: one catalog, and one solver, since OptaPlanner keeps the classes
 * that each of its solver factories makes.
 */
@Singleton
class Engine {
    /** At the start, so that a broken catalog file stops the service with its message and not a later request. */
    @Produces
    @Singleton
    @Startup
    Catalog catalog() {
        return CatalogReader.shipped();
    }

    @Produces
    @Singleton
    ScenarioRunner runner(Catalog catalog) {
        return new ScenarioRunner(catalog, new OptaPlannerPlacer());
    }

    @Produces
    @Singleton
    DefaultScenarios defaultScenarios(Catalog catalog) {
        return new DefaultScenarios(catalog);
    }
}
