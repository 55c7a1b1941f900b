package dev.stowage.catalog;

import java.util.Collection;
import java.util.List;

/** What a catalog file must say; the reader turns these refusals into a message with file, line and key. */
final class Required {
    private Required() {}

    static <T> T field(T value, String name) {
        if (value == null) {
            throw new IllegalArgumentException("\"" + name + "\" is missing");
        }
        return value;
    }

    static String text(String value, String name) {
        if (field(value, name).isBlank()) {
            throw new IllegalArgumentException("\"" + name + "\" is blank");
        }
        return value;
    }

    static <T> List<T> filled(Collection<T> values, String name) {
        if (field(values, name).isEmpty()) {
            throw new IllegalArgumentException("\"" + name + "\" is empty");
        }
        return List.copyOf(values);
    }

    static <T> List<T> orNone(Collection<T> values) {
        return values == null ? List.of() : List.copyOf(values);
    }
}
