package dev.stowage.inventory.table;

import dev.stowage.inventory.Finding;
import dev.stowage.inventory.Severity;
import dev.stowage.quantity.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects the findings of one upload. */
public final class Findings {
    private static final int MOST_CHARACTERS = 60;

    private final String file;
    private final List<Finding> collected = new ArrayList<>();

    /** @param file name of the upload */
    public Findings(String file) {
        this.file = file;
    }

    /**
     * @param key of the message; the remedy has the same key with {@code .remedy}
     * @param arguments of both
     */
    public void add(Severity severity, Place place, String key, Object... arguments) {
        add(severity, place, Text.of(key, arguments));
    }

    public void add(Severity severity, Place place, Text message) {
        Text remedy = new Text(message.key() + ".remedy", message.arguments());
        collected.add(new Finding(severity, message, remedy, file, place.sheet(), place.row(), place.column()));
    }

    /** Gravest first, else in the order in which they were made. */
    public List<Finding> gravestFirst() {
        return collected.stream()
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
    }

    /** A piece of the upload for a message: never longer than a line, never with control characters. */
    public static String excerpt(String text) {
        String plain = text.replaceAll("\\p{Cntrl}+", " ").strip();
        return plain.length() > MOST_CHARACTERS ? plain.substring(0, MOST_CHARACTERS) + "…" : plain;
    }
}
