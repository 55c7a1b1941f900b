package dev.stowage.inventory.table;

import dev.stowage.inventory.QuarantinedRow;
import dev.stowage.inventory.RowOrigin;
import dev.stowage.inventory.Severity;
import dev.stowage.inventory.SheetTally;
import dev.stowage.inventory.VirtualMachine;
import dev.stowage.quantity.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts each row of one sheet into one bucket. */
public final class Ledger {
    private final String sheet;
    private final List<QuarantinedRow> quarantined = new ArrayList<>();
    private int taken;
    private int unused;

    public Ledger(String sheet) {
        this.sheet = sheet;
    }

    public void take() {
        taken++;
    }

    public void leaveUnused(int rows) {
        unused += rows;
    }

    public void quarantine(int row, Text reason) {
        quarantined.add(new QuarantinedRow(new RowOrigin(sheet, row), reason, Optional.empty()));
    }

    /** @param vm what could be read of it */
    public void quarantine(VirtualMachine vm, Text reason) {
        quarantined.add(new QuarantinedRow(vm.origin(), reason, Optional.of(vm)));
    }

    public List<QuarantinedRow> quarantined() {
        return quarantined;
    }

    public SheetTally tally() {
        return new SheetTally(sheet, taken + quarantined.size() + unused, taken, quarantined.size(), unused);
    }

    /** One finding for each reason, with the number of rows and the first of them. */
    public void report(Findings findings) {
        Map<Text, List<QuarantinedRow>> byReason = new LinkedHashMap<>();
        quarantined.forEach(row -> byReason.computeIfAbsent(row.reason(), reason -> new ArrayList<>())
                .add(row));
        byReason.forEach((reason, rows) -> findings.add(
                Severity.ROW_QUARANTINED,
                Place.row(sheet, rows.get(0).origin().row()),
                "inventory.quarantined",
                rows.size(),
                sheet,
                reason,
                rows.get(0).origin().row(),
                new Text(reason.key() + ".remedy", reason.arguments())));
    }
}
