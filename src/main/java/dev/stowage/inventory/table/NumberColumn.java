package dev.stowage.inventory.table;

import dev.stowage.inventory.Severity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reads one column of numbers. Numbers that need no guess are handed on at once; texts such as "16,384" wait until the
 * whole column is known, because only all its values together tell a decimal mark from a thousands separator. A blank
 * cell, a dash and −1 (in exports: no limit) are unknown, never zero.
 */
public final class NumberColumn {
    /** What the numbers count, which decides a doubtful "16,384" and what is refused. */
    public enum Nature {
        /** Things: 2.5 is no number of them. */
        COUNT,
        /** Sizes and speeds in whole units; decimals are rounded. */
        WHOLE,
        /** Sizes with decimals. */
        DECIMAL
    }

    private static final Set<String> UNKNOWN = Set.of("-", "–", "n/a", "#n/a", "null", "none", "unknown", "unbekannt");
    private static final BigDecimal NO_LIMIT = BigDecimal.ONE.negate();

    private final Columns columns;
    private final Field field;
    private final Nature nature;
    private final BigDecimal most;
    private final List<Waiting> waiting = new ArrayList<>();
    private final int[] seen = new int[NumberForm.values().length];
    private int unreadable;
    private int firstUnreadableRow;
    private String firstUnreadable = "";

    private record Waiting(int row, String text, NumberForm form, Consumer<BigDecimal> use) {}

    /** @param most the greatest value that can be true; above it a cell counts as unreadable */
    NumberColumn(Columns columns, Field field, Nature nature, long most) {
        this.columns = columns;
        this.field = field;
        this.nature = nature;
        this.most = BigDecimal.valueOf(most);
    }

    /** Hands the row's number to its use, now or when the column is {@linkplain #settle settled}; never for an unknown. */
    public void read(Row row, Consumer<BigDecimal> use) {
        OptionalInt column = columns.index(field);
        if (column.isEmpty()) {
            return;
        }
        String text = row.text(column.getAsInt());
        if (text.isEmpty() || UNKNOWN.contains(text.toLowerCase(Locale.ROOT))) {
            return;
        }
        NumberForm form = NumberForm.of(text);
        if (form == NumberForm.NO_NUMBER) {
            unreadable(row.number(), text);
        } else if (form == NumberForm.PLAIN || row.isNumber(column.getAsInt())) {
            hand(row.number(), text, NumberForm.POINT, use);
        } else {
            seen[form.ordinal()]++;
            waiting.add(new Waiting(row.number(), text, form, use));
        }
    }

    boolean seen(NumberForm form) {
        return seen[form.ordinal()] > 0;
    }

    /**
     * Decides the decimal mark, hands out the numbers that waited and reports what was assumed.
     *
     * @param neighbours the form that the other columns of the sheet agree on; {@link NumberForm#EITHER} for none
     */
    void settle(NumberForm neighbours, Findings findings) {
        boolean decided = seen(NumberForm.POINT) != seen(NumberForm.COMMA);
        for (Waiting number : waiting) {
            NumberForm form = number.form() == NumberForm.EITHER ? decide(number.text(), neighbours) : number.form();
            hand(number.row(), number.text(), form, number.use());
        }
        if (seen(NumberForm.POINT) && seen(NumberForm.COMMA)) {
            reportMixture(findings);
        } else if (seen(NumberForm.EITHER) && !decided) {
            reportAssumption(neighbours, findings);
        }
        if (unreadable > 0) {
            reportUnreadable(findings);
        }
        waiting.clear();
    }

    /** Which mark is decimal in a text of one mark and three digits. */
    private NumberForm decide(String text, NumberForm neighbours) {
        if (seen(NumberForm.POINT) != seen(NumberForm.COMMA)) {
            return seen(NumberForm.POINT) ? NumberForm.POINT : NumberForm.COMMA;
        }
        boolean comma = text.indexOf(',') >= 0;
        if (nature != Nature.DECIMAL) {
            return comma ? NumberForm.POINT : NumberForm.COMMA;
        }
        return neighbours == NumberForm.EITHER ? NumberForm.POINT : neighbours;
    }

    private void hand(int row, String text, NumberForm form, Consumer<BigDecimal> use) {
        BigDecimal number = form.read(text);
        if (number.compareTo(NO_LIMIT) == 0) {
            return;
        }
        boolean fraction = nature == Nature.COUNT && number.stripTrailingZeros().scale() > 0;
        if (number.signum() < 0 || number.compareTo(most) > 0 || fraction) {
            unreadable(row, text);
        } else {
            use.accept(nature == Nature.WHOLE ? number.setScale(0, RoundingMode.HALF_UP) : number);
        }
    }

    private void unreadable(int row, String text) {
        if (unreadable == 0) {
            firstUnreadableRow = row;
            firstUnreadable = Findings.excerpt(text);
        }
        unreadable++;
    }

    private void reportMixture(Findings findings) {
        findings.add(
                Severity.TOTALS_DOUBTFUL,
                Place.column(columns.sheet(), label()),
                "inventory.number.mixed",
                columns.sheet(),
                label(),
                seen[NumberForm.POINT.ordinal()],
                seen[NumberForm.COMMA.ordinal()],
                seen[NumberForm.EITHER.ordinal()]);
    }

    private void reportAssumption(NumberForm neighbours, Findings findings) {
        Waiting example = waiting.stream()
                .filter(number -> number.form() == NumberForm.EITHER)
                .findFirst()
                .orElseThrow();
        findings.add(
                Severity.VALUE_ASSUMED,
                Place.cell(columns.sheet(), example.row(), label()),
                "inventory.number.assumed",
                columns.sheet(),
                label(),
                example.text(),
                decide(example.text(), neighbours).read(example.text()),
                seen[NumberForm.EITHER.ordinal()]);
    }

    private void reportUnreadable(Findings findings) {
        findings.add(
                Severity.VALUE_ASSUMED,
                Place.cell(columns.sheet(), firstUnreadableRow, label()),
                "inventory.number.unreadable",
                columns.sheet(),
                label(),
                unreadable,
                firstUnreadableRow,
                firstUnreadable);
    }

    private String label() {
        return columns.header().labels().get(columns.index(field).orElseThrow());
    }
}
