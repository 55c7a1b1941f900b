package dev.stowage.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * What others found for one instance.
 *
 * @param optimum proved to be the fewest hosts, where anybody has
 * @param best of others' heuristics
 */
record KnownHosts(OptionalInt optimum, OptionalInt best) {
    private static final int COLUMNS = 4;

    /**
     * Reads lines of instance, lower bound, optimum, best, where a value may be missing; the first line is the head.
     *
     * @throws IllegalArgumentException naming file and line, if a line is not like that
     */
    static Map<String, KnownHosts> read(Path file) {
        Map<String, KnownHosts> known = new HashMap<>();
        if (!Files.exists(file)) {
            return known;
        }
        try {
            List<String> lines = Files.readAllLines(file);
            for (int i = 1; i < lines.size(); i++) {
                String[] cells = lines.get(i).strip().split(",", -1);
                if (cells.length < COLUMNS) {
                    throw new IllegalArgumentException(
                            file + ", line " + (i + 1) + ": " + COLUMNS + " columns expected, not " + cells.length);
                }
                known.put(cells[0], new KnownHosts(number(cells[2], file, i), number(cells[3], file, i)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return known;
    }

    private static OptionalInt number(String cell, Path file, int line) {
        try {
            return cell.isBlank() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(cell.strip()));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    file + ", line " + (line + 1) + ": \"" + cell + "\" is no number of hosts", e);
        }
    }
}
