package dev.stowage.catalog;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Words by which an inventory shows that a guest runs a product; regular expressions over lower case, found anywhere.
 *
 * @param guestOs in the words for the operating system
 * @param tags in tags, custom attributes and notes
 * @param names in the VM's name: too weak to be billed, enough to ask
 */
public record Recognition(Optional<String> guestOs, Optional<String> tags, Optional<String> names) {
    public Recognition {
        guestOs.ifPresent(Recognition::refuseBroken);
        tags.ifPresent(Recognition::refuseBroken);
        names.ifPresent(Recognition::refuseBroken);
        if (guestOs.isEmpty() && tags.isEmpty() && names.isEmpty()) {
            throw new IllegalArgumentException("\"recognition\" needs guest-os, tags or names");
        }
    }

    private static void refuseBroken(String words) {
        try {
            Pattern.compile(words);
        } catch (PatternSyntaxException broken) {
            throw new IllegalArgumentException(
                    "\"recognition\": %s is no regular expression: %s".formatted(words, broken.getDescription()),
                    broken);
        }
        if (!words.equals(words.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("\"recognition\": write %s in lower case".formatted(words));
        }
    }
}
