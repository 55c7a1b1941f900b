package dev.stowage.web;

import java.util.List;
import java.util.function.Function;

/**
 * A page of a list.
 *
 * @param number of the part, from 1
 * @param parts how many there are, one or more
 * @param first position of the first item shown, from 1; 0 in an empty list
 * @param total of the whole list
 */
public record ListPart<T>(List<T> items, int number, int parts, int first, int total) {
    public ListPart {
        items = List.copyOf(items);
    }

    /**
     * @param number wanted; a number beyond the list means its nearest part
     * @param size items of a part
     */
    static <T> ListPart<T> of(List<T> all, int number, int size) {
        int parts = Math.max(1, (all.size() + size - 1) / size);
        int shown = Math.min(Math.max(1, number), parts);
        int from = (shown - 1) * size;
        List<T> items = all.subList(from, Math.min(from + size, all.size()));
        return new ListPart<>(items, shown, parts, all.isEmpty() ? 0 : from + 1, all.size());
    }

    /** The same part with other items. */
    <R> ListPart<R> with(Function<T, R> change) {
        return new ListPart<>(items.stream().map(change).toList(), number, parts, first, total);
    }

    /** Position of the last item shown. */
    public int last() {
        return items.isEmpty() ? 0 : first + items.size() - 1;
    }

    public boolean hasPrevious() {
        return number > 1;
    }

    public boolean hasNext() {
        return number < parts;
    }

    public int previous() {
        return number - 1;
    }

    public int next() {
        return number + 1;
    }
}
