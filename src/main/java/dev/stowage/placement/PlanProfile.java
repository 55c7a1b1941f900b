package dev.stowage.placement;

import dev.stowage.costing.CostCategory;
import dev.stowage.costing.CostLine;
import dev.stowage.costing.CostStatement;
import dev.stowage.quantity.Share;
import dev.stowage.quantity.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.joda.money.Money;

/**
 * What a plan's cost is made of, and what its hosts run out of.
 *
 * @param categories all kinds of cost, greatest first
 * @param lines greatest lines of the bill, greatest first
 * @param kinds host kinds in use, in the order of the plan
 */
public record PlanProfile(Money perMonth, List<Part> categories, List<Part> lines, List<KindFill> kinds) {
    private static final int LINES = 5;
    private static final int TENTHS_OF_A_PERCENT = 3;

    /**
     * @param share of the bill
     */
    public record Part(Text name, Money perMonth, Share share) {}

    public PlanProfile {
        categories = List.copyOf(categories);
        lines = List.copyOf(lines);
        kinds = List.copyOf(kinds);
    }

    /** From the plan alone; how near hosts are to their limit of VMs is not in it. */
    public static PlanProfile of(Plan plan) {
        return of(plan, List.of());
    }

    public static PlanProfile of(Plan plan, PlacementProblem problem) {
        return of(plan, problem.offers());
    }

    private static PlanProfile of(Plan plan, List<HostOffer> offers) {
        CostStatement bill = plan.cost();
        List<Part> categories = new ArrayList<>();
        for (CostCategory category : CostCategory.values()) {
            if (bill.lines().stream().anyMatch(line -> line.category() == category)) {
                Money sum = bill.perMonth(line -> line.category() == category);
                categories.add(part(Text.of("costing.category." + category), sum, bill));
            }
        }
        return new PlanProfile(
                bill.totalPerMonth(),
                greatestFirst(categories, categories.size()),
                greatestFirst(
                        bill.lines().stream().map(line -> part(line, bill)).toList(), LINES),
                KindFill.of(plan.hosts(), offers));
    }

    private static List<Part> greatestFirst(List<Part> parts, int most) {
        return parts.stream()
                .sorted(Comparator.comparing(Part::perMonth).reversed())
                .limit(most)
                .toList();
    }

    private static Part part(CostLine line, CostStatement bill) {
        return part(line.item(), line.perMonth(), bill);
    }

    private static Part part(Text name, Money amount, CostStatement bill) {
        BigDecimal total = bill.totalPerMonth().getAmount();
        BigDecimal share = total.signum() <= 0 || amount.isNegative()
                ? BigDecimal.ZERO
                : amount.getAmount().divide(total, TENTHS_OF_A_PERCENT, RoundingMode.HALF_UP);
        return new Part(name, amount, new Share(share));
    }

    /** What of a host may run out. */
    public enum Resource {
        CPU,
        MEMORY,
        STORAGE,
        /** The limit of VMs on a host. */
        VMS
    }
}
