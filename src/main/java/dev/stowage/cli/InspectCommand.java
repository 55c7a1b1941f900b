package dev.stowage.cli;

import dev.stowage.inventory.Finding;
import dev.stowage.inventory.InventoryReader;
import dev.stowage.inventory.InventoryReading;
import dev.stowage.inventory.UploadLimits;
import dev.stowage.quantity.Text;
import dev.stowage.quantity.Wording;
import dev.stowage.report.Inspection;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what an export holds and what is wrong with it, before anything is planned. */
@Command(name = "inspect", description = "Says what an inventory export holds and what is wrong with it.")
public final class InspectCommand implements Callable<Integer> {
    /** Languages that the wording is complete in. */
    enum Language {
        EN(Wording.ENGLISH),
        DE(Wording.GERMAN);

        private final Wording wording;

        Language(Wording wording) {
            this.wording = wording;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Parameters(paramLabel = "FILE", description = "RVTools xlsx, zip or folder of CSV files, or a single CSV file.")
    private Path file;

    @Option(names = "--json", description = "Print JSON instead of tables.")
    private boolean json;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            defaultValue = "en",
            description = "Language of the text: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Language language;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Wording wording = language.wording;
        if (!Files.isReadable(file)) {
            throw unusable(wording.print(Text.of("cli.unreadable", file.toString())));
        }
        InventoryReading reading = read(wording);
        if (reading.refused()) {
            Finding refusal = reading.findings().get(0);
            throw unusable(wording.print(refusal.message()) + " " + wording.print(refusal.remedy()));
        }
        Inspection inspection = new Inspection(reading);
        spec.commandLine().getOut().print(json ? inspection.json(wording) : inspection.text(wording));
        return 0;
    }

    private InventoryReading read(Wording wording) {
        Path absolute = file.toAbsolutePath().normalize();
        String name = absolute.getFileName() == null
                ? file.toString()
                : absolute.getFileName().toString();
        try {
            return new InventoryReader().read(file, name, UploadLimits.DEFAULT);
        } catch (UncheckedIOException failure) {
            String reason = String.valueOf(failure.getCause().getMessage());
            throw unusable(wording.print(Text.of("cli.readFailed", file.toString(), reason)));
        }
    }

    private ParameterException unusable(String reason) {
        return new ParameterException(spec.commandLine(), reason);
    }
}
