package dev.stowage.bench;

import dev.stowage.packing.Packing;
import dev.stowage.packing.PackingResult;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** One instance of vector bin packing: how many hosts, and how few there must be. */
@Command(name = "vbp", description = "Packs one instance in VPSolver's format.")
final class VbpCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "An instance.")
    private Path file;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            defaultValue = "30",
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
            description = "Written: a line per host with its items' kinds, from 0 in the file's order.")
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
        VbpRun run = run();
        PackingResult result = run.result();
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                Locale.ENGLISH,
                "hosts %d, bound %d, gap %.2f %%, seconds %.2f%n",
                result.packing().hosts(),
                result.bound(),
                result.gap() * 100,
                run.seconds());
        out.flush();
        if (solution != null) {
            write(result.packing());
        }
        return 0;
    }

    private VbpRun run() {
        long started = System.currentTimeMillis()
                - ManagementFactory.getRuntimeMXBean().getStartTime();
        try {
            return VbpRun.of(file, Duration.ofSeconds(seconds).minusMillis(started), seed);
        } catch (IllegalArgumentException e) {
            throw unusable(e.getMessage());
        }
    }

    private void write(Packing packing) {
        try (BufferedWriter writer = Files.newBufferedWriter(solution)) {
            for (int host = 0; host < packing.hosts(); host++) {
                writer.write(print(packing.kindsOn(host)));
            }
        } catch (IOException e) {
            throw unusable("Cannot write " + solution + ": " + e);
        }
    }

    private static String print(int[] kinds) {
        StringBuilder line = new StringBuilder();
        for (int kind : kinds) {
            line.append(line.length() == 0 ? "" : " ").append(kind);
        }
        return line.append('\n').toString();
    }

    private ParameterException unusable(String why) {
        return new ParameterException(spec.commandLine(), why);
    }
}
