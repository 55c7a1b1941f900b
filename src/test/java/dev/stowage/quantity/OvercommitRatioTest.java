package dev.stowage.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OvercommitRatioTest {
    @Test
    void readsWhatArchitectsWrite() {
        assertThat(OvercommitRatio.parse("4:1")).isEqualTo(OvercommitRatio.of(4));
        assertThat(OvercommitRatio.parse(" 1.5 : 1 ").promised()).isEqualByComparingTo("1.5");
        assertThat(OvercommitRatio.parse("1.0:1")).isEqualTo(OvercommitRatio.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"4", "4:2", "1,5:1", ":1", "four:1", "1e999999999:1"})
    void refusesAnotherForm(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OvercommitRatio.parse(text))
                .withMessage("Not an overcommit ratio: \"" + text + "\". Write it as in \"4:1\" or \"1.5:1\".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0:1", "-4:1"})
    void promisesSomething(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OvercommitRatio.parse(text))
                .withMessageStartingWith("An overcommit ratio is above zero");
    }

    @Test
    void printsWithoutExponent() {
        assertThat(OvercommitRatio.of(10)).hasToString("10:1");
        assertThat(OvercommitRatio.parse("1.50:1")).hasToString("1.5:1");
    }
}
