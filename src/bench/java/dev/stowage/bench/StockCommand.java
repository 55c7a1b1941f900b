package dev.stowage.bench;

import dev.stowage.bench.stock.StockRun;
import dev.stowage.placement.Effort;
import dev.stowage.placement.PlacementProblem;
import dev.stowage.placement.Plan;
import dev.stowage.placement.solver.OptaPlannerPlacer;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.joda.money.Money;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Stowage beside solvers as they come, on generated estates with the same constraints, cost and time. */
@Command(
        name = "stock",
        description =
                "Solves generated estates with Stowage, with OptaPlanner's and with Timefold's stock configuration.")
final class StockCommand implements Callable<Integer> {
    private static final long SEED = 1;
    private static final int VMS_PER_HOST = 10;

    @Option(
            names = "--vms",
            paramLabel = "N",
            split = ",",
            defaultValue = "1000,5000,50000",
            description = "One or more sizes, a tenth as many hosts each. Default: ${DEFAULT-VALUE}.")
    private List<Integer> sizes;

    @Option(names = "--seconds", paramLabel = "N", defaultValue = "60", description = "Default: ${DEFAULT-VALUE}.")
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
        if (seconds < 1 || sizes.stream().anyMatch(size -> size < VMS_PER_HOST)) {
            throw new ParameterException(
                    spec.commandLine(), "--seconds must be above zero, and --vms %d or more".formatted(VMS_PER_HOST));
        }
        var out = spec.commandLine().getOut();
        out.println(Machine.describe());
        out.println();
        MarkdownTable table = new MarkdownTable(
                "VMs, hosts",
                "Solver",
                "First plan for all VMs",
                "Cost a month after " + seconds + " s",
                "Above the bound");
        for (int size : sizes) {
            measure(size, table);
        }
        out.print(table.print());
        out.flush();
        return 0;
    }

    private void measure(int size, MarkdownTable table) {
        PlacementProblem problem = GeneratedEstate.problem(GeneratedEstate.of(size, size / VMS_PER_HOST, true, SEED));
        String estate = "%,d, %,d".formatted(size, size / VMS_PER_HOST);
        Effort effort = new Effort(0, seconds, SEED);
        FirstFeasible first = new FirstFeasible();
        Plan ours = new OptaPlannerPlacer().place(problem, effort, first);
        Money bound = ours.bound().perMonth();
        row(table, estate, "Stowage", first.after(), ours.cost().totalPerMonth(), bound);
        StockRun optaPlanner = StockRun.optaPlanner(problem, effort);
        row(table, estate, "OptaPlanner 10.1", optaPlanner, size, bound);
        StockRun timefold = StockRun.timefold(problem, effort);
        row(table, estate, "Timefold 1.32, ruin and recreate", timefold, size, bound);
    }

    private static void row(
            MarkdownTable table, String estate, String solver, OptionalLong first, Money cost, Money bound) {
        table.row(
                estate,
                solver,
                first.isPresent() ? Figures.seconds(first.getAsLong()) : "none",
                Figures.whole(cost),
                Figures.excess(cost, bound));
    }

    private static void row(MarkdownTable table, String estate, String solver, StockRun run, int size, Money bound) {
        String name = "%s (%,d scores a second)".formatted(solver, run.evaluations());
        run.plan()
                .ifPresentOrElse(
                        plan -> row(
                                table, estate, name, run.first(), plan.cost().totalPerMonth(), bound),
                        () -> table.row(
                                estate, name, "none: %,d of %,d VMs placed".formatted(run.placed(), size), "–", "–"));
    }
}
