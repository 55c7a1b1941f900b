package dev.stowage.samples.midsize;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Reads the site's table of roles. */
final class RoleTable {
    private static final String RESOURCE = "roles.csv";

    private RoleTable() {}

    static List<Role> read() {
        try (InputStream stream = RoleTable.class.getResourceAsStream(RESOURCE);
                CsvReader<NamedCsvRecord> lines =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.stream().map(RoleTable::role).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + RESOURCE, unreadable);
        }
    }

    private static Role role(NamedCsvRecord line) {
        return new Role(
                SiteCluster.valueOf(line.getField("cluster")),
                line.getField("name"),
                Integer.parseInt(line.getField("count")),
                Role.State.valueOf(
                        line.getField("state").toUpperCase(Locale.ROOT).replace('-', '_')),
                line.getField("folder"),
                Guest.Mix.valueOf(line.getField("guests")),
                VmSize.Profile.valueOf(line.getField("size")),
                DiskLayout.valueOf(line.getField("disks")),
                line.getField("rule"),
                line.getField("rule_name"),
                Integer.parseInt(line.getField("group_size")));
    }
}
