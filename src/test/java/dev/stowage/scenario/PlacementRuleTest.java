package dev.stowage.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlacementRuleTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "apart: web-*",
                "together: app-1, db-1",
                "alone: tenant-a-*",
                "only: ora-* on esx-01, esx-02",
                "never: *-prod on virtualbox"
            })
    void isWrittenAsItIsRead(String text) {
        assertThat(PlacementRule.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ONLY:ora-* , db  on  esx-01|only: ora-*, db on esx-01",
                " Apart : web-*,|apart: web-*",
                "only: lights on stage on esx-01|only: lights on stage on esx-01"
            })
    void isReadForgivingly(String typed, String written) {
        assertThat(PlacementRule.parse(typed)).hasToString(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "web-*",
                "near: web-*",
                "apart:",
                "apart: ,",
                "only: ora-*",
                "only: on esx-01",
                "never: a on ,"
            })
    void whatIsNoneIsRefusedWithTheForms(String text) {
        assertThatThrownBy(() -> PlacementRule.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"" + text + "\" is no placement rule")
                .hasMessageContaining("only: ora-* on esx-01, esx-02");
    }
}
