package dev.stowage.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HorizonTest {
    @ParameterizedTest
    @CsvSource({"60,5", "36,3", "18,1.5", "1,0.08333333333333333"})
    void isCountedInYearsAndPartsOfThem(int months, String years) {
        assertThat(new Horizon(months).years()).isEqualByComparingTo(years);
    }

    @Test
    void reachesFromOneMonthToTwentyYears() {
        assertThat(new Horizon(240).years()).isEqualByComparingTo("20");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -12, 241})
    void refusesOtherHorizons(int months) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Horizon(months))
                .withMessage("A horizon has 1 to 240 months, not " + months);
    }
}
