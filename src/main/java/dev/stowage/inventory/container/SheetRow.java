package dev.stowage.inventory.container;

import dev.stowage.inventory.table.Row;
import java.math.BigDecimal;
import java.util.Locale;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/** A row of a workbook's sheet. */
final class SheetRow implements Row {
    private final org.dhatim.fastexcel.reader.Row cells;
    private final int shift;

    /** @param shift what the reader's row number lacks */
    SheetRow(org.dhatim.fastexcel.reader.Row cells, int shift) {
        this.cells = cells;
        this.shift = shift;
    }

    @Override
    public int number() {
        return cells.getRowNum() + shift;
    }

    @Override
    public int width() {
        return cells.getCellCount();
    }

    @Override
    public String text(int column) {
        Cell cell = cell(column);
        if (cell == null || cell.getRawValue() == null) {
            return "";
        }
        if (cell.getType() == CellType.BOOLEAN) {
            return String.valueOf(cell.getValue()).toLowerCase(Locale.ROOT);
        }
        return CellText.trimmed(cell.getRawValue());
    }

    @Override
    public boolean isNumber(int column) {
        Cell cell = cell(column);
        return cell != null && cell.getValue() instanceof BigDecimal;
    }

    boolean isBlank() {
        for (int column = 0; column < cells.getCellCount(); column++) {
            if (!text(column).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** @return the first such column; −1 for none */
    int formulaWithoutValue() {
        for (int column = 0; column < cells.getCellCount(); column++) {
            Cell cell = cell(column);
            if (cell != null
                    && cell.getType() == CellType.FORMULA
                    && text(column).isEmpty()) {
                return column;
            }
        }
        return -1;
    }

    private Cell cell(int column) {
        return column < cells.getCellCount() ? cells.getCell(column) : null;
    }
}
