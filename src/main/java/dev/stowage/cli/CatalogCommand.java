package dev.stowage.cli;

import dev.stowage.catalog.CatalogReader;
import dev.stowage.report.CatalogJson;
import dev.stowage.report.CatalogText;
import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Shows what the catalog holds. */
@Command(name = "catalog", description = "Shows the catalog of products.")
final class CatalogCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do, for instance: stowage catalog list");
    }

    @Command(name = "list", description = "Lists the hypervisors; with --json each figure with its source.")
    int list(
            @Option(names = "--json", description = "Print JSON instead of a table.") boolean json,
            @Option(
                            names = "--lang",
                            paramLabel = "LANG",
                            defaultValue = "en",
                            description = "Language of the text: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
                    Language language) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(new CatalogJson(CatalogReader.shipped()).hypervisors().toPrettyString());
        } else {
            out.print(new CatalogText(language.wording()).hypervisors(CatalogReader.shipped()));
        }
        return 0;
    }
}
