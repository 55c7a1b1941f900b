package dev.stowage.inventory.table;

import java.util.Optional;
import java.util.function.Consumer;

/** A sheet of a workbook, or a file of a CSV set: the first filled row is the header. Can be read more than once. */
public interface Table {
    /** Of the sheet or file, with its ending. */
    String name();

    /**
     * @return empty for a table without any filled row
     * @throws BrokenTable where not even the header can be read
     */
    Optional<Header> header() throws BrokenTable, UploadRefused;

    /**
     * Hands out the filled rows below the header, one at a time; a row is not valid after its turn.
     *
     * @throws BrokenTable where the bytes end or err; the rows before that were handed out
     * @throws UploadRefused where a limit of the upload is exceeded
     */
    void read(Consumer<Row> rows) throws BrokenTable, UploadRefused;

    /** How many filled rows stand below the header. */
    int countRows() throws BrokenTable, UploadRefused;

    /** Whether a cell too many means that the cells before it stand in the wrong columns, as after a stray quote in CSV. */
    boolean cellsMayShift();
}
