package dev.stowage.inventory.table;

import dev.stowage.quantity.Text;

/** Nothing more of an upload may be read. Never leaves this room: it becomes a finding that refuses the file. */
public final class UploadRefused extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Text reason;

    /**
     * @param key of the finding's message; its remedy has the same key with {@code .remedy}
     * @param arguments of both
     */
    public UploadRefused(String key, Object... arguments) {
        super(key);
        reason = Text.of(key, arguments);
    }

    public Text reason() {
        return reason;
    }
}
