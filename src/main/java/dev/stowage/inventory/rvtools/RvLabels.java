package dev.stowage.inventory.rvtools;

import dev.stowage.inventory.table.Header;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;

/** The labels that RVTools itself writes, in its order. */
final class RvLabels {
    private static final Properties LABELS = load();

    private RvLabels() {}

    /** Normalised; empty for a sheet whose labels are not listed. */
    static List<String> of(Tab tab) {
        return Stream.of(LABELS.getProperty(tab.sheet(), "").split("\\|"))
                .map(Header::normalised)
                .toList();
    }

    private static Properties load() {
        Properties labels = new Properties();
        try (Reader text = new InputStreamReader(
                Objects.requireNonNull(RvLabels.class.getResourceAsStream("/rvtools/columns.properties")),
                StandardCharsets.UTF_8)) {
            labels.load(text);
        } catch (IOException missing) {
            throw new UncheckedIOException(
                    "The list of RVTools' columns cannot be read from the program itself", missing);
        }
        return labels;
    }
}
