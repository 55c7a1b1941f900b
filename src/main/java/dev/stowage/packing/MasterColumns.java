package dev.stowage.packing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The columns of the master program, one entry after the other in flat arrays, because every step of the simplex passes
 * over all of them. The first ones are the kinds' surpluses, which cost nothing; the others are patterns, which cost one
 * host each.
 */
final class MasterColumns {
    private final int kinds;
    private final List<Pattern> patterns = new ArrayList<>();
    private int[] start;
    private int[] row;
    private double[] entry;
    private int length;

    MasterColumns(int kinds) {
        this.kinds = kinds;
        start = new int[4 * kinds + 2];
        row = new int[16 * kinds + 16];
        entry = new double[row.length];
        for (int kind = 0; kind < kinds; kind++) {
            append(new int[] {kind}, new int[] {-1});
        }
    }

    int count() {
        return length;
    }

    void add(Pattern pattern) {
        patterns.add(pattern);
        append(pattern.kinds(), pattern.counts());
    }

    private void append(int[] rows, int[] entries) {
        int from = start[length];
        int end = from + rows.length;
        if (end > row.length) {
            row = Arrays.copyOf(row, 2 * end);
            entry = Arrays.copyOf(entry, 2 * end);
        }
        if (length + 2 > start.length) {
            start = Arrays.copyOf(start, 2 * start.length);
        }
        for (int i = 0; i < rows.length; i++) {
            row[from + i] = rows[i];
            entry[from + i] = entries[i];
        }
        start[++length] = end;
    }

    /** The pattern in a column; null for a surplus. */
    Pattern pattern(int column) {
        return column < kinds ? null : patterns.get(column - kinds);
    }

    int cost(int column) {
        return column < kinds ? 0 : 1;
    }

    double dot(int column, double[] line) {
        double sum = 0;
        for (int i = start[column], end = start[column + 1]; i < end; i++) {
            sum += line[row[i]] * entry[i];
        }
        return sum;
    }

    /** Writes a column into a full-length one. */
    void spread(int column, double[] into) {
        Arrays.fill(into, 0);
        for (int i = start[column]; i < start[column + 1]; i++) {
            into[row[i]] = entry[i];
        }
    }

    /** What one pass over all columns costs, in steps. */
    long work() {
        return length + start[length];
    }
}
