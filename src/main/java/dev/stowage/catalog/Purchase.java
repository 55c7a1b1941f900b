package dev.stowage.catalog;

import java.math.BigDecimal;
import org.joda.money.CurrencyUnit;

/**
 * What a host model costs to buy. Memory is priced apart, because it dominates and moves (catalog parameter {@code
 * hardware.memory-price-per-gb}).
 *
 * @param base chassis, processors, boot disks and network cards, without memory
 */
public record Purchase(Figure<BigDecimal> base, CurrencyUnit currency) {
    public Purchase {
        Required.field(base, "base");
        Required.field(currency, "currency");
    }
}
