package dev.stowage.inventory.container;

import dev.stowage.inventory.table.Row;
import java.util.List;

/**
 * A line of a CSV file.
 *
 * @param number counts lines as a spreadsheet does: a quoted line end does not begin a new one
 * @param cells without spaces around them
 */
record CsvRow(int number, List<String> cells) implements Row {
    @Override
    public int width() {
        int width = cells.size();
        while (width > 0 && cells.get(width - 1).isEmpty()) {
            width--;
        }
        return width;
    }

    @Override
    public String text(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    @Override
    public boolean isNumber(int column) {
        return false;
    }
}
