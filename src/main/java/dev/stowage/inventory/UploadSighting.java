package dev.stowage.inventory;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;

/** What an upload is by its first bytes, whatever its name claims. */
enum UploadSighting {
    /** A zip archive, which an xlsx workbook is too. */
    ZIP(true),
    FOLDER(true),
    TEXT(true),
    EMPTY(false),
    /** A workbook of Excel 97 to 2003. */
    XLS(false),
    /** A workbook behind a password: Office wraps it into the container of its old formats. */
    ENCRYPTED(false),
    /** Another file in that container (Word, Outlook, installer). */
    OLE(false),
    PDF(false),
    /** An archive that is no zip. */
    ARCHIVE(false),
    BINARY(false);

    private static final int HEAD_BYTES = 8192;
    private static final int OVERLAP = 64;
    private static final byte[] ENCRYPTED_STREAM = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    private static final byte[] XLS_STREAM = "Workbook".getBytes(StandardCharsets.UTF_16LE);

    /** Whether some format may be able to read it. */
    private final boolean readable;

    UploadSighting(boolean readable) {
        this.readable = readable;
    }

    boolean readable() {
        return readable;
    }

    static UploadSighting of(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            return Upload.files(path).isEmpty() ? EMPTY : FOLDER;
        }
        byte[] head;
        try (InputStream bytes = Files.newInputStream(path)) {
            head = bytes.readNBytes(HEAD_BYTES);
        }
        String start = HexFormat.of().formatHex(head, 0, Math.min(8, head.length));
        if (head.length == 0) {
            return EMPTY;
        }
        if (start.startsWith("504b0304") || start.startsWith("504b0506")) {
            return ZIP;
        }
        if (start.equals("d0cf11e0a1b11ae1")) {
            return oleKind(path);
        }
        if (start.startsWith("25504446")) {
            return PDF;
        }
        if (start.startsWith("1f8b") || start.startsWith("377abcaf") || start.startsWith("52617221")) {
            return ARCHIVE;
        }
        return isText(head) ? TEXT : BINARY;
    }

    private static UploadSighting oleKind(Path path) throws IOException {
        boolean xls = false;
        byte[] window = new byte[1 << 16];
        int kept = 0;
        try (InputStream bytes = Files.newInputStream(path)) {
            for (int read = bytes.readNBytes(window, kept, window.length - kept);
                    read > 0;
                    read = bytes.readNBytes(window, kept, window.length - kept)) {
                int filled = kept + read;
                if (contains(window, filled, ENCRYPTED_STREAM)) {
                    return ENCRYPTED;
                }
                xls |= contains(window, filled, XLS_STREAM);
                kept = Math.min(OVERLAP, filled);
                System.arraycopy(window, filled - kept, window, 0, kept);
            }
        }
        return xls ? XLS : OLE;
    }

    private static boolean contains(byte[] window, int filled, byte[] wanted) {
        for (int start = 0; start <= filled - wanted.length; start++) {
            int matched = 0;
            while (matched < wanted.length && window[start + matched] == wanted[matched]) {
                matched++;
            }
            if (matched == wanted.length) {
                return true;
            }
        }
        return false;
    }

    /** A byte order mark of UTF-16, or no control characters but line ends and tabs. */
    private static boolean isText(byte[] head) {
        boolean utf16 = head.length > 1 && (head[0] & 0xff) + (head[1] & 0xff) == 0xff + 0xfe;
        if (utf16) {
            return true;
        }
        for (byte character : head) {
            boolean control = character >= 0 && character < ' ';
            if (control && character != '\n' && character != '\r' && character != '\t' && character != '\f') {
                return false;
            }
        }
        return true;
    }
}
