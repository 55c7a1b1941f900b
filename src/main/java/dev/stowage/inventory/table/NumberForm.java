package dev.stowage.inventory.table;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * What a number's own text tells of its decimal mark. "1.5" has a decimal point, "1.234,5" a decimal comma, "16,384"
 * may be either, and only the other numbers of its column can say.
 */
enum NumberForm {
    /** Digits only. */
    PLAIN,
    /** The point parts the decimals. */
    POINT,
    /** The comma parts the decimals. */
    COMMA,
    /** One mark and three digits behind it. */
    EITHER,
    NO_NUMBER;

    private static final String GROUP_SPACE = "[ '\u2019\u00a0\u202f\u2009]";
    private static final Pattern SPACES = Pattern.compile(GROUP_SPACE);
    private static final String EXPONENT = "([eE][-+]?[0-9]{1,3})?";
    private static final Pattern DIGITS = Pattern.compile("[0-9]+" + EXPONENT);
    private static final Pattern GROUPED_PLAIN = Pattern.compile("[0-9]{1,3}(" + GROUP_SPACE + "[0-9]{3})+");
    private static final Pattern GROUPED_POINT = Pattern.compile("[0-9]{1,3}(" + GROUP_SPACE
            + "[0-9]{3})+\\.[0-9]+|[0-9]{1,3}(,[0-9]{3})+\\.[0-9]+" + "|[0-9]{1,3}(,[0-9]{3}){2,}");
    private static final Pattern GROUPED_COMMA = Pattern.compile("[0-9]{1,3}(" + GROUP_SPACE
            + "[0-9]{3})+,[0-9]+|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+" + "|[0-9]{1,3}(\\.[0-9]{3}){2,}");
    private static final Pattern ONE_MARK_THREE_DIGITS = Pattern.compile("[1-9][0-9]{0,2}[.,][0-9]{3}");
    private static final Pattern ONE_POINT = Pattern.compile("[0-9]*\\.[0-9]+" + EXPONENT);
    private static final Pattern ONE_COMMA = Pattern.compile("[0-9]*,[0-9]+" + EXPONENT);

    static NumberForm of(String text) {
        String digits = unsigned(text);
        if (DIGITS.matcher(digits).matches() || GROUPED_PLAIN.matcher(digits).matches()) {
            return PLAIN;
        }
        if (GROUPED_POINT.matcher(digits).matches()) {
            return POINT;
        }
        if (GROUPED_COMMA.matcher(digits).matches()) {
            return COMMA;
        }
        if (ONE_MARK_THREE_DIGITS.matcher(digits).matches()) {
            return EITHER;
        }
        if (ONE_POINT.matcher(digits).matches()) {
            return POINT;
        }
        return ONE_COMMA.matcher(digits).matches() ? COMMA : NO_NUMBER;
    }

    /**
     * The number that a text of form {@link #PLAIN}, {@link #POINT} or {@link #COMMA} holds; a text that may be
     * {@link #EITHER} is read as if it were this form.
     */
    BigDecimal read(String text) {
        String digits = SPACES.matcher(withoutPercent(text)).replaceAll("").replace('\u2212', '-');
        return new BigDecimal(this == COMMA ? digits.replace(".", "").replace(',', '.') : digits.replace(",", ""));
    }

    private static String unsigned(String text) {
        String number = withoutPercent(text);
        boolean signed = !number.isEmpty() && "+-\u2212".indexOf(number.charAt(0)) >= 0;
        return signed ? number.substring(1) : number;
    }

    private static String withoutPercent(String text) {
        return text.endsWith("%") ? text.substring(0, text.length() - 1).strip() : text;
    }
}
