package dev.stowage.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Rows of texts, set in columns for a console: the first column to the left, the others, which are numbers, to the right. */
final class ConsoleTable {
    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    ConsoleTable row(String... cells) {
        rows.add(List.of(cells));
        return this;
    }

    /** Each line ends with a line end; no line with a space. */
    String print() {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        int[] widths = IntStream.range(0, columns).map(this::width).toArray();
        StringBuilder lines = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder("  ");
            for (int column = 0; column < row.size(); column++) {
                String cell = row.get(column);
                String padding = " ".repeat(widths[column] - cell.length());
                line.append(column == 0 ? cell + padding : GAP + padding + cell);
            }
            lines.append(line.toString().stripTrailing()).append('\n');
        }
        return lines.toString();
    }

    private int width(int column) {
        return rows.stream()
                .filter(row -> row.size() > column)
                .mapToInt(row -> row.get(column).length())
                .max()
                .orElse(0);
    }
}
