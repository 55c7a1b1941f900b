package dev.stowage.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Map;

/** Holds an answer against what a worked case expects. */
final class RuleAnswers {
    private RuleAnswers() {}

    /** Every expected field; a field {@code tolerance} says how far the others may be off. */
    static void assertSays(RuleAnswer answer, Map<String, Object> expect) {
        BigDecimal tolerance = expect.containsKey("tolerance")
                ? new BigDecimal(expect.get("tolerance").toString())
                : BigDecimal.ZERO;
        expect.forEach((field, value) -> {
            Object said = answer.results().get(field);
            if (value instanceof Number number) {
                assertThat((BigDecimal) said)
                        .as(field)
                        .isNotNull()
                        .isCloseTo(new BigDecimal(number.toString()), within(tolerance));
            } else {
                assertThat(said).as(field).isEqualTo(value);
            }
        });
    }
}
