package dev.stowage.catalog;

import dev.stowage.quantity.Text;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A general figure that no product owns: the price of electricity, hours of administration. A scenario may replace it.
 *
 * @param unit for instance {@code EUR/kWh} or {@code h/month}
 */
public record Parameter(
        BigDecimal value,
        String unit,
        Evidence evidence,
        String source,
        Optional<BigDecimal> low,
        Optional<BigDecimal> high,
        Optional<String> note) {
    public Parameter {
        Required.field(value, "value");
        Required.text(unit, "unit");
        Required.field(evidence, "evidence");
        Required.text(source, "source");
    }

    /**
     * What people call a parameter.
     *
     * @param key {@code group.name}
     */
    public static Text name(String key) {
        return Text.of("catalog.parameter." + key);
    }
}
