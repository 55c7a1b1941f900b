package dev.stowage.rulebook;

import dev.stowage.quantity.Text;
import dev.stowage.quantity.Wording;

/** What was given to a rule cannot be: a field is missing, unknown, of the wrong kind or impossible. */
public class RuleInputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Text text;

    RuleInputException(String key, Object... arguments) {
        this(Text.of(key, arguments));
    }

    private RuleInputException(Text text) {
        super(Wording.ENGLISH.print(text));
        this.text = text;
    }

    /** Which field, what is wrong with it, and what it may be. */
    public Text text() {
        return text;
    }
}
