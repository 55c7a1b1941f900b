package dev.stowage.inventory.container;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** The start of a text: as much as the longest header needs, so that a file without line ends does no harm. */
final class BoundedReader extends FilterReader {
    private int left = 1 << 20;

    BoundedReader(Reader text) {
        super(text);
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (left == 0) {
            return -1;
        }
        int read = super.read(buffer, offset, Math.min(length, left));
        left -= Math.max(read, 0);
        return read;
    }
}
