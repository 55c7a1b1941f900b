package dev.stowage.cli;

import dev.stowage.catalog.Catalog;
import dev.stowage.inventory.InventoryReading;
import dev.stowage.placement.Effort;
import dev.stowage.placement.SolveWatch;
import dev.stowage.placement.solver.OptaPlannerPlacer;
import dev.stowage.quantity.Text;
import dev.stowage.quantity.Wording;
import dev.stowage.report.ComparisonJson;
import dev.stowage.report.ComparisonText;
import dev.stowage.report.PlanFile;
import dev.stowage.report.PlanOrigin;
import dev.stowage.report.ScenarioFormat;
import dev.stowage.report.ScenarioFormat.UnreadableScenarioException;
import dev.stowage.scenario.Comparison;
import dev.stowage.scenario.DefaultScenarios;
import dev.stowage.scenario.Scenario;
import dev.stowage.scenario.ScenarioResult;
import dev.stowage.scenario.ScenarioRunner;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The whole main job, printed: reads an inventory, solves every scenario, sets them side by side. */
@Command(name = "compare", description = "Solves scenarios for an inventory and sets them side by side.")
public final class CompareCommand implements Callable<Integer> {
    private static final int SOMETHING_UNPLACED = 3;

    @Mixin
    private InventoryArgument inventory;

    @Option(
            names = "--scenarios",
            paramLabel = "FILE",
            description = "YAML or JSON with the scenarios; without it, the usual ones for this inventory.")
    private Path scenarioFile;

    @ArgGroup
    private Limit limit = new Limit();

    /** Either of them, or the default. */
    static final class Limit {
        @Option(
                names = "--steps",
                paramLabel = "N",
                description = "Steps of the search for each scenario: the same plan on any machine.")
        private int steps;

        @Option(names = "--seconds", paramLabel = "N", description = "Seconds of the search for each scenario.")
        private int seconds;
    }

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Option(names = "--json", description = "Print JSON instead of tables.")
    private boolean json;

    @Option(names = "--overlay", paramLabel = "DIR", description = "Folder with own prices, see: catalog check.")
    private Path overlay;

    @Option(names = "--plans", paramLabel = "DIR", description = "Write each plan into this folder.")
    private Path plans;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        InventoryReading reading = inventory.read(spec.commandLine());
        Wording wording = inventory.wording();
        Catalog catalog = OwnPrices.over(overlay, wording, spec.commandLine());
        List<Scenario> scenarios = scenarios(catalog, reading, wording);
        Effort effort = effort(wording);
        ScenarioRunner runner = new ScenarioRunner(catalog, new OptaPlannerPlacer());
        check(scenarios, runner, wording);
        List<ScenarioResult> results = solve(runner, scenarios, reading, effort);
        Comparison comparison = new Comparison(results);
        if (plans != null) {
            writePlans(PlanOrigin.of(reading.inventory(), effort, catalog, 0), results, wording);
        }
        print(reading, comparison, wording);
        boolean unplaced =
                results.stream().anyMatch(result -> !result.plan().unplaced().isEmpty());
        return unplaced ? SOMETHING_UNPLACED : 0;
    }

    private List<Scenario> scenarios(Catalog catalog, InventoryReading reading, Wording wording) {
        if (scenarioFile == null) {
            return new DefaultScenarios(catalog).of(reading.inventory(), wording);
        }
        try {
            return ScenarioFormat.readAll(Files.readString(scenarioFile));
        } catch (IOException | UnreadableScenarioException fault) {
            throw unusable(wording.print(
                    Text.of("cli.unusable-scenarios", scenarioFile.toString(), String.valueOf(fault.getMessage()))));
        }
    }

    private Effort effort(Wording wording) {
        if (limit.steps < 0 || limit.seconds < 0) {
            throw unusable(wording.print("cli.negative-limit"));
        }
        return limit.steps == 0 && limit.seconds == 0
                ? new Effort(Effort.DEFAULT.steps(), 0, seed)
                : new Effort(limit.steps, limit.seconds, seed);
    }

    private List<ScenarioResult> solve(
            ScenarioRunner runner, List<Scenario> scenarios, InventoryReading reading, Effort effort) {
        PrintWriter err = spec.commandLine().getErr();
        List<ScenarioResult> results = new ArrayList<>();
        for (Scenario scenario : scenarios) {
            err.printf(Locale.ROOT, "%d/%d %s%n", results.size() + 1, scenarios.size(), scenario.name());
            err.flush();
            results.add(runner.run(scenario, reading.inventory(), effort, SolveWatch.NOBODY));
        }
        return results;
    }

    /** Before the first is solved: nobody waits for an answer that was known. */
    private void check(List<Scenario> scenarios, ScenarioRunner runner, Wording wording) {
        for (Scenario scenario : scenarios) {
            try {
                runner.validate(scenario);
            } catch (IllegalArgumentException fault) {
                throw unusable(scenario.name() + ": " + fault.getMessage());
            }
        }
        Comparison.obstacle(scenarios).ifPresent(text -> {
            throw unusable(wording.print(text));
        });
    }

    private void writePlans(PlanOrigin origin, List<ScenarioResult> results, Wording wording) {
        try {
            Files.createDirectories(plans);
            for (int i = 0; i < results.size(); i++) {
                String slug = results.get(i)
                        .scenario()
                        .name()
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-");
                Path file =
                        plans.resolve(String.format(Locale.ROOT, "%02d-%s.json", i + 1, slug.replaceAll("^-|-$", "")));
                Files.writeString(file, PlanFile.of(results.get(i), origin).json());
            }
        } catch (IOException failure) {
            throw unusable(
                    wording.print(Text.of("cli.unwritable", plans.toString(), String.valueOf(failure.getMessage()))));
        }
    }

    private void print(InventoryReading reading, Comparison comparison, Wording wording) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.print(ComparisonJson.of(reading.inventory().provenance(), comparison)
                    .json(wording));
            return;
        }
        ComparisonText text = new ComparisonText(wording);
        comparison.results().forEach(result -> out.println(text.details(result)));
        out.print(text.table(comparison));
    }

    private ParameterException unusable(String reason) {
        return new ParameterException(spec.commandLine(), reason);
    }
}
