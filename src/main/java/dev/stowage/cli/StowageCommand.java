package dev.stowage.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The root of the command line. Exit code 0 for success, 1 where a checked plan is wrong, 2 for input or arguments that
 * cannot be used, 3 where everything was solved but something has no place, or could not be shown. */
@Command(
        name = "stowage",
        description = "Plans which virtual machines stand on which hosts, and what that costs.",
        subcommands = {
            InspectCommand.class,
            CompareCommand.class,
            CheckCommand.class,
            LicenceCommand.class,
            CatalogCommand.class
        })
public final class StowageCommand implements Runnable {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    @Spec
    private CommandSpec spec;

    /** @return the exit code */
    public static int run(String... arguments) {
        return run(writer(FileDescriptor.out), writer(FileDescriptor.err), arguments);
    }

    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        int exitCode = new CommandLine(new StowageCommand())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(StowageCommand::explain)
                .execute(arguments);
        out.flush();
        err.flush();
        return exitCode;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do, for instance: stowage inspect FILE");
    }

    private static int explain(ParameterException fault, String[] arguments) {
        fault.getCommandLine().getErr().println(fault.getMessage().replaceAll("\\R", " "));
        return CommandLine.ExitCode.USAGE;
    }

    /** A console's own encoding; UTF-8 for files and pipes, as JSON demands. */
    private static PrintWriter writer(FileDescriptor descriptor) {
        Console console = System.console();
        Charset charset = console == null ? StandardCharsets.UTF_8 : console.charset();
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), charset), false);
    }
}
