package dev.stowage.inventory.rvtools;

import dev.stowage.inventory.Severity;
import dev.stowage.inventory.table.Columns;
import dev.stowage.inventory.table.Findings;
import dev.stowage.inventory.table.Header;
import dev.stowage.inventory.table.Place;
import dev.stowage.quantity.Text;
import java.util.List;
import java.util.Optional;

/**
 * A column whose absence its owner should know.
 *
 * @param consequence key of what follows from the absence, below {@code inventory.without}
 */
record Wanted(RvColumn column, Severity severity, String consequence) {
    static void report(Tab tab, Columns columns, List<Wanted> wanted, Findings findings) {
        wanted.forEach(column -> column.reportIfMissing(tab, columns, findings));
    }

    private void reportIfMissing(Tab tab, Columns columns, Findings findings) {
        if (columns.has(column)) {
            return;
        }
        Text effect = Text.of("inventory.without." + consequence);
        Optional<OverwrittenHeader> overwritten = OverwrittenHeader.find(tab, columns, column);
        if (overwritten.isPresent()) {
            reportOverwritten(columns, overwritten.get(), effect, findings);
        } else {
            findings.add(
                    severity,
                    Place.column(columns.sheet(), column.label()),
                    "inventory.column.missing",
                    columns.sheet(),
                    column.label(),
                    Columns.triedLabels(column),
                    effect);
        }
    }

    private void reportOverwritten(Columns columns, OverwrittenHeader header, Text effect, Findings findings) {
        Text edge = Text.of("inventory.header.edge");
        findings.add(
                severity,
                Place.cell(columns.sheet(), columns.header().row(), Header.letter(header.column())),
                "inventory.header.overwritten",
                columns.sheet(),
                Header.letter(header.column()) + columns.header().row(),
                Findings.excerpt(columns.header().labels().get(header.column())),
                column.label(),
                header.before().isEmpty() ? edge : header.before(),
                header.after().isEmpty() ? edge : header.after(),
                effect);
    }
}
