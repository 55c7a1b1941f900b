package dev.stowage.inventory;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * A file or folder on its way through the readers.
 *
 * @param path where its bytes lie now; nothing of this name is shown to anybody
 * @param name as its owner calls it
 * @param sha256 of its bytes (for a folder: of its files' bytes, in the order of their names), in hex
 */
public record Upload(Path path, String name, String sha256, UploadLimits limits) {
    private static final int BUFFER_BYTES = 1 << 16;

    static Upload of(Path path, String name, UploadLimits limits) throws IOException {
        return new Upload(path, name, digest(files(path)), limits);
    }

    /** The file itself, or the files that stand directly in the folder, by name; hidden files and Office's lock files left out. */
    public List<Path> files() throws IOException {
        return files(path);
    }

    static List<Path> files(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> children = Files.list(path)) {
            return children.filter(Files::isRegularFile)
                    .filter(child -> isContent(child.getFileName().toString()))
                    .sorted()
                    .toList();
        }
    }

    /** Whether a file of this name may hold content: not hidden, not the lock file of an open Office document. */
    public static boolean isContent(String fileName) {
        return !fileName.startsWith(".") && !fileName.startsWith("~$");
    }

    private static String digest(List<Path> files) throws IOException {
        MessageDigest digest = sha256Digest();
        byte[] buffer = new byte[BUFFER_BYTES];
        for (Path file : files) {
            try (InputStream bytes = Files.newInputStream(file)) {
                for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                    digest.update(buffer, 0, read);
                }
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256Digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform must have SHA-256", missing);
        }
    }
}
