package dev.stowage.placement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stowage.inventory.Inventory;
import dev.stowage.inventory.Readings;
import dev.stowage.placement.solver.OptaPlannerPlacer;
import dev.stowage.quantity.Wording;
import dev.stowage.samples.SampleInventories;
import dev.stowage.scenario.DefaultScenarios;
import dev.stowage.scenario.Scenario;
import dev.stowage.scenario.ScenarioRunner;
import java.util.Comparator;
import java.util.Random;
import org.joda.money.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The place that is called the cheapest, held against what every host is said to cost. */
class CheapestPlaceTest {
    private static final Effort SHORT = new Effort(20, 0, 1);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theCheapestPlaceIsTheCheapestOfAllHosts(long seed) {
        Inventory inventory =
                Readings.read(SampleInventories.FOLDER.resolve("small-csv")).inventory();
        ScenarioRunner runner = new ScenarioRunner(Problems.CATALOG, new OptaPlannerPlacer());
        Scenario scenario = new DefaultScenarios(Problems.CATALOG)
                .of(inventory, Wording.ENGLISH)
                .get(3);
        Plan plan = runner.run(scenario, inventory, SHORT, SolveWatch.NOBODY).plan();
        Standing standing =
                Standing.of(runner.prepare(scenario, inventory).problem(), plan).orElseThrow();
        Inquiry inquiry = new Inquiry(standing);
        int workload = new Random(seed).nextInt(standing.problem().workloads().size());

        PlacesAnswer places = inquiry.places(workload);

        Money cheapest = plan.hosts().stream()
                .map(host -> inquiry.move(workload, standing.place(host.name()).orElseThrow()))
                .filter(MoveAnswer::fits)
                .map(answer -> answer.difference().orElseThrow().perMonth())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        assertThat(places.best().get(0).difference().orElseThrow().perMonth()).isEqualTo(cheapest);
    }
}
