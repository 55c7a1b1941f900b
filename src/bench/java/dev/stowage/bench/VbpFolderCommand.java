package dev.stowage.bench;

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
import java.util.TreeSet;
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
    private static final KnownHosts UNKNOWN = new KnownHosts(OptionalInt.empty(), OptionalInt.empty());

    @Parameters(paramLabel = "FOLDER", description = "Instances, and known.csv beside them.")
    private Path folder;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            defaultValue = "30",
            description = "Seconds for each, reading included. Default: ${DEFAULT-VALUE}.")
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

    @Option(names = "--out", paramLabel = "TABLE", description = "Written: what is printed, as Markdown.")
    private Path table;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    @Spec
    private CommandSpec spec;

    private final Map<String, VbpClassSums> sums = new TreeMap<>();
    private final StringBuilder printed = new StringBuilder();

    @Override
    public Integer call() throws IOException {
        if (seconds < 1 || !Files.isDirectory(folder)) {
            throw unusable("Needs a folder and --seconds above zero");
        }
        List<Path> files = files();
        if (files.isEmpty()) {
            throw unusable("No such .vbp file in " + folder);
        }
        Map<String, KnownHosts> known = known();
        say(Machine.describe() + "; at most " + seconds + " s each, seed " + seed + "\n");
        say("| instance | hosts | bound | optimum | others' best | seconds |\n|---|--:|--:|--:|--:|--:|");
        for (Path file : files) {
            String name = file.getFileName().toString().replaceFirst("\\.vbp$", "");
            say(solve(file, name, known.getOrDefault(name, UNKNOWN)));
        }
        MarkdownTable sum = VbpClassSums.table();
        sums.forEach((name, classSums) -> classSums.print(name, sum));
        say("\n" + sum.print().strip());
        return 0;
    }

    /** After every line the file is complete so far, should the run be stopped. */
    private void say(String lines) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        out.println(lines);
        out.flush();
        if (table != null) {
            printed.append(lines).append('\n');
            Files.writeString(table, printed);
        }
    }

    private Map<String, KnownHosts> known() {
        try {
            return KnownHosts.read(folder.resolve("known.csv"));
        } catch (IllegalArgumentException e) {
            throw unusable(e.getMessage());
        }
    }

    private ParameterException unusable(String why) {
        return new ParameterException(spec.commandLine(), why);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("(" + only + ")\\.vbp"))
                    .sorted()
                    .toList();
        }
    }

    private String solve(Path file, String name, KnownHosts known) {
        VbpRun run;
        try {
            run = VbpRun.of(file, Duration.ofSeconds(seconds), seed);
        } catch (IllegalArgumentException e) {
            return "| " + name + " | cannot be packed: " + e.getMessage().replace("|", "\\|") + " | | | | |";
        }
        int hosts = run.result().packing().hosts();
        int bound = run.result().bound();
        String family = name.split("_")[0];
        String shape = name.replaceFirst("^([^_]*_[^_]*)_.*$", "$1");
        for (String group : new TreeSet<>(
                List.of(family, family + ", dimensions: " + run.problem().dimensions(), shape))) {
            sums.computeIfAbsent(group, unused -> new VbpClassSums()).add(hosts, bound, run.seconds(), known);
        }
        return String.format(
                Locale.ENGLISH,
                "| %s | %d | %d | %s | %s | %.1f |",
                name,
                hosts,
                bound,
                print(known.optimum()),
                print(known.best()),
                run.seconds());
    }

    private static String print(OptionalInt hosts) {
        return hosts.isPresent() ? Integer.toString(hosts.getAsInt()) : "";
    }
}
