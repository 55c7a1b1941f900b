package dev.stowage.placement;

import dev.stowage.costing.CostCategory;
import dev.stowage.costing.CostStatement;
import dev.stowage.quantity.Share;
import dev.stowage.quantity.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.joda.money.Money;

/**
 * The plan with the fewest hosts that was found, and what makes it dearer than the cheapest one: what a tool that saves
 * hosts would have chosen.
 *
 * @param hosts spares included
 * @param perMonth its whole bill
 * @param dearer what it costs more than the plan beside it, a month; more than nothing
 * @param share of the plan's bill
 * @param parts kinds of cost that differ, what it costs more of first; they sum to {@code dearer}
 */
public record FewestHosts(int hosts, Money perMonth, Money dearer, Share share, List<Part> parts) {
    private static final int TENTHS_OF_A_PERCENT = 3;

    /** What the plan with the fewest hosts costs more of one kind, a month; less than nothing where it costs less. */
    public record Part(CostCategory category, Money more) {
        public Text name() {
            return Text.of("costing.category." + category);
        }
    }

    public FewestHosts {
        if (hosts < 1 || !dearer.isPositive()) {
            throw new IllegalArgumentException("Not dearer: " + hosts + " hosts, " + dearer);
        }
        parts = List.copyOf(parts);
    }

    /**
     * @param hosts of the plan with the fewest, spares included
     * @param fewest its bill, higher than the other
     */
    static FewestHosts beside(CostStatement cheapest, int hosts, CostStatement fewest) {
        List<Part> parts = Arrays.stream(CostCategory.values())
                .map(category -> new Part(
                        category,
                        fewest.perMonth(line -> line.category() == category)
                                .minus(cheapest.perMonth(line -> line.category() == category))))
                .filter(part -> !part.more().isZero())
                .sorted(Comparator.comparing(Part::more).reversed())
                .toList();
        Money dearer = fewest.totalPerMonth().minus(cheapest.totalPerMonth());
        return new FewestHosts(hosts, fewest.totalPerMonth(), dearer, share(dearer, cheapest.totalPerMonth()), parts);
    }

    private static Share share(Money dearer, Money whole) {
        return new Share(
                whole.isPositive()
                        ? dearer.getAmount().divide(whole.getAmount(), TENTHS_OF_A_PERCENT, RoundingMode.HALF_UP)
                        : BigDecimal.ZERO);
    }
}
