package dev.stowage.bench;

import dev.stowage.catalog.Catalog;
import dev.stowage.catalog.CatalogReader;
import dev.stowage.inventory.Inventory;
import dev.stowage.inventory.InventoryReading;
import dev.stowage.placement.Effort;
import dev.stowage.placement.Plan;
import dev.stowage.placement.Yardstick;
import dev.stowage.placement.solver.OptaPlannerPlacer;
import dev.stowage.quantity.Wording;
import dev.stowage.scenario.DefaultScenarios;
import dev.stowage.scenario.Scenario;
import dev.stowage.scenario.ScenarioResult;
import dev.stowage.scenario.ScenarioRunner;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.joda.money.Money;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** From file to plan: how long an inventory takes to read, how soon there is a plan, and how good it gets. */
@Command(name = "sample", description = "Reads an inventory and solves the usual scenarios for it.")
final class SampleCommand implements Callable<Integer> {
    private static final long SEED = Effort.DEFAULT.seed();

    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            defaultValue = "sample-inventories/midsize-rvtools.xlsx",
            description = "An inventory. Default: ${DEFAULT-VALUE}.")
    private Path file;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            defaultValue = "30",
            description = "Seconds of the search for each scenario. Default: ${DEFAULT-VALUE}.")
    private int seconds;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (seconds < 1) {
            throw unusable("--seconds must be above zero");
        }
        if (!Files.isReadable(file)) {
            throw unusable("There is no " + file + " to read");
        }
        ReadingTimes times = ReadingTimes.of(file);
        if (times.reading().refused()) {
            throw unusable(
                    Wording.ENGLISH.print(times.reading().findings().get(0).message()));
        }
        String solving = solving(times.reading().inventory());
        PrintWriter out = spec.commandLine().getOut();
        out.println(Machine.describe());
        out.println();
        out.println(reading(times));
        out.print(solving);
        out.flush();
        return 0;
    }

    private String reading(ReadingTimes times) {
        InventoryReading reading = times.reading();
        String what = "Reading %s (%,d VM rows, %,d hosts)"
                .formatted(
                        file.getFileName(),
                        reading.inventory().vms().size(),
                        reading.inventory().hosts().size());
        return new MarkdownTable("Measure", "Time")
                .row(what + ", first time in a fresh JVM", Figures.seconds(times.first()))
                .row("again, best of " + ReadingTimes.REPEATS, Figures.seconds(times.best()))
                .row("again, median of " + ReadingTimes.REPEATS, Figures.seconds(times.median()))
                .print();
    }

    private String solving(Inventory inventory) {
        Catalog catalog = CatalogReader.shipped();
        ScenarioRunner runner = new ScenarioRunner(catalog, new OptaPlannerPlacer());
        MarkdownTable table = new MarkdownTable(
                "Scenario",
                "First plan for all VMs",
                "Cost a month after " + seconds + " s",
                "First-fit decreasing",
                "Plan against it",
                "Lower bound",
                "Plan above it");
        for (Scenario scenario : new DefaultScenarios(catalog).of(inventory, Wording.ENGLISH)) {
            progress(scenario.name());
            FirstFeasible watch = new FirstFeasible();
            ScenarioResult result = runner.run(scenario, inventory, new Effort(0, seconds, SEED), watch);
            table.row(line(result, watch));
        }
        return table.print();
    }

    private static String[] line(ScenarioResult result, FirstFeasible watch) {
        Plan plan = result.plan();
        Money cost = plan.cost().totalPerMonth();
        Yardstick usual = plan.yardstick();
        return new String[] {
            result.scenario().name(),
            first(result.scenario(), watch),
            Figures.whole(cost) + " " + cost.getCurrencyUnit()
                    + without(plan.unplaced().size()),
            Figures.whole(usual.perMonth()) + without(usual.unplaced()),
            Figures.excess(cost, usual.perMonth()),
            Figures.whole(plan.bound().perMonth()),
            Figures.excess(cost, plan.bound().perMonth())
        };
    }

    private static String first(Scenario scenario, FirstFeasible watch) {
        if (scenario.keepToday()) {
            return "not searched";
        }
        return watch.after().isPresent() ? Figures.seconds(watch.after().getAsLong()) : "none";
    }

    /** A plan that leaves VMs out is not comparable, so it must not look so. */
    private static String without(int unplaced) {
        return unplaced == 0 ? "" : ", without %d VMs".formatted(unplaced);
    }

    private void progress(String scenario) {
        spec.commandLine().getErr().println(scenario);
        spec.commandLine().getErr().flush();
    }

    private ParameterException unusable(String why) {
        return new ParameterException(spec.commandLine(), why);
    }
}
