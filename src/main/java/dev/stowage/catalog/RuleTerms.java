package dev.stowage.catalog;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One rule of a vendor, or of planning, as it was read: its words, its numbers, and examples worked by others. The
 * arithmetic itself is code.
 *
 * @param terms the rule in words
 * @param evidence of the words
 * @param figures the rule's numbers, by name
 * @param caveat what a reader must know before relying on it
 */
public record RuleTerms(
        String id,
        String name,
        String vendor,
        String terms,
        Evidence evidence,
        String source,
        Map<String, Figure<BigDecimal>> figures,
        List<WorkedCase> cases,
        Optional<String> caveat) {
    public RuleTerms {
        Required.text(id, "id");
        Required.text(name, "name");
        Required.text(vendor, "vendor");
        Required.text(terms, "terms");
        Required.field(evidence, "evidence");
        Required.text(source, "source");
        figures = figures == null ? Map.of() : Map.copyOf(figures);
        cases = Required.orNone(cases);
    }

    /**
     * @throws IllegalStateException where the rule needs a figure that the catalog lacks
     */
    public BigDecimal figure(String figure) {
        Figure<BigDecimal> found = figures.get(figure);
        if (found == null) {
            throw new IllegalStateException("Rule " + id + " needs the figure \"" + figure + "\"");
        }
        return found.value();
    }

    /** An example that somebody worked: what goes in and what comes out, by the names of the fields. */
    public record WorkedCase(
            String id,
            Map<String, Object> given,
            Map<String, Object> expect,
            Evidence evidence,
            String source,
            Optional<String> note) {
        public WorkedCase {
            Required.text(id, "id");
            given = Map.copyOf(Required.field(given, "given"));
            expect = Map.copyOf(Required.field(expect, "expect"));
            Required.field(evidence, "evidence");
            Required.text(source, "source");
        }
    }
}
