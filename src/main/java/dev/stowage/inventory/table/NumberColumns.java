package dev.stowage.inventory.table;

import java.util.ArrayList;
import java.util.List;

/** The columns of numbers of one table, settled together so that a doubtful one can ask its neighbours. */
public final class NumberColumns {
    /** 64 PiB in MiB: no honest size of one VM, host or datastore is greater, and sums of such sizes stay in bounds. */
    private static final long MOST = 1L << 36;
    /** A cluster of a pebibyte, written in bytes. */
    private static final long MOST_BYTES = 1L << 60;

    private final Columns columns;
    private final List<NumberColumn> numbers = new ArrayList<>();

    public NumberColumns(Columns columns) {
        this.columns = columns;
    }

    public NumberColumn add(Field field, NumberColumn.Nature nature) {
        return add(field, nature, nature == NumberColumn.Nature.COUNT ? Integer.MAX_VALUE : MOST);
    }

    /**
     * @param most the greatest value that can be true; above it a cell counts as unreadable
     */
    public NumberColumn addCount(Field field, long most) {
        return add(field, NumberColumn.Nature.COUNT, most);
    }

    /** A size that some exports write in bytes though its label says MiB. */
    public NumberColumn addMaybeBytes(Field field) {
        return add(field, NumberColumn.Nature.WHOLE, MOST_BYTES);
    }

    private NumberColumn add(Field field, NumberColumn.Nature nature, long most) {
        NumberColumn number = new NumberColumn(columns, field, nature, most);
        numbers.add(number);
        return number;
    }

    /** To be called once, after the last row. */
    public void settle(Findings findings) {
        boolean point = numbers.stream().anyMatch(number -> number.seen(NumberForm.POINT));
        boolean comma = numbers.stream().anyMatch(number -> number.seen(NumberForm.COMMA));
        NumberForm agreed = point == comma ? NumberForm.EITHER : point ? NumberForm.POINT : NumberForm.COMMA;
        numbers.forEach(number -> number.settle(agreed, findings));
    }
}
