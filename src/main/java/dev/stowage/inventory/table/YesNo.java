package dev.stowage.inventory.table;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Truth values as exports and spreadsheets of several languages write them. */
final class YesNo {
    private static final Set<String> YES = Set.of("true", "yes", "y", "1", "wahr", "ja", "x");
    private static final Set<String> NO = Set.of("false", "no", "n", "0", "falsch", "nein");

    private YesNo() {}

    static Optional<Boolean> parse(String text) {
        String word = text.toLowerCase(Locale.ROOT);
        if (YES.contains(word)) {
            return Optional.of(true);
        }
        return NO.contains(word) ? Optional.of(false) : Optional.empty();
    }
}
