package dev.stowage.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamePatternTest {
    @ParameterizedTest
    @CsvSource({
        "templ*,      Template-W2019, true",
        "*-old,       web-01-OLD,     true",
        "*-old,       web-01-older,   false",
        "web-??,      web-01,         true",
        "web-??,      web-1,          false",
        "web-??,      web-001,        false",
        "*,           '',             true",
        "*db*,        sqldb01,        true",
        "a*b*c,       aXbXbXc,        true",
        "a*b*c,       aXbXbX,         false",
        "web,         web-01,         false",
        "vm[1].x$,    vm[1].x$,       true",
        "vm[1].x$,    vm1yx,          false",
        "grün?,       GRÜN1,          true",
        "?,           😀,              true"
    })
    void starStandsForAnyTextAndQuestionMarkForOneCharacter(String glob, String name, boolean matches) {
        assertThat(new NamePattern(glob).matches(name)).isEqualTo(matches);
    }

    @Test
    void manyStarsOnALongNameAreNoTrap() {
        NamePattern hostile = new NamePattern("*a".repeat(50) + "*b");
        assertThat(hostile.matches("a".repeat(10_000))).isFalse();
        assertThat(hostile.matches("a".repeat(10_000) + "b")).isTrue();
    }

    @Test
    void aBlankPatternIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NamePattern(" "))
                .withMessage("A name pattern cannot be blank; write * to match every name");
    }
}
