package dev.stowage.cli;

import dev.stowage.inventory.Finding;
import dev.stowage.inventory.InventoryReader;
import dev.stowage.inventory.InventoryReading;
import dev.stowage.inventory.UploadLimits;
import dev.stowage.quantity.Text;
import dev.stowage.quantity.Wording;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** An inventory on the command line: read, or one line why not. */
record InventoryFile(Path file, Wording wording) {
    /**
     * @throws ParameterException where the file cannot be used
     */
    InventoryReading read(CommandLine command) {
        if (!Files.isReadable(file)) {
            throw new ParameterException(command, wording.print(Text.of("cli.unreadable", file.toString())));
        }
        InventoryReading reading = readFile(command);
        if (reading.refused()) {
            Finding refusal = reading.findings().get(0);
            throw new ParameterException(
                    command, wording.print(refusal.message()) + " " + wording.print(refusal.remedy()));
        }
        return reading;
    }

    private InventoryReading readFile(CommandLine command) {
        Path absolute = file.toAbsolutePath().normalize();
        String name = absolute.getFileName() == null
                ? file.toString()
                : absolute.getFileName().toString();
        try {
            return new InventoryReader().read(file, name, UploadLimits.DEFAULT);
        } catch (UncheckedIOException failure) {
            String reason = String.valueOf(failure.getCause().getMessage());
            throw new ParameterException(command, wording.print(Text.of("cli.readFailed", file.toString(), reason)));
        }
    }
}
