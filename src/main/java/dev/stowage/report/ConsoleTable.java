package dev.stowage.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Rows of texts, set in columns for a console; a text too wide for its column goes on in the next line. Stays text all
 * the way: what turns it into bytes knows the console's character set, and this does not.
 */
final class ConsoleTable {
    private final List<Column> columns;
    private final List<List<String>> rows = new ArrayList<>();

    /** Columns without a border or a limit: the first to the left, the others, which are numbers, to the right. */
    ConsoleTable() {
        columns = List.of();
    }

    ConsoleTable(List<Column> columns) {
        this.columns = List.copyOf(columns);
    }

    ConsoleTable row(String... cells) {
        return row(List.of(cells));
    }

    ConsoleTable row(List<String> cells) {
        rows.add(List.copyOf(cells));
        return this;
    }

    /** Without a border. Each line ends with a line end; no line with a space. */
    String print() {
        int most = rows.stream().mapToInt(List::size).max().orElse(0);
        List<Column> layout = IntStream.range(0, most)
                .mapToObj(index -> new Column("", index > 0, Integer.MAX_VALUE))
                .toList();
        int[] widths = widths(layout);
        return rows.stream()
                .flatMap(row -> lines(layout, widths, row).stream())
                .map(cells -> (" " + String.join("  ", cells)).stripTrailing() + "\n")
                .collect(Collectors.joining());
    }

    /** With headings and a border; the last line has no line end. */
    String printFramed() {
        int[] widths = widths(columns);
        String rule = IntStream.of(widths)
                .mapToObj(width -> "-".repeat(width + 2))
                .collect(Collectors.joining("+", "+", "+"));
        List<String> lines = new ArrayList<>(List.of(rule));
        frame(lines, widths, columns.stream().map(Column::heading).toList());
        lines.add(rule);
        rows.forEach(row -> frame(lines, widths, row));
        lines.add(rule);
        return String.join("\n", lines);
    }

    private void frame(List<String> lines, int[] widths, List<String> row) {
        lines(columns, widths, row).forEach(cells -> lines.add("| " + String.join(" | ", cells) + " |"));
    }

    private int[] widths(List<Column> layout) {
        return IntStream.range(0, layout.size())
                .map(index -> {
                    Column column = layout.get(index);
                    int widest = rows.stream()
                            .mapToInt(row -> cell(row, index).length())
                            .reduce(column.heading().length(), Math::max);
                    return Math.min(widest, column.widest());
                })
                .toArray();
    }

    private static List<List<String>> lines(List<Column> layout, int[] widths, List<String> row) {
        List<List<String>> folded = IntStream.range(0, layout.size())
                .mapToObj(index -> fold(cell(row, index), widths[index]))
                .toList();
        int height = folded.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, height)
                .mapToObj(line -> IntStream.range(0, layout.size())
                        .mapToObj(index -> layout.get(index).set(cell(folded.get(index), line), widths[index]))
                        .toList())
                .toList();
    }

    private static List<String> fold(String text, int width) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (rest.length() > width) {
            int space = rest.lastIndexOf(' ', width);
            int end = space > 0 ? space : width;
            lines.add(rest.substring(0, end));
            rest = rest.substring(end).stripLeading();
        }
        lines.add(rest);
        return lines;
    }

    private static String cell(List<String> row, int index) {
        return index < row.size() ? row.get(index) : "";
    }

    /** A column: its heading, on which side its texts stand, and its greatest width in characters. */
    record Column(String heading, boolean right, int widest) {
        Column(String heading, boolean right) {
            this(heading, right, 78);
        }

        private String set(String text, int width) {
            String space = " ".repeat(width - text.length());
            return right ? space + text : text + space;
        }
    }
}
