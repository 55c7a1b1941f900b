package dev.stowage.study;

import dev.stowage.placement.solver.OptaPlannerPlacer;
import dev.stowage.scenario.DefaultScenarios;
import dev.stowage.scenario.ScenarioRunner;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/**
 * The parts below, with the prices that count when they are asked for. One solver lives as long as the service, since
 * OptaPlanner keeps the classes that each of its solver factories makes.
 */
@Singleton
class Engine {
    private final OptaPlannerPlacer solver = new OptaPlannerPlacer();

    @Inject
    Prices prices;

    /** With the prices in force. */
    ScenarioRunner runner() {
        return new ScenarioRunner(prices.catalog(), solver);
    }

    /** With the prices of a version. */
    ScenarioRunner runner(int priceVersion) {
        return new ScenarioRunner(prices.of(priceVersion).catalog(), solver);
    }

    DefaultScenarios defaultScenarios() {
        return new DefaultScenarios(prices.catalog());
    }
}
