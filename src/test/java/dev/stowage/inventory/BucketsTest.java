package dev.stowage.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stowage.demand.SizingPolicy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever stands in the sheets, every row ends in exactly one bucket. */
class BucketsTest {
    private static final String INFO = "VM,Powerstate,Template,CPUs,Memory,Cluster,Host,VM ID,VM UUID";
    private static final String DISK = "VM,Capacity MiB,Cluster,VM ID,VM UUID";
    private static final String HOST = "Host,# CPU,Cores per CPU,# Cores,# Memory";
    private static final String OTHER = "Name,Message";
    private static final List<String> CELLS = List.of(
            "",
            "",
            " ",
            "a",
            "b",
            "vm-1",
            "vm-2",
            "vCLS-1",
            "poweredOn",
            "poweredOff",
            "True",
            "False",
            "0",
            "1",
            "4",
            "-1",
            "8192",
            "16,384",
            "1.5",
            "2,5",
            "1.024,5",
            "n/a",
            "99999999999999999999",
            "\u00fc \"x\"",
            "c1",
            "esx01");

    @ParameterizedTest
    @MethodSource("seeds")
    void bucketsAddUpToTheRows(long seed) {
        Random random = new Random(seed);
        List<List<String>> info = rows(random);
        List<List<String>> disks = rows(random);
        List<List<String>> hosts = rows(random);
        List<List<String>> health = rows(random);
        InventoryReading reading = read(info, disks, hosts, health);

        assertThat(reading.refused()).isFalse();
        assertRows(reading, "vInfo", info);
        assertRows(reading, "vDisk", disks);
        assertRows(reading, "vHost", hosts);
        assertRows(reading, "vHealth", health);
        assertThat(Readings.tally(reading, "vInfo").taken())
                .isEqualTo(reading.inventory().vms().size());
        assertThat(Readings.tally(reading, "vHost").taken())
                .isEqualTo(reading.inventory().hosts().size());
        long counted = reading.inventory().vms().stream()
                .filter(vm -> SizingPolicy.DEFAULT.exclusionOf(vm).isEmpty())
                .count();
        long excluded = reading.inventory().vms().stream()
                .filter(vm -> SizingPolicy.DEFAULT.exclusionOf(vm).isPresent())
                .count();
        assertThat(counted + excluded + Readings.tally(reading, "vInfo").quarantined())
                .isEqualTo(filled(info));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void idsOfTheInventoryAreUnique(long seed) {
        InventoryReading reading = read(rows(new Random(seed)), List.of(), List.of(), List.of());

        assertThat(reading.inventory().vms()).extracting(VirtualMachine::id).doesNotHaveDuplicates();
    }

    private static void assertRows(InventoryReading reading, String sheet, List<List<String>> rows) {
        SheetTally tally = Readings.tally(reading, sheet);
        assertThat(tally.rows()).as(sheet).isEqualTo(filled(rows));
        assertThat(tally.taken() + tally.quarantined() + tally.unused()).isEqualTo(tally.rows());
        assertThat(Readings.quarantined(reading, sheet)).hasSize(tally.quarantined());
    }

    private static int filled(List<List<String>> rows) {
        return (int) rows.stream()
                .filter(row -> row.stream().anyMatch(cell -> !cell.isBlank()))
                .count();
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 150);
    }

    /** Up to twelve rows of one to eleven cells. */
    private static List<List<String>> rows(Random random) {
        return Stream.generate(() -> Stream.generate(() -> CELLS.get(random.nextInt(CELLS.size())))
                        .limit(1 + random.nextInt(11))
                        .toList())
                .limit(random.nextInt(13))
                .toList();
    }

    private static InventoryReading read(
            List<List<String>> info, List<List<String>> disks, List<List<String>> hosts, List<List<String>> health) {
        try {
            Path folder = Files.createTempDirectory("buckets");
            try {
                write(folder.resolve("RVTools_tabvInfo.csv"), INFO, info);
                write(folder.resolve("RVTools_tabvDisk.csv"), DISK, disks);
                write(folder.resolve("RVTools_tabvHost.csv"), HOST, hosts);
                write(folder.resolve("RVTools_tabvHealth.csv"), OTHER, health);
                return Readings.read(folder);
            } finally {
                delete(folder);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void write(Path file, String header, List<List<String>> rows) throws IOException {
        StringBuilder lines = new StringBuilder(header).append('\n');
        for (List<String> row : rows) {
            List<String> cells = row.stream()
                    .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                    .toList();
            lines.append(String.join(",", cells)).append('\n');
        }
        Files.writeString(file, lines);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
