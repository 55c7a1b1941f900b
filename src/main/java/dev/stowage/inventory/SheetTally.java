package dev.stowage.inventory;

/**
 * What became of a sheet's rows. {@code taken + quarantined + unused} is {@code rows}, always.
 *
 * @param rows filled rows below the header; blank rows do not count
 * @param taken rows that became part of the inventory
 * @param quarantined rows set aside, each with its reason
 * @param unused rows of a sheet that planning has no use for
 */
public record SheetTally(String sheet, int rows, int taken, int quarantined, int unused) {
    public SheetTally {
        if (taken + quarantined + unused != rows) {
            throw new IllegalArgumentException("Rows of sheet %s are lost: %d read, but %d + %d + %d accounted for"
                    .formatted(sheet, rows, taken, quarantined, unused));
        }
    }
}
