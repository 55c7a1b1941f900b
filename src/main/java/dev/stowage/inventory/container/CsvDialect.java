package dev.stowage.inventory.container;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * How a CSV file is written, found out from its bytes.
 *
 * @param markBytes length of the byte order mark
 * @param separator between cells
 * @param hintLines lines before the header that only name the separator ("sep=;", which Excel writes and reads)
 */
record CsvDialect(Charset charset, int markBytes, char separator, int hintLines) {
    /** What Windows programs of Western Europe write where they do not write UTF-8. */
    static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final char[] SEPARATORS = {',', ';', '\t'};
    private static final int BUFFER_BYTES = 1 << 16;

    static CsvDialect of(ByteSource source) throws IOException {
        byte[] head;
        try (InputStream bytes = source.open()) {
            head = bytes.readNBytes(3);
        }
        Charset charset;
        int markBytes = 2;
        if (startsWith(head, 0xef, 0xbb, 0xbf)) {
            charset = StandardCharsets.UTF_8;
            markBytes = 3;
        } else if (startsWith(head, 0xff, 0xfe)) {
            charset = StandardCharsets.UTF_16LE;
        } else if (startsWith(head, 0xfe, 0xff)) {
            charset = StandardCharsets.UTF_16BE;
        } else {
            charset = isUtf8(source) ? StandardCharsets.UTF_8 : WINDOWS;
            markBytes = 0;
        }
        return new CsvDialect(charset, markBytes, ',', 0).withSeparator(source);
    }

    Reader reader(ByteSource source) throws IOException {
        InputStream bytes = source.open();
        bytes.skipNBytes(markBytes);
        return new InputStreamReader(bytes, charset);
    }

    private CsvDialect withSeparator(ByteSource source) throws IOException {
        try (BufferedReader lines = new BufferedReader(new BoundedReader(reader(source)))) {
            String line = String.valueOf(lines.readLine());
            if (line.toLowerCase(Locale.ROOT).matches("\"?sep=.\"?")) {
                return new CsvDialect(charset, markBytes, line.charAt(line.indexOf('=') + 1), 1);
            }
            while (line.isBlank()) {
                line = String.valueOf(lines.readLine());
            }
            return new CsvDialect(charset, markBytes, mostFrequentSeparator(line), 0);
        }
    }

    private static char mostFrequentSeparator(String header) {
        int[] counts = new int[SEPARATORS.length];
        boolean quoted = false;
        for (char character : header.toCharArray()) {
            quoted ^= character == '"';
            for (int index = 0; index < SEPARATORS.length; index++) {
                counts[index] += !quoted && character == SEPARATORS[index] ? 1 : 0;
            }
        }
        int best = 0;
        for (int index = 1; index < SEPARATORS.length; index++) {
            best = counts[index] > counts[best] ? index : best;
        }
        return SEPARATORS[best];
    }

    private static boolean startsWith(byte[] head, int... mark) {
        for (int index = 0; index < mark.length; index++) {
            if (index >= head.length || (head[index] & 0xff) != mark[index]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUtf8(ByteSource source) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(BUFFER_BYTES);
        CharBuffer characters = CharBuffer.allocate(BUFFER_BYTES);
        try (InputStream input = source.open()) {
            boolean end = false;
            while (!end) {
                int read = input.read(bytes.array(), bytes.position(), bytes.remaining());
                end = read < 0;
                bytes.position(bytes.position() + Math.max(read, 0)).flip();
                CoderResult result = decoder.decode(bytes, characters, end);
                if (result.isError()) {
                    return false;
                }
                bytes.compact();
                characters.clear();
            }
        }
        return true;
    }
}
