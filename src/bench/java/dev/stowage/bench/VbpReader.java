package dev.stowage.bench;

import dev.stowage.packing.PackingProblem;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/**
 * Reads a vector-bin-packing instance in VPSolver's format: the number of dimensions, the capacities, the number of item
 * kinds, and per kind its sizes and how many of it there are. White space of any kind separates; a line that starts with
 * # is a comment. A size may be negative, as it is in some of the published instances.
 */
final class VbpReader implements AutoCloseable {
    private static final int MOST_DIMENSIONS = 1_000;
    private static final int MOST_KINDS = 10_000_000;

    /** That of UTF-8, as Latin-1. */
    private static final String BYTE_ORDER_MARK = "\u00EF\u00BB\u00BF";

    private final Path file;
    private final BufferedReader reader;
    private StringTokenizer words = new StringTokenizer("");
    private int line;

    private VbpReader(Path file) throws IOException {
        this.file = file;
        this.reader = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1);
    }

    /** @throws IllegalArgumentException naming file and line, if the file is no such instance */
    static PackingProblem read(Path file) {
        try (VbpReader reader = new VbpReader(file)) {
            return reader.problem();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PackingProblem problem() throws IOException {
        int dims = (int) number("the number of dimensions", 1, MOST_DIMENSIONS);
        long[] capacity = new long[dims];
        for (int d = 0; d < dims; d++) {
            capacity[d] = number("a capacity", 0, Long.MAX_VALUE);
        }
        int kinds = (int) number("the number of item kinds", 0, MOST_KINDS);
        List<long[]> sizes = new ArrayList<>();
        List<Integer> counts = new ArrayList<>();
        for (int kind = 0; kind < kinds; kind++) {
            sizes.add(size(kind, capacity));
            counts.add((int) number("the count of item kind " + kind, 0, Integer.MAX_VALUE));
        }
        if (nextWord() != null) {
            throw wrong("there is more than the " + kinds + " item kinds announced");
        }
        try {
            return PackingProblem.of(
                    capacity,
                    sizes.toArray(long[][]::new),
                    counts.stream().mapToInt(count -> count).toArray());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
        }
    }

    private long[] size(int kind, long[] capacity) throws IOException {
        long[] size = new long[capacity.length];
        for (int d = 0; d < size.length; d++) {
            size[d] = number("a size of item kind " + kind, -Long.MAX_VALUE, Long.MAX_VALUE);
            if (size[d] > capacity[d]) {
                throw wrong("no host can take item kind " + kind + ": it needs " + size[d] + " in dimension " + d
                        + ", where a host holds " + capacity[d]);
            }
        }
        return size;
    }

    private long number(String what, long least, long most) throws IOException {
        String word = nextWord();
        if (word == null) {
            throw wrong("the file ends where " + what + " should be");
        }
        try {
            long number = Long.parseLong(word);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw wrong("\"" + word + "\" is no whole number; here should be " + what);
        }
        throw wrong(word + " is not " + what + ", which lies between " + least + " and " + most);
    }

    private String nextWord() throws IOException {
        while (!words.hasMoreTokens()) {
            String text = reader.readLine();
            if (text == null) {
                return null;
            }
            line++;
            String plain =
                    line == 1 && text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text;
            words = new StringTokenizer(plain.startsWith("#") ? "" : plain);
        }
        return words.nextToken();
    }

    private IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException(file + ", line " + line + ": " + what);
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
