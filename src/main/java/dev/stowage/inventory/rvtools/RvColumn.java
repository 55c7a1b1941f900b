package dev.stowage.inventory.rvtools;

import dev.stowage.inventory.table.Field;
import java.util.List;

/**
 * A column of an RVTools sheet.
 *
 * @param label of the newest version (4.7); older "MB" labels equal "MiB" labels by normalisation
 * @param aliases older labels, and names of the dialect that {@code -DBColumnNames} writes
 */
record RvColumn(String label, List<String> aliases) implements Field {
    static RvColumn of(String label, String... aliases) {
        return new RvColumn(label, List.of(aliases));
    }
}
