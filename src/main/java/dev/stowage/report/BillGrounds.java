package dev.stowage.report;

import dev.stowage.costing.CostLine;
import dev.stowage.costing.CostStatement;
import dev.stowage.quantity.Share;
import dev.stowage.quantity.Text;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.joda.money.Money;

/**
 * How far a bill can be trusted: how old its oldest price is, and what it rests on without a source.
 *
 * @param oldestPrice date of the oldest vendor's price, as its source words it; empty where none has a date
 * @param undatedPrices how many dates are not known, each counted once
 * @param assumptions those of greatest weight, greatest first
 */
public record BillGrounds(Optional<String> oldestPrice, int undatedPrices, List<Assumption> assumptions) {
    private static final int MOST = 5;
    private static final int TENTHS_OF_A_PERCENT = 3;
    private static final Pattern DATE = Pattern.compile("\\b(?:19|20)\\d{2}(?:-\\d{2}){0,2}\\b");

    /**
     * @param name of the figure or price
     * @param overHorizon what the lines that rest on it cost together
     * @param share of the total
     */
    public record Assumption(Text name, Money overHorizon, Share share) {}

    public BillGrounds {
        assumptions = List.copyOf(assumptions);
    }

    public static BillGrounds of(CostStatement cost) {
        List<String> dates = cost.lines().stream()
                .flatMap(line -> line.priceDates().stream())
                .distinct()
                .toList();
        return new BillGrounds(
                dates.stream().filter(date -> !first(date).isEmpty()).min(Comparator.comparing(BillGrounds::first)),
                (int) dates.stream().filter(date -> first(date).isEmpty()).count(),
                heaviest(cost));
    }

    /** The first year, month or day in the words; a year alone comes before its months. */
    private static String first(String date) {
        return DATE.matcher(date).results().map(MatchResult::group).findFirst().orElse("");
    }

    private static List<Assumption> heaviest(CostStatement cost) {
        Money total = cost.totalOverHorizon();
        if (!total.isPositive()) {
            return List.of();
        }
        Map<Text, Money> weights = new LinkedHashMap<>();
        for (CostLine line : cost.lines()) {
            line.assumptions().forEach(name -> weights.merge(name, line.overHorizon(), Money::plus));
        }
        Stream<Map.Entry<Text, Money>> heaviest = weights.entrySet().stream()
                .sorted(Map.Entry.<Text, Money>comparingByValue().reversed())
                .limit(MOST);
        return heaviest.map(entry -> new Assumption(entry.getKey(), entry.getValue(), share(entry.getValue(), total)))
                .toList();
    }

    private static Share share(Money part, Money total) {
        return new Share(part.getAmount().divide(total.getAmount(), TENTHS_OF_A_PERCENT, RoundingMode.HALF_UP));
    }
}
