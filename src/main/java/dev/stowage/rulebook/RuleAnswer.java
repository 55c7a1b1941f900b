package dev.stowage.rulebook;

import dev.stowage.catalog.RuleTerms;
import dev.stowage.quantity.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a rule says to what it was given.
 *
 * @param rule with its words, source and caveat
 * @param results numbers and truths by the name of their field, in the rule's order
 * @param derivation the arithmetic, step by step
 */
public record RuleAnswer(RuleTerms rule, Map<String, Object> results, List<Text> derivation) {
    public RuleAnswer {
        results = Collections.unmodifiableMap(new LinkedHashMap<>(results));
        derivation = List.copyOf(derivation);
    }

    /** Gathers an answer while a rule works. */
    static final class Sheet {
        private final Map<String, Object> results = new LinkedHashMap<>();
        private final List<Text> derivation = new ArrayList<>();

        Sheet step(String key, Object... arguments) {
            return step(Text.of(key, arguments));
        }

        Sheet step(Text text) {
            derivation.add(text);
            return this;
        }

        Sheet result(String field, long number) {
            return result(field, BigDecimal.valueOf(number));
        }

        Sheet result(String field, BigDecimal number) {
            results.put(field, number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros());
            return this;
        }

        Sheet result(String field, boolean truth) {
            results.put(field, truth);
            return this;
        }

        RuleAnswer answer(RuleTerms rule) {
            return new RuleAnswer(rule, results, derivation);
        }
    }
}
