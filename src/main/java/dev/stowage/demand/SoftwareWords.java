package dev.stowage.demand;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Words by which a product is recognised; searched for in lower case. Demand is told, since products are facts of the
 * catalog.
 *
 * @param product id in the catalog
 * @param guestOs in the words for the operating system
 * @param hints in tags, custom attributes and notes
 * @param names in the VM's name: not enough to bill it
 */
public record SoftwareWords(
        String product, Optional<Pattern> guestOs, Optional<Pattern> hints, Optional<Pattern> names) {

    static Predicate<String> in(Optional<Pattern> pattern) {
        return text -> pattern.map(words -> words.matcher(text).find()).orElse(false);
    }
}
