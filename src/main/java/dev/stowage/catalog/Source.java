package dev.stowage.catalog;

/**
 * A document that figures were read in.
 *
 * @param date of the document, as exactly as it is known
 * @param address where it was found
 * @param access how much of it was read
 */
public record Source(String id, String title, String publisher, String date, String address, String access) {
    public Source {
        Required.text(id, "id");
        Required.text(title, "title");
        Required.text(publisher, "publisher");
        Required.text(date, "date");
        Required.text(address, "address");
        Required.text(access, "access");
    }
}
