package dev.stowage.report;

import dev.stowage.catalog.Catalog;
import dev.stowage.catalog.Source;
import dev.stowage.costing.CostCategory;
import dev.stowage.costing.CostLine;
import dev.stowage.costing.CostStatement;
import dev.stowage.quantity.Text;
import dev.stowage.scenario.ScenarioResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.joda.money.Money;

/**
 * A plan's cost statement by kind of cost, each line with the documents that its prices were read in.
 *
 * @param months of the horizon
 * @param grounds how far it can be trusted
 */
public record Bill(List<Section> sections, int months, Money perMonth, Money overHorizon, BillGrounds grounds) {

    /** All lines of one kind, and their sums. */
    public record Section(Text name, List<Line> lines, Money perMonth, Money overHorizon) {
        public Section {
            lines = List.copyOf(lines);
        }
    }

    /**
     * @param assumption whether a figure of the line is an assumption of the catalog
     */
    public record Line(
            Text item, Text derivation, Money perMonth, Money overHorizon, List<Source> sources, boolean assumption) {
        public Line {
            sources = List.copyOf(sources);
        }
    }

    public Bill {
        sections = List.copyOf(sections);
    }

    public static Bill of(ScenarioResult result, Catalog catalog) {
        CostStatement cost = result.plan().cost();
        List<Section> sections = new ArrayList<>();
        for (CostCategory category : CostCategory.values()) {
            List<Line> lines = cost.lines().stream()
                    .filter(line -> line.category() == category)
                    .map(line -> line(line, catalog))
                    .toList();
            if (!lines.isEmpty()) {
                sections.add(new Section(
                        name(category),
                        lines,
                        cost.perMonth(line -> line.category() == category),
                        cost.overHorizon(line -> line.category() == category)));
            }
        }
        return new Bill(
                sections, cost.horizon().months(), cost.totalPerMonth(), cost.totalOverHorizon(), BillGrounds.of(cost));
    }

    static Text name(CostCategory category) {
        return Text.of("costing.category." + category);
    }

    /** A plan may be older than the catalog: a source that has gone since is left out. */
    private static Line line(CostLine line, Catalog catalog) {
        List<Source> sources = line.sources().stream()
                .map(catalog.sources()::get)
                .filter(Objects::nonNull)
                .toList();
        return new Line(
                line.item(),
                line.derivation(),
                line.perMonth(),
                line.overHorizon(),
                sources,
                line.restsOnAssumptions());
    }
}
