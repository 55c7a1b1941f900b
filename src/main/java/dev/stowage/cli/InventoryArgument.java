package dev.stowage.cli;

import dev.stowage.inventory.InventoryReading;
import dev.stowage.quantity.Wording;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** What every command that reads an inventory has in common: the file, the language, the help. */
final class InventoryArgument {
    @Parameters(paramLabel = "FILE", description = "RVTools xlsx, zip or folder of CSV files, or a single CSV file.")
    private Path file;

    @Mixin
    private AnyCommand any;

    Wording wording() {
        return any.wording();
    }

    /**
     * @throws ParameterException where the file cannot be used
     */
    InventoryReading read(CommandLine command) {
        return new InventoryFile(file, wording()).read(command);
    }
}
