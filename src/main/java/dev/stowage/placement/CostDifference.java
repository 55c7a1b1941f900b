package dev.stowage.placement;

import dev.stowage.costing.CostCategory;
import dev.stowage.costing.CostLine;
import dev.stowage.costing.CostStatement;
import dev.stowage.quantity.Text;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.joda.money.Money;

/**
 * What one bill costs more than another, to the cent.
 *
 * @param perMonth after less before
 * @param overHorizon after less before
 * @param beforePerMonth the whole bill before
 * @param afterPerMonth the whole bill after
 * @param lines items whose amount differs; their differences sum to the totals
 * @param unpriced what either bill has no price for; where there is any, the difference is that of the rest
 */
public record CostDifference(
        Money perMonth,
        Money overHorizon,
        Money beforePerMonth,
        Money afterPerMonth,
        List<LineChange> lines,
        List<String> unpriced) {
    /** One item on both bills, a month; zero where it is not on one of them. */
    public record LineChange(CostCategory category, Text item, Money before, Money after, Money difference) {}

    private record Item(CostCategory category, Text name) {}

    private record Amounts(Money perMonth, Money overHorizon) {}

    public CostDifference {
        lines = List.copyOf(lines);
        unpriced = List.copyOf(unpriced);
    }

    public static CostDifference between(CostStatement before, CostStatement after) {
        Set<String> unpriced = new LinkedHashSet<>(before.unpriced());
        unpriced.addAll(after.unpriced());
        return new CostDifference(
                after.totalPerMonth().minus(before.totalPerMonth()),
                after.totalOverHorizon().minus(before.totalOverHorizon()),
                before.totalPerMonth(),
                after.totalPerMonth(),
                changes(before, after),
                List.copyOf(unpriced));
    }

    /** Licences of one kind may take several lines, so items are summed first. */
    private static List<LineChange> changes(CostStatement before, CostStatement after) {
        Map<Item, Amounts> was = items(before);
        Map<Item, Amounts> is = items(after);
        Set<Item> all = new LinkedHashSet<>(was.keySet());
        all.addAll(is.keySet());
        Amounts none = new Amounts(Money.zero(before.currency()), Money.zero(before.currency()));
        return all.stream()
                .filter(item -> !was.getOrDefault(item, none).equals(is.getOrDefault(item, none)))
                .map(item -> {
                    Money old = was.getOrDefault(item, none).perMonth();
                    Money now = is.getOrDefault(item, none).perMonth();
                    return new LineChange(item.category(), item.name(), old, now, now.minus(old));
                })
                .toList();
    }

    private static Map<Item, Amounts> items(CostStatement bill) {
        Map<Item, Amounts> items = new LinkedHashMap<>();
        for (CostLine line : bill.lines()) {
            items.merge(
                    new Item(line.category(), line.item()),
                    new Amounts(line.perMonth(), line.overHorizon()),
                    (one, other) -> new Amounts(
                            one.perMonth().plus(other.perMonth()),
                            one.overHorizon().plus(other.overHorizon())));
        }
        return items;
    }
}
