package dev.stowage.inventory.table;

import dev.stowage.inventory.Severity;
import dev.stowage.quantity.Text;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;

/** One table while it is read: its columns, its numbers and the account of its rows. */
public final class SheetReading {
    private final Table table;
    private final Columns columns;
    private final NumberColumns numbers;
    private final Ledger ledger;
    private final Findings findings;

    private SheetReading(Table table, Columns columns, Findings findings) {
        this.table = table;
        this.columns = columns;
        this.findings = findings;
        numbers = new NumberColumns(columns);
        ledger = new Ledger(columns.sheet());
    }

    /**
     * Matches the header.
     *
     * @param sheet as findings call the table
     * @return empty where there is no header to read, which a finding says if it is a fault
     */
    public static Optional<SheetReading> open(
            Table table, String sheet, Collection<? extends Field> fields, Findings findings) throws UploadRefused {
        try {
            return table.header()
                    .map(header -> new SheetReading(table, Columns.match(sheet, header, fields, findings), findings));
        } catch (BrokenTable broken) {
            reportBroken(sheet, 0, broken, findings);
            return Optional.empty();
        }
    }

    /** How many rows a table of no use holds; 0 where it cannot be read, which a finding says. */
    public static int countRows(Table table, String sheet, Findings findings) throws UploadRefused {
        try {
            return table.countRows();
        } catch (BrokenTable broken) {
            reportBroken(sheet, 0, broken, findings);
            return 0;
        }
    }

    public Columns columns() {
        return columns;
    }

    public NumberColumns numbers() {
        return numbers;
    }

    public Ledger ledger() {
        return ledger;
    }

    /**
     * Reads to the end, or to where the table breaks, and settles the numbers. Rows whose cells have shifted are set
     * aside and not handed out.
     */
    public void read(Consumer<Row> rows) throws UploadRefused {
        int[] last = {columns.header().row()};
        int width = columns.header().labels().size();
        try {
            table.read(row -> {
                last[0] = row.number();
                if (table.cellsMayShift() && row.width() > width) {
                    ledger.quarantine(row.number(), Text.of("inventory.row.shifted"));
                } else {
                    rows.accept(row);
                }
            });
        } catch (BrokenTable broken) {
            reportBroken(columns.sheet(), last[0], broken, findings);
        }
        numbers.settle(findings);
    }

    private static void reportBroken(String sheet, int lastRow, BrokenTable broken, Findings findings) {
        findings.add(
                Severity.TOTALS_DOUBTFUL,
                Place.sheet(sheet),
                "inventory.sheetBroken",
                sheet,
                lastRow,
                Findings.excerpt(broken.getMessage()));
    }
}
