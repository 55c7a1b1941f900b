package dev.stowage.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShareTest {
    @ParameterizedTest
    @CsvSource({"25 %,0.25", "0.5%,0.005", " 100 % ,1", "0 %,0", "150 %,1.5", "1000 %,10"})
    void readsPercentWithItsSign(String text, BigDecimal value) {
        assertThat(Share.parse(text).value()).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"25", "0.25", "%", "12,5 %", "a %", "1e999999999 %", "1e-999999999 %", "25 % more", ""})
    void refusesABareNumberAndWhatIsNoPlainNumber(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Share.parse(text))
                .withMessage("Not a share: \"" + text + "\". Write it with its sign, as in \"25 %\" or \"12.5 %\".");
    }

    @Test
    void cannotBeNegative() {
        assertThatIllegalArgumentException().isThrownBy(() -> Share.parse("-1 %"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Share.ofPercent(101).complement())
                .withMessageContaining("negative");
    }

    @Test
    void complementIsWhatIsLeftOfTheWhole() {
        assertThat(Share.ofPercent(20).complement()).isEqualTo(Share.ofPercent(80));
        assertThat(Share.ALL.complement()).isEqualTo(Share.NONE);
    }

    @Test
    void equalSharesAreEqualHoweverTheyWereWritten() {
        assertThat(Share.parse("10 %"))
                .isEqualTo(Share.parse("10.00 %"))
                .isEqualTo(new Share(new BigDecimal("0.1")))
                .hasSameHashCodeAs(new Share(new BigDecimal("0.100")));
    }

    @ParameterizedTest
    @CsvSource({"0.25,25 %", "0.005,0.5 %", "1,100 %", "10,1000 %", "0,0 %"})
    void printsPercentWithoutExponentAndReadsItBack(BigDecimal value, String text) {
        Share share = new Share(value);
        assertThat(share).hasToString(text);
        assertThat(Share.parse(text)).isEqualTo(share);
    }

    @Test
    void comparesBySize() {
        assertThat(Share.ofPercent(5).compareWith(Share.ofPercent(10))).isNegative();
        assertThat(Share.ofPercent(10).compareWith(Share.parse("10.0 %"))).isZero();
    }
}
