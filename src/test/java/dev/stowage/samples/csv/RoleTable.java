package dev.stowage.samples.csv;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Reads a sample's table of roles from the resources beside this class. */
final class RoleTable {
    private RoleTable() {}

    static List<Role> read(String resource) {
        try (InputStream stream = RoleTable.class.getResourceAsStream(resource);
                CsvReader<NamedCsvRecord> lines =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.stream().map(RoleTable::role).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + resource, unreadable);
        }
    }

    private static Role role(NamedCsvRecord line) {
        String hosts = line.getField("hosts");
        return new Role(
                line.getField("name"),
                number(line, "count"),
                line.getField("state"),
                number(line, "vcpus"),
                number(line, "memory_gib"),
                number(line, "disk_gib"),
                Double.parseDouble(line.getField("cpu_use")),
                Double.parseDouble(line.getField("memory_use")),
                line.getField("guest_os"),
                line.getField("folder"),
                line.getField("environment"),
                line.getField("affinity"),
                line.getField("anti_affinity"),
                number(line, "group_size"),
                hosts.isBlank() ? List.of() : Arrays.asList(hosts.split(" ")));
    }

    private static int number(NamedCsvRecord line, String column) {
        return Integer.parseInt(line.getField(column));
    }
}
