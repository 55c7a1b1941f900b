package dev.stowage.check;

import dev.stowage.quantity.Text;

/** A file that is no plan: broken JSON, another format, or without something that every plan has. */
public final class UnusablePlanException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Text reason;

    UnusablePlanException(Text reason) {
        super(reason.toString());
        this.reason = reason;
    }

    /** Where, and why. */
    public Text reason() {
        return reason;
    }
}
