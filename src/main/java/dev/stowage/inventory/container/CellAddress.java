package dev.stowage.inventory.container;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses that a spreadsheet can have: columns A to XFD, rows 1 to 1,048,576 (ECMA-376 part 1, Excel's limits). */
final class CellAddress {
    private static final int MOST_COLUMNS = 16_384;
    private static final int MOST_ROWS = 1_048_576;
    private static final int MOST_ROW_DIGITS = 7;
    private static final Pattern LETTERS = Pattern.compile("[A-Z]{1,3}");

    private CellAddress() {}

    /** @param row null where the file leaves it out, which is allowed: rows then follow each other */
    static boolean isRow(String row) {
        return row == null || isRow(row, 0);
    }

    /** @param address null where the file leaves it out, which is allowed: cells then follow each other */
    static boolean isCell(String address) {
        if (address == null) {
            return true;
        }
        Matcher letters = LETTERS.matcher(address);
        return letters.lookingAt() && column(address, letters.end()) <= MOST_COLUMNS && isRow(address, letters.end());
    }

    private static int column(String address, int end) {
        int column = 0;
        for (int index = 0; index < end; index++) {
            column = column * 26 + address.charAt(index) - 'A' + 1;
        }
        return column;
    }

    private static boolean isRow(String text, int start) {
        int row = 0;
        for (int index = start; index < text.length(); index++) {
            int digit = text.charAt(index) - '0';
            if (digit < 0 || digit > 9 || index - start >= MOST_ROW_DIGITS) {
                return false;
            }
            row = row * 10 + digit;
        }
        return row >= 1 && row <= MOST_ROWS;
    }
}
