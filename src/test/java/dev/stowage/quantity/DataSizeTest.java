package dev.stowage.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DataSizeTest {
    @ParameterizedTest
    @CsvSource({
        "16 GiB,      17179869184", // 16 × 1024³
        "1.5 TiB,     1649267441664", // 1.5 × 1024⁴
        "512MiB,      536870912",
        "2 kib,       2048",
        "0 B,         0",
        "7.68 TB,     7680000000000", // an SSD, sold in powers of ten
        "64 GB,       64000000000",
        "' 3 MB ',    3000000",
        "1 KB,        1000",
        "14.2 MiB,    14889779" // 14.2 × 1,048,576 = 14,889,779.2
    })
    void readsBinaryUnitsAndThoseThatVendorsSell(String text, long bytes) {
        assertThat(DataSize.parse(text).bytes()).isEqualTo(bytes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "16 G",
                "16",
                "GiB",
                "16 GiB more",
                "1,5 TiB",
                "-1 GiB",
                "1e3 GiB",
                "16 PiB",
                "",
                "१६ GiB",
                "1. GiB"
            })
    void refusesWhatLacksNumberOrUnitAndSaysHowToWriteIt(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DataSize.parse(text))
                .withMessage(
                        "Not a size: \"" + text + "\". Write a number and a unit, as in \"16 GiB\" or \"7.68 TB\".");
    }

    @Test
    void refusesMoreThanCanBeCounted() {
        // 8 EiB = 8,388,608 TiB = 2⁶³ bytes, one more than a long holds
        assertThat(DataSize.parse("8388607 TiB").tebibytes()).isEqualByComparingTo("8388607");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DataSize.parse("8388608 TiB"))
                .withMessageContaining("8 EiB");
        assertThatIllegalArgumentException().isThrownBy(() -> DataSize.parse("9".repeat(1_000_000) + " GiB"));
    }

    @Test
    void cannotBeNegative() {
        assertThatIllegalArgumentException().isThrownBy(() -> new DataSize(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> DataSize.ofGiB(1).times(-1));
    }

    @Test
    void whatAHostGivesIsRoundedDownAndWhatAVmNeedsUp() {
        DataSize aBitMoreThanOneMiB = new DataSize((1 << 20) + 1);
        assertThat(aBitMoreThanOneMiB.floorMiB()).isEqualTo(1);
        assertThat(aBitMoreThanOneMiB.ceilMiB()).isEqualTo(2);
        assertThat(DataSize.ofMiB(7).ceilMiB()).isEqualTo(7);
        assertThat(DataSize.ZERO.ceilMiB()).isZero();
    }

    @Test
    void countsInGibibytesAndTebibytes() {
        assertThat(DataSize.ofMiB(1536).gibibytes()).isEqualByComparingTo("1.5");
        assertThat(DataSize.ofGiB(768).tebibytes()).isEqualByComparingTo("0.75");
        assertThat(DataSize.ofMiB(1).tebibytes()).isEqualByComparingTo("0.000001"); // 1 / 1,048,576
    }

    @Test
    void namesTheSizeThatAHostWasSoldWith() {
        // A host of 768 GiB reports a little less: 786,109 MiB are 767.68 GiB.
        assertThat(DataSize.ofMiB(786_109).toNearestGiB()).hasToString("768 GiB");
        assertThat(DataSize.ofMiB(500).toNearestGiB()).hasToString("500 MiB");
    }

    @Test
    void printsInTheLargestUnitWithoutDecimals() {
        assertThat(DataSize.ofTiB(24)).hasToString("24 TiB");
        assertThat(DataSize.ofGiB(1536)).hasToString("1536 GiB");
        assertThat(DataSize.ofMiB(1025)).hasToString("1025 MiB");
        assertThat(new DataSize(1500)).hasToString("1500 B");
        assertThat(DataSize.ZERO).hasToString("0 GiB");
    }

    @Test
    void whatIsPrintedReadsBackAsTheSameSize() {
        Random random = new Random(1);
        for (int i = 0; i < 1000; i++) {
            DataSize size = new DataSize(random.nextLong(Long.MAX_VALUE) >>> random.nextInt(63));
            assertThat(DataSize.parse(size.toString())).isEqualTo(size);
        }
    }

    @Test
    void addsMultipliesAndCompares() {
        assertThat(DataSize.ofGiB(1).plus(DataSize.ofMiB(512))).isEqualTo(DataSize.ofMiB(1536));
        assertThat(DataSize.ofGiB(3).times(4)).isEqualTo(DataSize.ofGiB(12));
        assertThat(DataSize.ofGiB(1)).isGreaterThan(DataSize.ofMiB(1023));
    }
}
