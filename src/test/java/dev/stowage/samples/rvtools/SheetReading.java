package dev.stowage.samples.rvtools;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Reads a written workbook back, apart from the code that wrote it. */
public final class SheetReading {
    private SheetReading() {}

    /** Every cell as {@code sheet!address=text}, in the order of the file. */
    public static List<String> cells(Path workbook) {
        try (ReadableWorkbook book = new ReadableWorkbook(workbook.toFile())) {
            return book.getSheets()
                    .flatMap(sheet -> rows(sheet)
                            .flatMap(Row::stream)
                            .filter(Objects::nonNull)
                            .map(cell -> sheet.getName() + "!" + cell.getAddress() + "=" + cell.getText()))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The rows of a sheet by column name; a blank cell is an absent one. */
    static List<Map<String, String>> rows(Path workbook, String sheetName) {
        try (ReadableWorkbook book = new ReadableWorkbook(workbook.toFile())) {
            List<Row> rows = rows(book.findSheet(sheetName).orElseThrow()).toList();
            List<String> columns = rows.get(0).stream().map(Cell::getText).toList();
            return rows.stream().skip(1).map(row -> named(columns, row)).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, String> named(List<String> columns, Row row) {
        Map<String, String> cells = new LinkedHashMap<>();
        IntStream.range(0, columns.size())
                .forEach(column -> row.getOptionalCell(column)
                        .map(Cell::getText)
                        .filter(text -> !text.isBlank())
                        .ifPresent(text -> cells.put(columns.get(column), text)));
        return cells;
    }

    private static Stream<Row> rows(Sheet sheet) {
        try {
            return sheet.openStream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
