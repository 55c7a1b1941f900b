package dev.stowage.samples.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A sample as Stowage's CSV pair. */
public record CsvInventory(List<HostLine> hosts, List<VmLine> vms) {
    public CsvInventory {
        hosts = List.copyOf(hosts);
        vms = List.copyOf(vms);
    }

    /** Writes {@code hosts.csv} and {@code vms.csv}, in UTF-8 with line feeds, into the folder. */
    public void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        write(
                folder.resolve("hosts.csv"),
                HostLine.COLUMNS,
                hosts.stream().map(HostLine::cells).toList());
        write(
                folder.resolve("vms.csv"),
                VmLine.COLUMNS,
                vms.stream().map(VmLine::cells).toList());
    }

    private static void write(Path file, List<String> columns, List<List<String>> lines) throws IOException {
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file)) {
            writer.writeRecord(columns);
            lines.forEach(writer::writeRecord);
        }
    }
}
