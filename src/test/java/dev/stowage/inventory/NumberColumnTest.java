package dev.stowage.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A column in one style is read back exactly once a single number in it tells the style. */
class NumberColumnTest {
    private static final BigDecimal TELLING = new BigDecimal("1234.5");

    @ParameterizedTest
    @MethodSource("seeds")
    void columnIsReadInTheStyleItIsWrittenIn(long seed) throws IOException {
        Random random = new Random(seed);
        boolean german = random.nextBoolean();
        List<BigDecimal> sizes =
                Stream.generate(() -> size(random)).limit(1 + random.nextInt(8)).toList();
        NumberFormat format = NumberFormat.getNumberInstance(german ? Locale.GERMAN : Locale.ENGLISH);
        format.setMaximumFractionDigits(3);
        StringBuilder lines = new StringBuilder("vm;vcpus;memory_gib\nteller;1;" + format.format(TELLING) + "\n");
        for (int index = 0; index < sizes.size(); index++) {
            lines.append("vm")
                    .append(index)
                    .append(";1;")
                    .append(format.format(sizes.get(index)))
                    .append('\n');
        }
        Path file = Files.createTempFile("column", ".csv");
        try {
            Files.writeString(file, lines);
            InventoryReading reading = Readings.read(file);

            assertThat(reading.inventory().vms().stream().skip(1).map(VirtualMachine::memoryMiB))
                    .containsExactlyElementsOf(sizes.stream()
                            .map(size -> size.multiply(BigDecimal.valueOf(1024))
                                    .setScale(0, RoundingMode.CEILING)
                                    .longValueExact())
                            .toList());
            assertThat(Readings.codes(reading)).doesNotContain("inventory.number.assumed", "inventory.number.mixed");
        } finally {
            Files.delete(file);
        }
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 100);
    }

    /** From 1 to 20,000,000 with up to three decimals, small ones as likely as large ones. */
    private static BigDecimal size(Random random) {
        long thousandths = 1000 + (long) (Math.pow(random.nextDouble(), 4) * 19_999_999_000L);
        return BigDecimal.valueOf(thousandths, 3);
    }
}
