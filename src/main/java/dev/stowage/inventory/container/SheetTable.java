package dev.stowage.inventory.container;

import dev.stowage.inventory.Severity;
import dev.stowage.inventory.table.BrokenTable;
import dev.stowage.inventory.table.Findings;
import dev.stowage.inventory.table.Header;
import dev.stowage.inventory.table.Place;
import dev.stowage.inventory.table.Row;
import dev.stowage.inventory.table.Table;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Sheet;

/** A sheet of a workbook, streamed. */
final class SheetTable implements Table {
    private final Sheet sheet;
    private final Integer filledRows;
    private final Findings findings;

    /** @param filledRows as the guard counted them; null where it could not tell which part the sheet is */
    SheetTable(Sheet sheet, Integer filledRows, Findings findings) {
        this.sheet = sheet;
        this.filledRows = filledRows;
        this.findings = findings;
    }

    @Override
    public String name() {
        return sheet.getName();
    }

    @Override
    public Optional<Header> header() throws BrokenTable {
        Header[] header = new Header[1];
        each(row -> {
            header[0] = header(row);
            return false;
        });
        return Optional.ofNullable(header[0]);
    }

    private static Header header(SheetRow row) {
        return new Header(
                row.number(),
                IntStream.range(0, row.width()).mapToObj(row::text).toList());
    }

    @Override
    public void read(Consumer<Row> rows) throws BrokenTable {
        FormulaCheck formulas = new FormulaCheck();
        boolean[] pastHeader = new boolean[1];
        try {
            each(row -> {
                if (pastHeader[0]) {
                    formulas.see(row);
                    rows.accept(row);
                }
                pastHeader[0] = true;
                return true;
            });
        } finally {
            formulas.report();
        }
    }

    @Override
    public int countRows() throws BrokenTable {
        if (filledRows != null) {
            return Math.max(0, filledRows - 1);
        }
        int[] rows = new int[1];
        each(row -> {
            rows[0]++;
            return true;
        });
        return Math.max(0, rows[0] - 1);
    }

    @Override
    public boolean cellsMayShift() {
        return false;
    }

    private interface Visitor {
        /** @return whether to go on */
        boolean visit(SheetRow row);
    }

    private void each(Visitor visitor) throws BrokenTable {
        try (Stream<org.dhatim.fastexcel.reader.Row> rows = open()) {
            Iterator<org.dhatim.fastexcel.reader.Row> iterator = rows.iterator();
            boolean more = true;
            int shift = 0;
            for (int index = 0; more && hasNext(iterator); index++) {
                org.dhatim.fastexcel.reader.Row cells = iterator.next();
                if (index == 0 && cells.getRowNum() == 0) {
                    // Rows without numbers of their own are counted by the reader from 0.
                    shift = 1;
                }
                SheetRow row = new SheetRow(cells, shift);
                more = row.isBlank() || visitor.visit(row);
            }
        }
    }

    private Stream<org.dhatim.fastexcel.reader.Row> open() throws BrokenTable {
        try {
            return sheet.openStream();
        } catch (IOException | RuntimeException unreadable) {
            throw new BrokenTable(unreadable);
        }
    }

    /** Damaged cells make the reader fail in many unchecked ways; none of them is this program's fault. */
    private static boolean hasNext(Iterator<org.dhatim.fastexcel.reader.Row> iterator) throws BrokenTable {
        try {
            return iterator.hasNext();
        } catch (RuntimeException broken) {
            throw new BrokenTable(broken);
        }
    }

    private final class FormulaCheck {
        private int withoutValue;
        private int firstRow;
        private int firstColumn;

        void see(SheetRow row) {
            int column = row.formulaWithoutValue();
            if (column >= 0) {
                firstRow = withoutValue == 0 ? row.number() : firstRow;
                firstColumn = withoutValue == 0 ? column : firstColumn;
                withoutValue++;
            }
        }

        void report() {
            if (withoutValue > 0) {
                findings.add(
                        Severity.TOTALS_DOUBTFUL,
                        Place.cell(name(), firstRow, Header.letter(firstColumn)),
                        "inventory.formulas",
                        name(),
                        withoutValue,
                        Header.letter(firstColumn) + firstRow);
            }
        }
    }
}
