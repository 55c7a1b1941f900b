package dev.stowage.bench;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The root of the measurements. Exit code 0 for success, 2 for input or arguments that cannot be used. */
@Command(
        name = "bench",
        description = "Measures Stowage and prints the figures as Markdown.",
        subcommands = {
            SampleCommand.class,
            EstateCommand.class,
            StockCommand.class,
            VbpCommand.class,
            VbpFolderCommand.class,
            RoadefCommand.class,
            RoadefFolderCommand.class
        })
public final class Bench implements Runnable {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    @Spec
    private CommandSpec spec;

    public static void main(String... arguments) {
        System.exit(new CommandLine(new Bench()).execute(arguments));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to measure, for instance: bench sample");
    }
}
