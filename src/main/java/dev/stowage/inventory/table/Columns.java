package dev.stowage.inventory.table;

import dev.stowage.inventory.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which column of a table holds which field: matched by label or alias, never by position. */
public final class Columns {
    private final String sheet;
    private final Header header;
    private final Map<Field, Integer> indexes = new HashMap<>();

    private Columns(String sheet, Header header) {
        this.sheet = sheet;
        this.header = header;
    }

    /** Matches; where two columns fit one field the first is taken, and a finding says so. */
    public static Columns match(String sheet, Header header, Collection<? extends Field> fields, Findings findings) {
        Columns columns = new Columns(sheet, header);
        fields.forEach(field -> columns.match(field, findings));
        return columns;
    }

    /** Whether all these fields have a column. */
    public static boolean allIn(Header header, Field... fields) {
        return Stream.of(fields).noneMatch(field -> candidates(header, field).isEmpty());
    }

    private void match(Field field, Findings findings) {
        List<Integer> candidates = candidates(header, field);
        if (candidates.isEmpty()) {
            return;
        }
        indexes.put(field, candidates.get(0));
        if (candidates.size() > 1) {
            findings.add(
                    Severity.TOTALS_DOUBTFUL,
                    Place.cell(sheet, header.row(), header.labels().get(candidates.get(0))),
                    "inventory.column.twice",
                    sheet,
                    field.label(),
                    candidates.stream().map(Header::letter).collect(Collectors.joining(", ")),
                    Header.letter(candidates.get(0)));
        }
    }

    private static List<Integer> candidates(Header header, Field field) {
        Set<String> labels = Stream.concat(Stream.of(field.label()), field.aliases().stream())
                .map(Header::normalised)
                .collect(Collectors.toSet());
        return IntStream.range(0, header.labels().size())
                .filter(column ->
                        labels.contains(Header.normalised(header.labels().get(column))))
                .boxed()
                .toList();
    }

    public String sheet() {
        return sheet;
    }

    public Header header() {
        return header;
    }

    public boolean has(Field field) {
        return indexes.containsKey(field);
    }

    public OptionalInt index(Field field) {
        Integer index = indexes.get(field);
        return index == null ? OptionalInt.empty() : OptionalInt.of(index);
    }

    /** The cell's text; empty where it is blank or the table lacks the column. */
    public String text(Row row, Field field) {
        Integer index = indexes.get(field);
        return index == null ? "" : row.text(index);
    }

    /** @return empty where the cell is blank or says neither yes nor no */
    public Optional<Boolean> truth(Row row, Field field) {
        return YesNo.parse(text(row, field));
    }

    /** Whether a field was found in this column, counted from 0. */
    public boolean isUsed(int column) {
        return indexes.containsValue(column);
    }

    /** Labels that fit no field, in their order. */
    public List<String> unknownLabels() {
        List<String> unknown = new ArrayList<>();
        for (int column = 0; column < header.labels().size(); column++) {
            if (!isUsed(column) && !header.labels().get(column).isBlank()) {
                unknown.add(header.labels().get(column));
            }
        }
        return unknown;
    }

    /** "VM", "vInfoVMName": what was looked for, for a finding about a missing column. */
    public static String triedLabels(Field field) {
        return Stream.concat(Stream.of(field.label()), field.aliases().stream())
                .map(label -> '"' + label + '"')
                .collect(Collectors.joining(", "));
    }
}
