package dev.stowage.cli;

import dev.stowage.catalog.Catalog;
import dev.stowage.catalog.CatalogReader;
import dev.stowage.catalog.PriceOverlay;
import dev.stowage.quantity.Wording;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The catalog with the prices of a folder, where one is given. */
final class OwnPrices {
    private OwnPrices() {}

    /**
     * @param folder null for none
     * @throws ParameterException where the folder has a fault
     */
    static Catalog over(Path folder, Wording wording, CommandLine command) {
        if (folder == null) {
            return CatalogReader.shipped();
        }
        PriceOverlay own = PriceOverlay.read(folder, CatalogReader.shipped());
        own.faults().stream().findFirst().ifPresent(fault -> {
            throw new ParameterException(command, wording.print(fault));
        });
        return own.applied();
    }
}
