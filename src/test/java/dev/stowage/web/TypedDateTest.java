package dev.stowage.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stowage.quantity.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDateTest {
    @ParameterizedTest
    @CsvSource({"2026-11-20,2026-11-20", "20.11.2026,2026-11-20", "1.2.2026,2026-02-01", "2026-11,2026-11", "2026,2026"
    })
    void aDateIsReadAsExactlyAsItIsKnown(String typed, String read) {
        assertThat(TypedDate.parse(typed)).contains(read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "31.02.2026", "2026-13", "11/20/2026", "yesterday", "2026-02-30", "abcd"})
    void whatIsNoDateIsNone(String typed) {
        assertThat(TypedDate.parse(typed)).isEmpty();
    }

    @Test
    void aGermanSeesAWholeDayAsHeWouldTypeIt() {
        assertThat(TypedDate.show("2026-11-20", Wording.GERMAN)).isEqualTo("20.11.2026");
        assertThat(TypedDate.show("2026-11-20", Wording.ENGLISH)).isEqualTo("2026-11-20");
        assertThat(TypedDate.show("about 2026", Wording.GERMAN)).isEqualTo("about 2026");
    }
}
