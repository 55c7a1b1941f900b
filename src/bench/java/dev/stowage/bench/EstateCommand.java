package dev.stowage.bench;

import dev.stowage.inventory.Inventory;
import dev.stowage.placement.Effort;
import dev.stowage.placement.PlacementProblem;
import dev.stowage.placement.Plan;
import dev.stowage.placement.solver.OptaPlannerPlacer;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A generated estate of any size, all of whose hosts are there already: which of them are kept, and what that costs. */
@Command(name = "estate", description = "Generates an estate and solves it.")
final class EstateCommand implements Callable<Integer> {
    private static final long SEED = 1;

    @Option(names = "--vms", paramLabel = "N", defaultValue = "1000", description = "Default: ${DEFAULT-VALUE}.")
    private int vms;

    @Option(names = "--hosts", paramLabel = "N", defaultValue = "100", description = "Default: ${DEFAULT-VALUE}.")
    private int hosts;

    @Option(names = "--seconds", paramLabel = "N", defaultValue = "60", description = "Default: ${DEFAULT-VALUE}.")
    private int seconds;

    @Option(names = "--without-licences", description = "Guests run nothing that has to be licensed.")
    private boolean withoutLicences;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (vms < 1 || hosts < 1 || seconds < 1) {
            throw new ParameterException(spec.commandLine(), "--vms, --hosts and --seconds must be above zero");
        }
        Inventory inventory = GeneratedEstate.of(vms, hosts, !withoutLicences, SEED);
        long began = System.nanoTime();
        PlacementProblem problem = GeneratedEstate.problem(inventory);
        long prepared = System.nanoTime() - began;
        FirstFeasible first = new FirstFeasible();
        Plan plan = new OptaPlannerPlacer().place(problem, new Effort(0, seconds, SEED), first);
        long whole = System.nanoTime() - began;
        print(plan, first, prepared, whole);
        return 0;
    }

    private void print(Plan plan, FirstFeasible first, long prepared, long whole) {
        var out = spec.commandLine().getOut();
        out.println(Machine.describe());
        out.println();
        out.print(new MarkdownTable("%,d VMs, %,d hosts, %d s".formatted(vms, hosts, seconds), "")
                .row("Problem made of the inventory", Figures.seconds(prepared))
                .row(
                        "First plan for all VMs after that",
                        first.after().isPresent()
                                ? Figures.seconds(first.after().getAsLong())
                                : "none")
                .row("Whole run", Figures.seconds(whole))
                .row("Cost a month", Figures.whole(plan.cost().totalPerMonth()))
                .row(
                        "First-fit-decreasing, then priced",
                        Figures.whole(plan.yardstick().perMonth()))
                .row("Lower bound", Figures.whole(plan.bound().perMonth()))
                .row(
                        "Plan above the bound",
                        Figures.excess(plan.cost().totalPerMonth(), plan.bound().perMonth()))
                .row("Hosts kept", "%,d".formatted(plan.hosts().size()))
                .row("VMs without a place", "%,d".formatted(plan.unplaced().size()))
                .row(
                        "Failed cases of the drill",
                        "%,d".formatted(plan.drill().failures().size()))
                .row("Steps of the search", "%,d".formatted(plan.search().steps()))
                .row("Most heap in use", "%,d MiB".formatted(mostHeap() >> 20))
                .print());
        out.flush();
    }

    /** Sum of what each pool of the heap held at most, so at least as much as the heap held at any time. */
    private static long mostHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }
}
