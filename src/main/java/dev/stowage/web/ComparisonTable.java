package dev.stowage.web;

import dev.stowage.catalog.Catalog;
import dev.stowage.quantity.DataSize;
import dev.stowage.report.SideBySide;
import dev.stowage.report.SideBySide.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Scenarios as columns and figures as lines, in words and numbers of the reader's language. */
public record ComparisonTable(List<Head> heads, List<Group> groups, CostChart chart) {
    /** Horizon of the scenarios. */
    public int months() {
        return heads.get(0).column().figures().months();
    }

    /**
     * @param plan id of the plan behind the column
     * @param missing what it could not be priced for
     */
    public record Head(Column column, Optional<UUID> plan, List<MissingPrice> missing) {
        public String name() {
            return column.figures().name();
        }

        public String type() {
            return column.figures().type().name();
        }

        public boolean comparable() {
            return column.figures().comparable();
        }
    }

    /** Lines that belong together. */
    public record Group(String title, List<Line> lines) {}

    /**
     * @param hint what the line means; empty where its label says it
     * @param total whether the line sums up others
     */
    public record Line(String label, String hint, boolean total, List<Cell> cells) {}

    /**
     * @param note beside the figure, empty for none
     * @param cheapest whether it belongs to the cheapest scenario
     */
    public record Cell(String text, String note, boolean cheapest) {}

    static ComparisonTable of(Page page, SideBySide side, Map<String, UUID> plans, Catalog catalog) {
        return new ComparisonTable(
                side.columns().stream()
                        .map(column -> new Head(
                                column,
                                Optional.ofNullable(plans.get(column.figures().name())),
                                MissingPrice.all(column.figures().unpriced(), catalog)))
                        .toList(),
                List.of(
                        new Group(page.say("comparison.group.result"), result(page, side)),
                        new Group(page.say("comparison.group.cost"), cost(page, side)),
                        new Group(page.say("comparison.group.hosts"), hosts(page, side)),
                        new Group(page.say("comparison.group.trust"), trust(page, side))),
                CostChart.of(page, side));
    }

    private static List<Line> result(Page page, SideBySide side) {
        Lines lines = new Lines(page, side);
        lines.add("month", column -> page.whole(column.figures().perMonth()));
        lines.add("vm-month", column -> page.exact(column.figures().perVmAndMonth()));
        lines.add("horizon", column -> page.whole(column.figures().overHorizon()));
        lines.add(
                "difference",
                column -> column.baseline() ? page.say("comparison.baseline") : page.difference(column.difference()),
                column -> column.baseline()
                        ? ""
                        : column.differencePercent().map(page::difference).orElse(""));
        lines.add("unplaced", column -> page.number(column.figures().metrics().unplaced()));
        return lines.all;
    }

    private static List<Line> cost(Page page, SideBySide side) {
        List<Line> lines = new ArrayList<>(side.categories().stream()
                .map(category -> new Line(
                        page.print(category.name()),
                        "",
                        false,
                        cells(
                                side,
                                (column, index) -> page.whole(category.amounts().get(index)))))
                .toList());
        lines.add(new Line(
                page.say("comparison.line.total"),
                "",
                true,
                cells(side, (column, index) -> page.whole(column.figures().overHorizon()))));
        return lines;
    }

    private static List<Line> hosts(Page page, SideBySide side) {
        Lines lines = new Lines(page, side);
        lines.add("hosts", column -> page.number(column.figures().metrics().hosts()));
        lines.add("new-hosts", column -> page.number(column.figures().metrics().newHosts()));
        lines.add(
                "spare-hosts", column -> page.number(column.figures().metrics().spareHosts()));
        lines.add("cores", column -> page.number(column.figures().metrics().cores()));
        lines.add(
                "lost-cores", column -> page.decimal(column.figures().metrics().lostCores()));
        lines.add(
                "lost-memory",
                column -> page.size(DataSize.ofMiB(column.figures().metrics().lostMemoryMiB())));
        lines.add("energy", column -> page.decimal(column.figures().metrics().energyKwhPerYear()));
        lines.add("licences", column -> page.whole(column.figures().metrics().licencesPerMonth()));
        return lines.all;
    }

    private static List<Line> trust(Page page, SideBySide side) {
        Lines lines = new Lines(page, side);
        lines.add("gap", column -> page.share(column.figures().gap()));
        lines.add("assumed", column -> page.share(column.figures().assumed()));
        lines.add("risks", column -> page.number(column.risks().size()));
        return lines.all;
    }

    private static List<Cell> cells(SideBySide side, BiFunction<Column, Integer, String> text) {
        return IntStream.range(0, side.columns().size())
                .mapToObj(index -> {
                    Column column = side.columns().get(index);
                    return new Cell(text.apply(column, index), "", column.cheapest());
                })
                .toList();
    }

    /** Lines of one group, each labelled by its key. */
    private static final class Lines {
        private final Page page;
        private final SideBySide side;
        private final List<Line> all = new ArrayList<>();

        Lines(Page page, SideBySide side) {
            this.page = page;
            this.side = side;
        }

        void add(String key, Function<Column, String> text) {
            add(key, text, column -> "");
        }

        void add(String key, Function<Column, String> text, Function<Column, String> note) {
            all.add(new Line(
                    page.say("comparison.line." + key),
                    page.say("comparison.hint." + key),
                    false,
                    side.columns().stream()
                            .map(column -> new Cell(text.apply(column), note.apply(column), column.cheapest()))
                            .toList()));
        }
    }
}
