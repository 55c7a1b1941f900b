package dev.stowage.study;

import dev.stowage.quantity.Text;
import dev.stowage.quantity.Wording;

/** The caller asked for something that cannot be: the doors answer with a problem, not with a failure. */
public class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final transient Text text;

    /** What kind of refusal it is. */
    public enum Reason {
        FORBIDDEN,
        NOT_FOUND,
        /** It contradicts the present state. */
        CONFLICT,
        /** It was based on a state that somebody has changed since. */
        OUTDATED,
        /** It does not say which state it is based on. */
        VERSION_REQUIRED,
        /** It makes no sense in itself. */
        INVALID
    }

    public RefusedException(Reason reason, Text text) {
        super(Wording.ENGLISH.print(text));
        this.reason = reason;
        this.text = text;
    }

    public Reason reason() {
        return reason;
    }

    public Text text() {
        return text;
    }

    static RefusedException notFound(String kind, Object id) {
        return new RefusedException(Reason.NOT_FOUND, Text.of("study.not-found." + kind, id.toString()));
    }
}
