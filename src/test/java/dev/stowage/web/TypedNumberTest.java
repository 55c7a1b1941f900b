package dev.stowage.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stowage.quantity.Wording;
import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedNumberTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | 0,234     | 0.234",
                "de | 0.234     | 0.234",
                "de | 1.234     | 1234",
                "de | 1.234,5   | 1234.5",
                "de | 12,5      | 12.5",
                "de | 12.5      | 12.5",
                "en | 0,234     | 0.234",
                "en | 1,234     | 1234",
                "en | 1,234.5   | 1234.5",
                "en | 12.5      | 12.5",
                "en | 12,5      | 12.5",
                "en | 1 234     | 1234",
                "en | -3        | -3"
            })
    void eachLanguageHasItsDecimalSignAndForgivesTheOther(String language, String typed, BigDecimal number) {
        assertThat(TypedNumber.parse(typed, Wording.of(Locale.forLanguageTag(language))))
                .hasValueSatisfying(parsed -> assertThat(parsed).isEqualByComparingTo(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "many", "1.2.3", "1,2,3", "12.", "1e5", "NaN", "0x10", "1234567890123"})
    void theRestIsNoNumber(String typed) {
        assertThat(TypedNumber.parse(typed, Wording.ENGLISH)).isEmpty();
    }

    @Test
    void aLongTextIsNotEvenLookedAt() {
        assertThat(TypedNumber.parse("1".repeat(100_000), Wording.ENGLISH)).isEmpty();
    }
}
