package dev.stowage.samples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stowage.samples.rvtools.SheetReading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The committed samples are what the program writes; after a change of the program, run it again. */
class SampleInventoriesTest {
    private static final long MOST_BYTES = 2_000_000;

    @TempDir
    private static Path written;

    @BeforeAll
    static void writeTheSamplesAgain() throws IOException {
        SampleInventories.writeInto(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"small-csv/hosts.csv", "small-csv/vms.csv", "scaleup-hana/hosts.csv", "scaleup-hana/vms.csv"})
    void csvIsWrittenAgainByteForByte(String file) {
        assertThat(written.resolve(file)).hasSameBinaryContentAs(SampleInventories.FOLDER.resolve(file));
    }

    /** Cells, not bytes: how well a workbook is compressed depends on the machine's library. */
    @Test
    void workbookIsWrittenAgainCellByCell() {
        List<String> again = SheetReading.cells(written.resolve("midsize-rvtools.xlsx"));
        List<String> committed = SheetReading.cells(SampleInventories.FOLDER.resolve("midsize-rvtools.xlsx"));

        assertThat(differences(again, committed)).isEmpty();
        assertThat(again).hasSameSizeAs(committed).hasSizeGreaterThan(100_000);
    }

    @Test
    void samplesStaySmall() throws IOException {
        try (Stream<Path> files = Files.walk(SampleInventories.FOLDER)) {
            long bytes = files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
            assertThat(bytes).isLessThan(MOST_BYTES);
        }
    }

    private static List<String> differences(List<String> again, List<String> committed) {
        return IntStream.range(0, Math.min(again.size(), committed.size()))
                .filter(cell -> !again.get(cell).equals(committed.get(cell)))
                .mapToObj(cell -> again.get(cell) + " instead of " + committed.get(cell))
                .limit(10)
                .toList();
    }
}
