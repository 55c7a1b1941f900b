package dev.stowage.web;

import dev.stowage.quantity.Wording;
import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.Optional;
import java.util.regex.Pattern;

/** A number as a person types it: with the decimal sign of the language, and the other one where it is unmistakable. */
final class TypedNumber {
    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,12}(\\.\\d{1,9})?");
    private static final int MOST_CHARACTERS = 30;

    private TypedNumber() {}

    /** Empty where it is no number. */
    static Optional<BigDecimal> parse(String typed, Wording wording) {
        String text = typed.replaceAll("[\\s\\u00a0\\u202f]", "").replace('\u2212', '-');
        if (text.length() > MOST_CHARACTERS) {
            return Optional.empty();
        }
        char decimal = DecimalFormatSymbols.getInstance(wording.locale()).getDecimalSeparator();
        char grouping = decimal == ',' ? '.' : ',';
        String groups = "-?[1-9]\\d{0,2}(" + Pattern.quote(String.valueOf(grouping)) + "\\d{3})+("
                + Pattern.quote(String.valueOf(decimal)) + "\\d+)?";
        String plain = text.matches(groups)
                ? text.replace(String.valueOf(grouping), "").replace(decimal, '.')
                : text.replace(',', '.');
        return PLAIN.matcher(plain).matches() ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }
}
