package dev.stowage.inventory.table;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The labels of a table.
 *
 * @param row where they stand
 * @param labels as written, without spaces around them; blank where a column has none
 */
public record Header(int row, List<String> labels) {
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern MEGABYTES = Pattern.compile("\\bmb\\b");
    private static final Pattern KILOBYTES = Pattern.compile("\\bkb\\b");
    private static final int ALPHABET = 26;

    public Header {
        labels = List.copyOf(labels);
    }

    /**
     * Labels that mean the same column become equal: upper and lower case, doubled spaces, and MB for MiB. RVTools 4.1.2
     * renamed "MB" to "MiB" and "KB" to "KiB" without changing a value (its release notes, April 2021), so a label's unit
     * is never converted.
     */
    public static String normalised(String label) {
        String spaced = SPACES.matcher(label).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
        return KILOBYTES.matcher(MEGABYTES.matcher(spaced).replaceAll("mib")).replaceAll("kib");
    }

    /** How a spreadsheet names a column: A for 0, AA for 26. */
    public static String letter(int column) {
        String last = String.valueOf((char) ('A' + column % ALPHABET));
        return column < ALPHABET ? last : letter(column / ALPHABET - 1) + last;
    }
}
