package dev.stowage.web;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Light or dark, where the reader chose; without a choice the reader's system decides. */
public enum Theme {
    LIGHT,
    DARK;

    static Optional<Theme> of(String name) {
        return Stream.of(values()).filter(theme -> theme.id().equals(name)).findFirst();
    }

    /** As the style sheet and the cookie call it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
