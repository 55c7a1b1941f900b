package dev.stowage.quantity;

import java.util.List;
import java.util.Objects;

/**
 * Something to tell a person, kept as a key and its arguments, so that each door prints it in its reader's language
 * ({@link Wording}) and a stored plan can be read in either.
 *
 * @param key a key of the bundle {@code wording}
 * @param arguments what the sentence is about: strings, numbers, {@link DataSize}, {@link Share}, {@link
 *     OvercommitRatio}, {@link ComputePoints}, money, dates or further texts
 */
public record Text(String key, List<Object> arguments) {
    public Text {
        Objects.requireNonNull(key, "key");
        arguments = List.copyOf(arguments);
    }

    public static Text of(String key, Object... arguments) {
        return new Text(key, List.of(arguments));
    }
}
