package dev.stowage.inventory.table;

import java.util.HashMap;
import java.util.Map;

/** Keeps one copy of texts that stand in thousands of rows: clusters, hosts, operating systems. */
public final class Pool {
    private final Map<String, String> texts = new HashMap<>();

    /** The first text that was equal to this one. */
    public String one(String text) {
        return text.isEmpty() ? "" : texts.computeIfAbsent(text, first -> first);
    }
}
