package dev.stowage;

import dev.stowage.cli.StowageCommand;
import dev.stowage.study.EmbeddedDatabase;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.UncheckedIOException;

/** With arguments the command line, which needs no database; without any the service. */
@QuarkusMain
public class Main {
    public static void main(String... args) {
        if (args.length > 0) {
            System.exit(StowageCommand.run(args));
        }
        startDatabase();
        Quarkus.run();
    }

    private static void startDatabase() {
        try {
            EmbeddedDatabase.startUnlessConfigured();
        } catch (IllegalStateException | UncheckedIOException failure) {
            System.err.println(failure.getMessage());
            if (failure.getCause() != null) {
                failure.getCause().printStackTrace();
            }
            // Not exit(): the log is not set up yet and would pour its buffer over the message.
            Runtime.getRuntime().halt(1);
        }
    }
}
