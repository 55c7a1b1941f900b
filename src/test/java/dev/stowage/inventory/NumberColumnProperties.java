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
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;

/** A column in one style is read back exactly once a single number in it tells the style. */
class NumberColumnProperties {
    private static final BigDecimal TELLING = new BigDecimal("1234.5");

    @Property(tries = 100)
    void columnIsReadInTheStyleItIsWrittenIn(
            @ForAll @Size(min = 1, max = 8) List<@BigRange(min = "1", max = "20000000") @Scale(3) BigDecimal> sizes,
            @ForAll boolean german)
            throws IOException {
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
}
