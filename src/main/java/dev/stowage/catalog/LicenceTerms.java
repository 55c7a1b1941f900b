package dev.stowage.catalog;

import java.util.Map;
import java.util.Optional;

/**
 * How a vendor licenses a product.
 *
 * @param rule the way of counting
 * @param metric what is counted
 * @param figures the rule's numbers (floors, pack sizes), by name
 * @param product for a host that is licensed by a guest product (Hyper-V by Windows Server): that product's id
 * @param note the vendor's own words, where they decide
 * @param source key of {@code sources.yaml}
 */
public record LicenceTerms(
        LicenceRule rule,
        LicenceMetric metric,
        Map<String, Figure<Integer>> figures,
        Optional<String> product,
        Optional<String> note,
        String source) {
    public LicenceTerms {
        Required.field(rule, "rule");
        Required.field(metric, "metric");
        Required.text(source, "source");
        figures = figures == null ? Map.of() : Map.copyOf(figures);
        if (metric != rule.metric()) {
            throw new IllegalArgumentException(
                    "licence rule %s counts in %s, not in %s".formatted(rule.id(), rule.metric(), metric));
        }
        figures.forEach((name, figure) -> {
            if (figure.value() < 1) {
                throw new IllegalArgumentException("licence figure \"" + name + "\" must be one or more");
            }
        });
        if (product.isEmpty() && !figures.keySet().containsAll(rule.figures())) {
            throw new IllegalArgumentException(
                    "licence rule %s needs the figures %s".formatted(rule.id(), rule.figures()));
        }
    }

    /**
     * @throws IllegalStateException where the rule needs a figure that the catalog lacks
     */
    public Figure<Integer> figure(String name) {
        Figure<Integer> figure = figures.get(name);
        if (figure == null) {
            throw new IllegalStateException("Licence rule " + rule.id() + " needs the figure \"" + name + "\"");
        }
        return figure;
    }
}
