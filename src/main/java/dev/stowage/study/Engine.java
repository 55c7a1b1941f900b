package dev.stowage.study;

import dev.stowage.catalog.Catalog;
import dev.stowage.catalog.CatalogReader;
import dev.stowage.catalog.PriceOverlay;
import dev.stowage.placement.solver.OptaPlannerPlacer;
import dev.stowage.quantity.Wording;
import dev.stowage.scenario.DefaultScenarios;
import dev.stowage.scenario.ScenarioRunner;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import org.jboss.logging.Logger;

/**
 * The parts below that live as long as the service: one catalog, and one solver, since OptaPlanner keeps the classes
 * that each of its solver factories makes.
 */
@Singleton
class Engine {
    private static final Logger LOG = Logger.getLogger(Engine.class);

    /** At the start, so that a broken catalog file stops the service with its message and not a later request. */
    @Produces
    @Singleton
    @Startup
    Catalog catalog(StudyConfig config) {
        Catalog shipped = CatalogReader.shipped();
        return config.overlay().map(folder -> overlaid(folder, shipped)).orElse(shipped);
    }

    /** A broken overlay stops nothing: its faults are said and its file is left out. */
    private static Catalog overlaid(Path folder, Catalog shipped) {
        PriceOverlay overlay = PriceOverlay.read(folder, shipped);
        overlay.accepted().forEach(text -> LOG.infof("Own price: %s", Wording.ENGLISH.print(text)));
        overlay.faults().forEach(text -> LOG.warnf("Own price refused: %s", Wording.ENGLISH.print(text)));
        return overlay.applied();
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
