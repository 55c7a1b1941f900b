package dev.stowage.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** All instances of a folder beside the best that others published. */
@Command(name = "roadef-folder", description = "Rebalances every model_NAME.txt with assignment_NAME.txt of a folder.")
final class RoadefFolderCommand implements Callable<Integer> {
    private static final Pattern MODEL = Pattern.compile("model_(.*)\\.txt");

    @Parameters(paramLabel = "FOLDER", description = "Instances.")
    private Path folder;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            defaultValue = "300",
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

    private final StringBuilder printed = new StringBuilder();

    @Override
    public Integer call() throws IOException {
        if (seconds < 1 || !Files.isDirectory(folder)) {
            throw new ParameterException(spec.commandLine(), "Needs a folder and --seconds above zero");
        }
        List<String> names = names();
        if (names.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "No such model_NAME.txt in " + folder);
        }
        say(Machine.describe() + "; at most " + seconds + " s each, seed " + seed + "\n");
        say("| instance | today | found | bound | others' best | above it | seconds |\n|---|--:|--:|--:|--:|--:|--:|");
        for (String name : names) {
            say(solve(name));
        }
        return 0;
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> MODEL.matcher(file.getFileName().toString()))
                    .filter(Matcher::matches)
                    .map(matcher -> matcher.group(1))
                    .filter(name -> name.matches(only))
                    .sorted()
                    .toList();
        }
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

    private String solve(String name) {
        RoadefRun run;
        try {
            run = RoadefRun.of(
                    folder.resolve("model_" + name + ".txt"),
                    folder.resolve("assignment_" + name + ".txt"),
                    Duration.ofSeconds(seconds),
                    seed);
        } catch (IllegalArgumentException e) {
            return "| " + name + " | cannot be used: " + e.getMessage().replace("|", "\\|") + " | | | | | |";
        }
        long cost = run.result().bill().total();
        Long best = PublishedCosts.BEST.get(name);
        return String.format(
                Locale.ENGLISH,
                "| %s | %,d | %,d | %,d | %s | %s | %.1f |",
                name,
                run.today(),
                cost,
                run.result().bound(),
                best == null ? "" : String.format(Locale.ENGLISH, "%,d", best),
                best == null ? "" : String.format(Locale.ENGLISH, "%.2f %%", 100.0 * (cost - best) / best),
                run.seconds());
    }
}
