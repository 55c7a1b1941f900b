package dev.stowage.inventory;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** An xlsx workbook for a test, written as RVTools writes it: header in row 1, texts and numbers. */
public final class WorkbookFile {
    private final Map<String, List<Object[]>> sheets = new LinkedHashMap<>();

    /** @param header labels, parted by a bar */
    public WorkbookFile sheet(String name, String header, Object[]... rows) {
        List<Object[]> all = new java.util.ArrayList<>();
        all.add(header.split("\\|"));
        all.addAll(List.of(rows));
        sheets.put(name, all);
        return this;
    }

    /** Cells of a row; null leaves a cell out. */
    public static Object[] row(Object... cells) {
        return cells;
    }

    public Path write(Path folder) {
        Path file = folder.resolve("export.xlsx");
        try (OutputStream bytes = Files.newOutputStream(file);
                Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            for (Map.Entry<String, List<Object[]>> entry : sheets.entrySet()) {
                write(workbook.newWorksheet(entry.getKey()), entry.getValue());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return file;
    }

    private static void write(Worksheet sheet, List<Object[]> rows) {
        for (int row = 0; row < rows.size(); row++) {
            Object[] cells = rows.get(row);
            for (int column = 0; column < cells.length; column++) {
                Object cell = cells[column];
                if (cell instanceof Number number) {
                    sheet.value(row, column, number);
                } else if (cell instanceof Boolean truth) {
                    sheet.value(row, column, truth);
                } else if (cell != null) {
                    sheet.value(row, column, cell.toString());
                }
            }
        }
    }
}
