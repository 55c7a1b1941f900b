package dev.stowage.inventory.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFormTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "8192; PLAIN; 8192",
                "-5; PLAIN; -5",
                "1%; PLAIN; 1",
                "1 %; PLAIN; 1",
                "16 384; PLAIN; 16384",
                "16\u00a0384; PLAIN; 16384",
                "1’048’576; PLAIN; 1048576",
                "1.6384E4; POINT; 16384",
                "1.5; POINT; 1.5",
                ".5; POINT; 0.5",
                "0.125; POINT; 0.125",
                "1234.567; POINT; 1234.567",
                "1,234.5; POINT; 1234.5",
                "1,048,576; POINT; 1048576",
                "1 234.5; POINT; 1234.5",
                "1,5; COMMA; 1.5",
                "0,125; COMMA; 0.125",
                "1.234,5; COMMA; 1234.5",
                "1.048.576; COMMA; 1048576",
                "1 234,567; COMMA; 1234.567",
            })
    void textTellsItsOwnForm(String text, NumberForm form, BigDecimal number) {
        assertThat(NumberForm.of(text)).isEqualTo(form);
        assertThat(form.read(text)).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"16,384; 16384; 16.384", "16.384; 16.384; 16384"})
    void oneMarkBeforeThreeDigitsMayBeEither(String text, BigDecimal asPoint, BigDecimal asComma) {
        assertThat(NumberForm.of(text)).isEqualTo(NumberForm.EITHER);
        assertThat(NumberForm.POINT.read(text)).isEqualByComparingTo(asPoint);
        assertThat(NumberForm.COMMA.read(text)).isEqualByComparingTo(asComma);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"many", "1,2,3", "1.2.3", "12 34", "1..5", "5.", "--5", "0x10", "1e9999", "1,234,56", "''", "%"})
    void whatIsNoNumberIsNoneAtAll(String text) {
        assertThat(NumberForm.of(text)).isEqualTo(NumberForm.NO_NUMBER);
    }

    @Test
    void veryLongTextIsJudgedAtOnce() {
        assertThat(NumberForm.of("1 ".repeat(60_000))).isEqualTo(NumberForm.NO_NUMBER);
    }
}
