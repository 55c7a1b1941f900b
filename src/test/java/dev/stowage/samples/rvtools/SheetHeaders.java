package dev.stowage.samples.rvtools;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The columns of each sheet in the order of RVTools 4.7.1, taken from real exports without their site's custom
 * attributes.
 */
final class SheetHeaders {
    private static final String RESOURCE = "headers-4.7.1.txt";
    private static final Map<String, List<String>> COLUMNS = read();

    private SheetHeaders() {}

    /** @throws IllegalArgumentException if the row holds a column that the sheet does not have */
    static List<String> of(Sheet sheet) {
        List<String> columns = COLUMNS.get(sheet.name());
        sheet.rows()
                .forEach(row -> row.columns().forEach(column -> {
                    if (!columns.contains(column)) {
                        throw new IllegalArgumentException(sheet.name() + " has no column " + column);
                    }
                }));
        return columns;
    }

    private static Map<String, List<String>> read() {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(SheetHeaders.class.getResourceAsStream(RESOURCE), StandardCharsets.UTF_8))) {
            reader.lines().forEach(line -> {
                int colon = line.indexOf(": ");
                columns.put(
                        line.substring(0, colon),
                        Arrays.asList(line.substring(colon + 2).split(" · ")));
            });
            return columns;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + RESOURCE, unreadable);
        }
    }
}
