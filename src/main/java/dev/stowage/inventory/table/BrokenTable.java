package dev.stowage.inventory.table;

/** A table's bytes cannot be read to their end. Never leaves this room: its message becomes a finding. */
public final class BrokenTable extends Exception {
    private static final long serialVersionUID = 1L;

    /** @param cause what the parser said */
    public BrokenTable(Throwable cause) {
        super(cause.getMessage() == null ? cause.toString() : cause.getMessage(), cause);
    }
}
