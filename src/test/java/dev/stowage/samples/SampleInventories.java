package dev.stowage.samples;

import dev.stowage.samples.csv.ScaleUpHana;
import dev.stowage.samples.csv.SmallBusiness;
import dev.stowage.samples.midsize.Site;
import dev.stowage.samples.rvtools.RvToolsExport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the three sample inventories; without an argument into {@code sample-inventories}. */
public final class SampleInventories {
    public static final Path FOLDER = Path.of("sample-inventories");

    private SampleInventories() {}

    public static void main(String... arguments) throws IOException {
        writeInto(arguments.length == 0 ? FOLDER : Path.of(arguments[0]));
    }

    static void writeInto(Path folder) throws IOException {
        Files.createDirectories(folder);
        RvToolsExport.of(Site.midsize()).write(folder.resolve("midsize-rvtools.xlsx"));
        SmallBusiness.inventory().write(folder.resolve("small-csv"));
        ScaleUpHana.inventory().write(folder.resolve("scaleup-hana"));
    }
}
