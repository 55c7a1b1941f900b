package dev.stowage.inventory.container;

import dev.stowage.inventory.UploadLimits;
import dev.stowage.inventory.table.UploadRefused;

/** Counts the rows and cells of one reading of a CSV file. */
final class CellBudget {
    private final String upload;
    private final UploadLimits limits;
    private long cells;
    private int rows;

    CellBudget(String upload, UploadLimits limits) {
        this.upload = upload;
        this.limits = limits;
    }

    void spend(String file, int filledCells) throws UploadRefused {
        rows++;
        cells += filledCells;
        if (rows - 1 > limits.rowsPerSheet()) {
            throw new UploadRefused("inventory.refused.rows", upload, file, limits.rowsPerSheet());
        }
        if (cells > limits.cells()) {
            throw new UploadRefused("inventory.refused.cells", upload, limits.cells());
        }
    }
}
