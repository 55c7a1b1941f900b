package dev.stowage.cli;

import dev.stowage.quantity.Wording;
import java.util.Locale;

/** Languages that the wording is complete in. */
enum Language {
    EN(Wording.ENGLISH),
    DE(Wording.GERMAN);

    private final Wording wording;

    Language(Wording wording) {
        this.wording = wording;
    }

    Wording wording() {
        return wording;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
