package dev.stowage.bench;

import dev.stowage.packing.Packing;
import dev.stowage.packing.PackingLimit;
import dev.stowage.packing.PackingProblem;
import dev.stowage.packing.PackingResult;
import dev.stowage.packing.PackingSolver;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** One instance of vector bin packing: how many hosts, and how few there must be. */
@Command(name = "vbp", description = "Packs one instance in VPSolver's format.")
final class VbpCommand implements Callable<Integer> {
    private static final double NANOS_PER_SECOND = 1e9;

    @Parameters(paramLabel = "FILE", description = "An instance.")
    private Path file;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            defaultValue = "30",
            description = "Seconds of the search. Default: ${DEFAULT-VALUE}.")
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
    public Integer call() throws IOException {
        if (seconds < 1) {
            throw unusable("--seconds must be above zero");
        }
        PackingProblem problem = problem();
        long began = System.nanoTime();
        PackingResult result = PackingSolver.solve(problem, PackingLimit.ofTime(Duration.ofSeconds(seconds)), seed);
        double took = (System.nanoTime() - began) / NANOS_PER_SECOND;
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                Locale.ENGLISH,
                "hosts %d, bound %d, gap %.2f %%, seconds %.2f%n",
                result.packing().hosts(),
                result.bound(),
                result.gap() * 100,
                took);
        out.flush();
        if (!result.packing().solves(problem)) {
            throw new IllegalStateException("The packing does not solve " + file);
        }
        if (solution != null) {
            Files.writeString(solution, print(result.packing()));
        }
        return 0;
    }

    private PackingProblem problem() {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw unusable("There is no " + file + " to read");
        }
        try {
            return VbpReader.read(file);
        } catch (IllegalArgumentException e) {
            throw unusable(e.getMessage());
        }
    }

    private static String print(Packing packing) {
        return IntStream.range(0, packing.hosts())
                .mapToObj(host -> Arrays.stream(packing.kindsOn(host))
                        .mapToObj(Integer::toString)
                        .collect(Collectors.joining(" ", "", "\n")))
                .collect(Collectors.joining());
    }

    private ParameterException unusable(String why) {
        return new ParameterException(spec.commandLine(), why);
    }
}
