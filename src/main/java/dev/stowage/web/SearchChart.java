package dev.stowage.web;

import dev.stowage.report.SearchState;
import java.math.BigDecimal;
import java.util.List;

/** Best cost a month and its lower bound over the time of a search. */
public record SearchChart(String currency, String best, String bound, List<Point> points) implements ChartData {
    /**
     * @param seconds since the search began
     * @param bound null while it is not yet known, as the chart wants it
     */
    public record Point(BigDecimal seconds, BigDecimal best, BigDecimal bound) {}

    static SearchChart of(Page page, String currency, List<SearchState> progress) {
        return new SearchChart(
                currency,
                page.say("plan.best"),
                page.say("plan.bound"),
                progress.stream()
                        .map(state -> new Point(
                                state.seconds(),
                                state.best().getAmount(),
                                state.bound().map(bound -> bound.getAmount()).orElse(null)))
                        .toList());
    }
}
