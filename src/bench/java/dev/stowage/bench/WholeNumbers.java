package dev.stowage.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads whole numbers, zero or more, one after another, whatever white space is between them. Byte by byte, since a model
 * of 5,000 hosts is 100 MB of digits.
 */
final class WholeNumbers implements AutoCloseable {
    private static final int BUFFER = 1 << 16;
    private static final int END = -1;
    private static final int LONGEST_SHOWN = 40;
    private static final long MOST_BEFORE_NEXT_DIGIT = (Long.MAX_VALUE - 9) / 10;

    private final Path file;
    private final InputStream in;
    private int line = 1;
    private int ahead;

    WholeNumbers(Path file) throws IOException {
        this.file = file;
        this.in = new BufferedInputStream(Files.newInputStream(file), BUFFER);
        this.ahead = in.read();
        if (ahead == 0xEF && in.read() == 0xBB && in.read() == 0xBF) {
            // The byte order mark that some editors put before UTF-8.
            ahead = in.read();
        }
    }

    /**
     * @param what should come, in words for people
     * @throws IllegalArgumentException naming file and line, if something else comes
     */
    long next(String what, long least, long most) throws IOException {
        skipSpace();
        if (ahead == END) {
            throw wrong("the file ends where " + what + " should be");
        }
        long number = 0;
        boolean digits = false;
        while (ahead >= '0' && ahead <= '9' && number <= MOST_BEFORE_NEXT_DIGIT) {
            number = 10 * number + ahead - '0';
            digits = true;
            ahead = in.read();
        }
        if (!digits || !atSpace()) {
            throw wrong("\"" + (digits ? number : "") + rest()
                    + "\" is no whole number that can be used; here should be " + what);
        }
        if (number < least || number > most) {
            throw wrong(number + " is not " + what + ", which lies between " + least + " and " + most);
        }
        return number;
    }

    int nextInt(String what, int least, int most) throws IOException {
        return (int) next(what, least, most);
    }

    /** @throws IllegalArgumentException naming file and line, if there is more than white space */
    void end(String after) throws IOException {
        skipSpace();
        if (ahead != END) {
            throw wrong("\"" + rest() + "\" comes after " + after + ", where the file should end");
        }
    }

    private void skipSpace() throws IOException {
        while (ahead != END && atSpace()) {
            line += ahead == '\n' ? 1 : 0;
            ahead = in.read();
        }
    }

    private boolean atSpace() {
        return ahead <= ' ';
    }

    private String rest() throws IOException {
        StringBuilder rest = new StringBuilder();
        while (!atSpace() && rest.length() < LONGEST_SHOWN) {
            rest.append(new String(new byte[] {(byte) ahead}, StandardCharsets.ISO_8859_1));
            ahead = in.read();
        }
        return rest.toString();
    }

    IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException(file + ", line " + line + ": " + what);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
