package dev.stowage.inventory.container;

/** The text of a cell as readers want it. */
final class CellText {
    private static final char NO_BREAK_SPACE = '\u00a0';

    private CellText() {}

    /** Without spaces around it, those that do not break a line among them; the same string where there are none. */
    static String trimmed(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isSpace(char character) {
        return Character.isWhitespace(character) || character == NO_BREAK_SPACE;
    }
}
