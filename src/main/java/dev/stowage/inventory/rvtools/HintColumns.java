package dev.stowage.inventory.rvtools;

import dev.stowage.inventory.table.Columns;
import dev.stowage.inventory.table.Header;
import dev.stowage.inventory.table.Pool;
import dev.stowage.inventory.table.Row;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Columns of vInfo in which people write what a VM is for: the notes, and every column that RVTools itself does not
 * have, since custom attributes and tags stand among its own columns under the names that people gave them.
 */
final class HintColumns {
    private static final String NOTES = Header.normalised("Annotation");
    private static final String INTERNAL = "vinfo";
    /** Notes can be whole documents; what runs in the VM stands at their beginning or nowhere. */
    private static final int LONGEST = 500;

    private final List<Integer> columns;

    private HintColumns(List<Integer> columns) {
        this.columns = columns;
    }

    static HintColumns of(Columns sheet) {
        List<String> labels = sheet.header().labels();
        Set<String> known = Set.copyOf(RvLabels.of(Tab.V_INFO));
        return new HintColumns(IntStream.range(0, labels.size())
                .filter(column -> isHint(labels.get(column), known))
                .filter(column -> !sheet.isUsed(column))
                .boxed()
                .toList());
    }

    private static boolean isHint(String label, Set<String> known) {
        String normalised = Header.normalised(label);
        return normalised.equals(NOTES)
                || !normalised.isBlank()
                        && !known.contains(normalised)
                        && !label.toLowerCase(Locale.ROOT).startsWith(INTERNAL);
    }

    List<String> read(Row row, Pool pool) {
        return columns.stream()
                .map(row::text)
                .filter(text -> text.chars().anyMatch(Character::isLetter))
                .map(text -> pool.one(text.length() > LONGEST ? text.substring(0, LONGEST) : text))
                .toList();
    }
}
