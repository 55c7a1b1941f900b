package dev.stowage.report;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.ColumnData;
import com.github.freva.asciitable.HorizontalAlign;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows of texts, set in columns for a console: the first column to the left, the others, which are numbers, to the right. */
final class ConsoleTable {
    private final List<List<String>> rows = new ArrayList<>();

    ConsoleTable row(String... cells) {
        rows.add(List.of(cells));
        return this;
    }

    /** Each line ends with a line end; no line with a space. */
    String print() {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        List<ColumnData<List<String>>> layout =
                IntStream.range(0, columns).mapToObj(ConsoleTable::column).toList();
        return AsciiTable.getTable(AsciiTable.NO_BORDERS, rows, layout)
                        .lines()
                        .map(String::stripTrailing)
                        .collect(Collectors.joining("\n"))
                + "\n";
    }

    private static ColumnData<List<String>> column(int index) {
        return new Column()
                .dataAlign(index == 0 ? HorizontalAlign.LEFT : HorizontalAlign.RIGHT)
                .with(row -> index < row.size() ? row.get(index) : "");
    }
}
