package dev.stowage.inventory.rvtools;

import dev.stowage.inventory.table.Columns;
import dev.stowage.inventory.table.Field;
import dev.stowage.inventory.table.Header;
import java.util.List;
import java.util.Optional;

/**
 * A header cell in which something else stands than RVTools wrote: a column is missing, its known neighbours are there,
 * and exactly one column of an unknown label stands between them.
 *
 * @param column from 0
 * @param before label of the neighbour to the left; empty at the sheet's edge
 * @param after label of the neighbour to the right; empty at the sheet's edge
 */
record OverwrittenHeader(int column, String before, String after) {
    /** @return empty where the column is not missing, or is missing altogether */
    static Optional<OverwrittenHeader> find(Tab tab, Columns columns, Field field) {
        if (columns.has(field)) {
            return Optional.empty();
        }
        List<String> order = RvLabels.of(tab);
        int place = order.indexOf(Header.normalised(field.label()));
        if (place < 0) {
            return Optional.empty();
        }
        List<String> labels =
                columns.header().labels().stream().map(Header::normalised).toList();
        int before = nearest(labels, order.subList(0, place), true);
        int after = nearest(labels, order.subList(place + 1, order.size()), false);
        int right = after < 0 ? labels.size() : after;
        boolean oneBetween = right == before + 2 && (before >= 0 || after >= 0);
        boolean unknown = oneBetween && !order.contains(labels.get(before + 1));
        return unknown
                ? Optional.of(new OverwrittenHeader(before + 1, label(columns, before), label(columns, after)))
                : Optional.empty();
    }

    private static int nearest(List<String> labels, List<String> wanted, boolean fromEnd) {
        for (int step = 0; step < wanted.size(); step++) {
            int found = labels.indexOf(wanted.get(fromEnd ? wanted.size() - 1 - step : step));
            if (found >= 0) {
                return found;
            }
        }
        return -1;
    }

    private static String label(Columns columns, int column) {
        return column < 0 ? "" : columns.header().labels().get(column);
    }
}
