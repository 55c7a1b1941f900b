package dev.stowage.bench;

import dev.stowage.packing.PackingLimit;
import dev.stowage.packing.PackingProblem;
import dev.stowage.packing.PackingResult;
import dev.stowage.packing.PackingSolver;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** All instances of a folder beside what others found: a line each, and sums per family, dimensions and class. */
@Command(name = "vbp-folder", description = "Packs every .vbp instance of a folder and compares with its known.csv.")
final class VbpFolderCommand implements Callable<Integer> {
    private static final double NANOS_PER_SECOND = 1e9;
    private static final KnownHosts UNKNOWN = new KnownHosts(OptionalInt.empty(), OptionalInt.empty());

    @Parameters(paramLabel = "FOLDER", description = "Instances, and known.csv beside them.")
    private Path folder;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            defaultValue = "30",
            description = "Seconds of the search for each. Default: ${DEFAULT-VALUE}.")
    private int seconds;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Of the random choices. Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Option(
            names = "--only",
            paramLabel = "REGEX",
            defaultValue = ".*",
            description = "Only instances of such names. Default: ${DEFAULT-VALUE}.")
    private String only;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    @Spec
    private CommandSpec spec;

    private final Map<String, VbpClassSums> sums = new TreeMap<>();

    @Override
    public Integer call() throws IOException {
        if (seconds < 1 || !Files.isDirectory(folder)) {
            throw new ParameterException(spec.commandLine(), "Needs a folder and --seconds above zero");
        }
        PrintWriter out = spec.commandLine().getOut();
        out.println(Machine.describe() + "; at most " + seconds + " s each, seed " + seed + "\n");
        out.println("| instance | hosts | bound | optimum | others' best | seconds |\n|---|--:|--:|--:|--:|--:|");
        Map<String, KnownHosts> known = KnownHosts.read(folder.resolve("known.csv"));
        for (Path file : files()) {
            String name = file.getFileName().toString().replaceFirst("\\.vbp$", "");
            out.println(solve(file, name, known.getOrDefault(name, UNKNOWN)));
            out.flush();
        }
        MarkdownTable table = VbpClassSums.table();
        sums.forEach((name, classSums) -> classSums.print(name, table));
        out.println("\n" + table.print());
        out.flush();
        return 0;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("(" + only + ")\\.vbp"))
                    .sorted()
                    .toList();
        }
    }

    private String solve(Path file, String name, KnownHosts known) {
        PackingProblem problem = VbpReader.read(file);
        long began = System.nanoTime();
        PackingResult result = PackingSolver.solve(problem, PackingLimit.ofTime(Duration.ofSeconds(seconds)), seed);
        double took = (System.nanoTime() - began) / NANOS_PER_SECOND;
        if (!result.packing().solves(problem)) {
            throw new IllegalStateException("The packing does not solve " + file);
        }
        int hosts = result.packing().hosts();
        String family = name.split("_")[0];
        String shape = name.replaceFirst("^([^_]*_[^_]*)_.*$", "$1");
        for (String group : new String[] {family, family + ", dimensions: " + problem.dimensions(), shape}) {
            sums.computeIfAbsent(group, unused -> new VbpClassSums()).add(hosts, result.bound(), took, known);
        }
        return String.format(
                Locale.ENGLISH,
                "| %s | %d | %d | %s | %s | %.1f |",
                name,
                hosts,
                result.bound(),
                print(known.optimum()),
                print(known.best()),
                took);
    }

    private static String print(OptionalInt hosts) {
        return hosts.isPresent() ? Integer.toString(hosts.getAsInt()) : "";
    }
}
