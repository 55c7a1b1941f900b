package dev.stowage.inventory;

import dev.stowage.quantity.DataSize;
import dev.stowage.quantity.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.ServiceLoader;

/**
 * Reads what a customer uploads, recognised by its content and never by its name. Whatever is wrong with the upload is a
 * finding of the reading; an upload that nobody can read is a reading with a {@link Severity#FILE_REFUSED}.
 */
public final class InventoryReader {
    private final List<InventoryFormat> formats;

    public InventoryReader() {
        formats = ServiceLoader.load(InventoryFormat.class, InventoryReader.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
        if (formats.isEmpty()) {
            throw new IllegalStateException("No inventory format is registered in META-INF/services");
        }
    }

    /**
     * @param fileOrFolder must exist
     * @param displayName as the owner calls the upload; used in findings
     * @throws UncheckedIOException where the file cannot be read from disk, which is no fault of the upload
     */
    public InventoryReading read(Path fileOrFolder, String displayName, UploadLimits limits) {
        try {
            DataSize size = size(Upload.files(fileOrFolder));
            if (size.compareTo(limits.fileSize()) > 0) {
                return refused(
                        Provenance.unread(displayName),
                        Text.of("inventory.refused.size", displayName, size, limits.fileSize()));
            }
            UploadSighting sighting = UploadSighting.of(fileOrFolder);
            if (!sighting.readable()) {
                return refusal(displayName, sighting, "");
            }
            Upload upload = Upload.of(fileOrFolder, displayName, limits);
            return formats.stream()
                    .map(format -> format.read(upload))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .orElseGet(() -> refusal(displayName, sighting, UploadContent.of(upload)));
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot read the upload \"" + displayName + "\"", failure);
        }
    }

    private static DataSize size(List<Path> files) throws IOException {
        long bytes = 0;
        for (Path file : files) {
            bytes = Math.addExact(bytes, Files.size(file));
        }
        return new DataSize(bytes);
    }

    /** @param content what was seen in it */
    private static InventoryReading refusal(String name, UploadSighting sighting, Object content) {
        String key = "inventory.refused." + sighting.name().toLowerCase(Locale.ROOT);
        return refused(Provenance.unread(name), Text.of(key, name, content, Text.of("inventory.accepted")));
    }

    private static InventoryReading refused(Provenance provenance, Text message) {
        Finding finding = new Finding(
                Severity.FILE_REFUSED,
                message,
                new Text(message.key() + ".remedy", message.arguments()),
                provenance.file(),
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty());
        return InventoryReading.refused(provenance, List.of(finding));
    }
}
