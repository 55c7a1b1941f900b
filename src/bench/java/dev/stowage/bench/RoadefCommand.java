package dev.stowage.bench;

import dev.stowage.rebalancing.Bill;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** One instance of machine reassignment: what it costs today and what it would cost rebalanced. */
@Command(name = "roadef", description = "Rebalances one instance of the ROADEF/EURO challenge 2012.")
final class RoadefCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "MODEL", description = "The instance.")
    private Path model;

    @Parameters(index = "1", paramLabel = "ASSIGNMENT", description = "The machine of each process today.")
    private Path assignment;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            defaultValue = "300",
            description = "Seconds of the whole run, reading included. Default: ${DEFAULT-VALUE}.")
    private int seconds;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Of the random choices. Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Option(
            names = "--out",
            paramLabel = "SOLUTION",
            description = "Written: the machine of each process afterwards, in the challenge's form.")
    private Path solution;

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
        RoadefRun run = run();
        Bill bill = run.result().bill();
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                Locale.ENGLISH,
                "cost %d, today %d, bound %d, seconds %.2f%n"
                        + "load %d, balance %d, process moves %d, service moves %d, machine moves %d%n",
                bill.total(),
                run.today(),
                run.result().bound(),
                run.seconds(),
                bill.load(),
                bill.balance(),
                bill.workloadMoves(),
                bill.serviceMoves(),
                bill.hostMoves());
        out.flush();
        if (solution != null) {
            write(run.result().hostOf());
        }
        return 0;
    }

    private RoadefRun run() {
        long started = System.currentTimeMillis()
                - ManagementFactory.getRuntimeMXBean().getStartTime();
        try {
            return RoadefRun.of(model, assignment, Duration.ofSeconds(seconds).minusMillis(started), seed);
        } catch (IllegalArgumentException e) {
            throw unusable(e.getMessage());
        }
    }

    private void write(int[] hostOf) {
        String line = Arrays.stream(hostOf).mapToObj(Integer::toString).collect(Collectors.joining(" "));
        try {
            Files.writeString(solution, line + "\n");
        } catch (IOException e) {
            throw unusable("Cannot write " + solution + ": " + e);
        }
    }

    private ParameterException unusable(String why) {
        return new ParameterException(spec.commandLine(), why);
    }
}
