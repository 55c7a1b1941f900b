package dev.stowage.web;

import dev.stowage.quantity.Wording;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;

/** A date as a person types it: a day, as the Germans write it too, or no more than its month or year. */
final class TypedDate {
    private static final DateTimeFormatter GERMAN =
            DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter SHOWN_GERMAN = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);

    private TypedDate() {}

    /** Year, month and day with hyphens, as far as they are given; empty where it is no date. */
    static Optional<String> parse(String typed) {
        String text = typed.replaceAll("\\s", "");
        try {
            return Optional.of(
                    switch (text.length()) {
                        case 4 -> Year.parse(text).toString();
                        case 7 -> YearMonth.parse(text).toString();
                        default ->
                            (text.contains(".") ? LocalDate.parse(text, GERMAN) : LocalDate.parse(text)).toString();
                    });
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** A whole day as the language writes it where {@link #parse} reads that back; anything else as it is. */
    static String show(String date, Wording wording) {
        boolean day = date.matches("\\d{4}-\\d{2}-\\d{2}") && parse(date).isPresent();
        return day && wording == Wording.GERMAN ? LocalDate.parse(date).format(SHOWN_GERMAN) : date;
    }
}
