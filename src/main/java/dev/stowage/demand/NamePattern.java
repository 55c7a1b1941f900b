package dev.stowage.demand;

import java.util.Locale;
import java.util.regex.Pattern;

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

    public boolean matches(String name) {
        StringBuilder regex = new StringBuilder();
        for (char character : glob.toLowerCase(Locale.ROOT).toCharArray()) {
            switch (character) {
                case '*' -> regex.append(".*");
                case '?' -> regex.append('.');
                default -> regex.append(Pattern.quote(String.valueOf(character)));
            }
        }
        return Pattern.compile(regex.toString(), Pattern.DOTALL)
                .matcher(name.toLowerCase(Locale.ROOT))
                .matches();
    }

    @Override
    public String toString() {
        return glob;
    }
}
