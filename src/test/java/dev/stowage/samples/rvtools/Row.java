package dev.stowage.samples.rvtools;

import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** One row of a sheet by column name. Truth values are text, as RVTools writes them; an absent value is blank. */
final class Row {
    private final Map<String, Object> cells = new LinkedHashMap<>();

    Row set(String column, String text) {
        if (!text.isEmpty()) {
            cells.put(column, text);
        }
        return this;
    }

    Row set(String column, Number number) {
        cells.put(column, number);
        return this;
    }

    Row set(String column, boolean truth) {
        return set(column, truth ? "True" : "False");
    }

    Row set(String column, LocalDateTime moment) {
        cells.put(column, moment);
        return this;
    }

    /** The same value in several columns. */
    Row setAll(Number number, String... columns) {
        for (String column : columns) {
            set(column, number);
        }
        return this;
    }

    /** The same truth value in several columns. */
    Row setAll(boolean truth, String... columns) {
        for (String column : columns) {
            set(column, truth);
        }
        return this;
    }

    Object cell(String column) {
        return cells.get(column);
    }

    Set<String> columns() {
        return Set.copyOf(cells.keySet());
    }
}
