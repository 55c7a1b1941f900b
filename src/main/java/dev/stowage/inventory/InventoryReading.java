package dev.stowage.inventory;

import java.util.List;

/**
 * What a reader made of an upload: the inventory, and an account of every row and every doubt.
 *
 * @param sheets one tally a sheet, in the order of the file
 * @param sums totals of sheets that stand beside the VM list, for cross-checks
 */
public record InventoryReading(
        Inventory inventory,
        List<SheetTally> sheets,
        List<QuarantinedRow> quarantined,
        List<Finding> findings,
        SheetSums sums) {
    public InventoryReading {
        sheets = List.copyOf(sheets);
        quarantined = List.copyOf(quarantined);
        findings = List.copyOf(findings);
    }

    /** Nothing was taken; the findings say why. */
    public static InventoryReading refused(Provenance provenance, List<Finding> findings) {
        Inventory nothing = new Inventory(provenance, List.of(), List.of(), List.of(), List.of());
        return new InventoryReading(nothing, List.of(), List.of(), findings, SheetSums.NONE);
    }

    /** Whether nothing of the file could be used. */
    public boolean refused() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.FILE_REFUSED);
    }
}
