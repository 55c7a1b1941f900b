package dev.stowage.cli;

import dev.stowage.catalog.CatalogReader;
import dev.stowage.catalog.PriceOverlay;
import dev.stowage.report.CatalogJson;
import dev.stowage.report.CatalogText;
import java.io.PrintWriter;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what the catalog holds. */
@Command(name = "catalog", description = "Shows the catalog of products.")
final class CatalogCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Mixin
    private AnyCommand common;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do, for instance: stowage catalog list");
    }

    @Command(
            name = "list",
            description = "Lists the hypervisors and what guests run; with --json each figure with its source.")
    int list(
            @Option(names = "--json", description = "Print JSON instead of a table.") boolean json,
            @Mixin AnyCommand any) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(new CatalogJson(CatalogReader.shipped()).products().toPrettyString());
        } else {
            CatalogText text = new CatalogText(any.wording());
            out.print(text.hypervisors(CatalogReader.shipped()));
            out.print(text.guestProducts(CatalogReader.shipped()));
        }
        return 0;
    }

    @Command(name = "check", description = "Says line by line whether own prices are valid, and what they replace.")
    int check(
            @Parameters(paramLabel = "DIR", description = "Folder with .yaml files of own prices.") Path folder,
            @Mixin AnyCommand any) {
        PriceOverlay overlay = PriceOverlay.read(folder, CatalogReader.shipped());
        PrintWriter out = spec.commandLine().getOut();
        overlay.accepted().forEach(text -> out.println(any.wording().print(text)));
        overlay.faults()
                .forEach(text ->
                        spec.commandLine().getErr().println(any.wording().print(text)));
        return overlay.faults().isEmpty() ? 0 : 2;
    }
}
