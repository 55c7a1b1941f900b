package dev.stowage.inventory.container;

import dev.stowage.inventory.Severity;
import dev.stowage.inventory.Upload;
import dev.stowage.inventory.table.Findings;
import dev.stowage.inventory.table.Place;
import dev.stowage.inventory.table.Table;
import dev.stowage.inventory.table.UploadRefused;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** CSV files: one, or those of a folder or a zip. */
final class CsvContainer implements Container {
    private static final Set<String> ENDINGS = Set.of("csv", "tsv", "txt");

    private final Upload upload;
    private final Kind kind;
    private final Findings findings;
    private final Closeable open;
    private final List<Table> tables = new ArrayList<>();
    private final List<String> others = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    private CsvContainer(Upload upload, Kind kind, Findings findings, Closeable open) {
        this.upload = upload;
        this.kind = kind;
        this.findings = findings;
        this.open = open;
    }

    static Container ofFile(Upload upload, Findings findings) throws IOException {
        CsvContainer container = new CsvContainer(upload, Kind.CSV_FILE, findings, () -> {});
        container.add(upload.name(), () -> Files.newInputStream(upload.path()));
        return container;
    }

    static Container ofFolder(Upload upload, Findings findings) throws IOException {
        CsvContainer container = new CsvContainer(upload, Kind.CSV_SET, findings, () -> {});
        for (Path file : upload.files()) {
            container.addIfCsv(file.getFileName().toString(), () -> Files.newInputStream(file));
        }
        container.reportOthers();
        return container;
    }

    static Container ofZip(Upload upload, GuardedZip zip, Findings findings) throws IOException, UploadRefused {
        CsvContainer container = new CsvContainer(upload, Kind.CSV_SET, findings, zip);
        for (ZipArchiveEntry entry : zip.files()) {
            container.addIfCsv(GuardedZip.baseName(entry.getName()), () -> zip.open(entry));
        }
        container.reportOthers();
        return container;
    }

    private void addIfCsv(String name, ByteSource source) throws IOException {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (!ENDINGS.contains(ending)) {
            others.add(name);
        } else if (names.add(name.toLowerCase(Locale.ROOT))) {
            add(name, source);
        } else {
            findings.add(Severity.TOTALS_DOUBTFUL, Place.sheet(name), "inventory.fileTwice", name);
        }
    }

    private void add(String name, ByteSource source) throws IOException {
        CsvDialect dialect = CsvDialect.of(source);
        if (dialect.charset().equals(CsvDialect.WINDOWS)) {
            findings.add(Severity.VALUE_ASSUMED, Place.sheet(name), "inventory.windows1252", name);
        }
        tables.add(new CsvTable(upload.name(), name, source, dialect, upload.limits()));
    }

    private void reportOthers() {
        if (!others.isEmpty() && !tables.isEmpty()) {
            findings.add(
                    Severity.NOTED,
                    Place.UPLOAD,
                    "inventory.otherFiles",
                    others.size(),
                    Findings.excerpt(String.join(", ", others)));
        }
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public List<Table> tables() {
        return List.copyOf(tables);
    }

    @Override
    public void close() throws IOException {
        open.close();
    }
}
