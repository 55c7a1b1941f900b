package dev.stowage.cli;

import dev.stowage.quantity.Wording;
import picocli.CommandLine.Option;

/** What every command has in common: the language and the help. */
final class AnyCommand {
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

    Wording wording() {
        return language.wording();
    }
}
