package dev.stowage.demand;

import java.util.Arrays;
import java.util.Locale;

/**
 * A pattern over names: {@code *} stands for any text, {@code ?} for one character, upper and lower case are alike.
 *
 * @param glob as the planner writes it, not blank
 */
public record NamePattern(String glob) {
    public NamePattern {
        if (glob.isBlank()) {
            throw new IllegalArgumentException("A name pattern cannot be blank; write * to match every name");
        }
    }

    /** Without a regular expression: one of many stars takes unbearably long on a long name. */
    public boolean matches(String name) {
        int[] pattern = lowerCase(glob);
        int[] text = lowerCase(name);
        int p = 0;
        int t = 0;
        int star = -1;
        int afterStar = 0;
        while (t < text.length) {
            if (p < pattern.length && pattern[p] == '*') {
                star = p++;
                afterStar = t;
            } else if (p < pattern.length && (pattern[p] == '?' || pattern[p] == text[t])) {
                p++;
                t++;
            } else if (star >= 0) {
                p = star + 1;
                t = ++afterStar;
            } else {
                return false;
            }
        }
        return Arrays.stream(pattern, p, pattern.length).allMatch(character -> character == '*');
    }

    private static int[] lowerCase(String text) {
        return text.toLowerCase(Locale.ROOT).codePoints().toArray();
    }

    @Override
    public String toString() {
        return glob;
    }
}
