package dev.stowage;

import dev.stowage.cli.StowageCommand;
import dev.stowage.study.EmbeddedDatabase;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** With arguments the command line, which needs no database; without any the service. */
@QuarkusMain
public class Main {
    public static void main(String... args) {
        if (args.length == 0) {
            EmbeddedDatabase.startUnlessConfigured();
            Quarkus.run();
        } else {
            System.exit(StowageCommand.run(args));
        }
    }
}
