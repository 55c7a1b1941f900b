package dev.stowage.catalog;

/** A catalog file that cannot be used. The message names file, line and key, and says what to do. */
public class CatalogFormatException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CatalogFormatException(String message, Throwable cause) {
        super(message, cause);
    }
}
