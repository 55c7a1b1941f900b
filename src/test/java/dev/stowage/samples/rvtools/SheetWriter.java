package dev.stowage.samples.rvtools;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes sheets as RVTools does: header in row 1, panes frozen at B2, a filter over all columns. */
final class SheetWriter {
    private static final int MOST_COMPRESSED = 9;

    private SheetWriter() {}

    static void write(List<Sheet> sheets, OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, "RVTools", null)) {
            workbook.setCompressionLevel(MOST_COMPRESSED);
            for (Sheet sheet : sheets) {
                write(sheet, workbook.newWorksheet(sheet.name()));
            }
        }
    }

    private static void write(Sheet sheet, Worksheet target) throws IOException {
        List<String> columns = SheetHeaders.of(sheet);
        for (int column = 0; column < columns.size(); column++) {
            target.value(0, column, columns.get(column));
        }
        for (int row = 0; row < sheet.rows().size(); row++) {
            for (int column = 0; column < columns.size(); column++) {
                write(sheet.rows().get(row).cell(columns.get(column)), target, row + 1, column);
            }
        }
        target.freezePane(1, 1);
        target.setAutoFilter(0, 0, sheet.rows().size(), columns.size() - 1);
        target.finish();
    }

    private static void write(Object value, Worksheet target, int row, int column) {
        if (value instanceof String text) {
            target.value(row, column, text);
        } else if (value instanceof Number number) {
            target.value(row, column, number);
        } else if (value instanceof LocalDateTime moment) {
            target.value(row, column, moment);
            target.style(row, column).format("yyyy/mm/dd hh:mm:ss").set();
        }
    }
}
