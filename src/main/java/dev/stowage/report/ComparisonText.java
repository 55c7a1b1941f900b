package dev.stowage.report;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.ColumnData;
import com.github.freva.asciitable.HorizontalAlign;
import dev.stowage.costing.CostLine;
import dev.stowage.placement.Plan;
import dev.stowage.placement.UnplacedWorkload;
import dev.stowage.quantity.DataSize;
import dev.stowage.quantity.Share;
import dev.stowage.quantity.Text;
import dev.stowage.quantity.Wording;
import dev.stowage.scenario.Comparison;
import dev.stowage.scenario.ScenarioMetrics;
import dev.stowage.scenario.ScenarioResult;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.joda.money.Money;

/** A comparison as text for a console: a table, then each scenario's bill with its arithmetic, risks and gaps. */
public final class ComparisonText {
    private static final int MOST_UNPLACED = 10;
    private static final int WIDEST_NAME = 44;

    private final Wording wording;

    public ComparisonText(Wording wording) {
        this.wording = wording;
    }

    /** Scenarios as rows, with the difference to the baseline. */
    public String table(Comparison comparison) {
        List<ColumnData<ScenarioResult>> columns = new ArrayList<>();
        columns.add(new Column()
                .header(wording.print("report.column.scenario"))
                .dataAlign(HorizontalAlign.LEFT)
                .maxWidth(WIDEST_NAME)
                .with(result -> result.scenario().name()));
        columns.add(column("report.column.type", ComparisonText::types));
        columns.add(column("report.column.hosts", result -> hosts(result.metrics())));
        columns.add(column(
                "report.column.cores", result -> wording.print(result.metrics().cores())));
        columns.add(column(
                "report.column.lost-cores",
                result -> wording.print(result.metrics().lostCores())));
        columns.add(column(
                "report.column.lost-memory",
                result -> wording.print(DataSize.ofMiB(result.metrics().lostMemoryMiB()))));
        columns.add(column(
                "report.column.energy", result -> wording.print(result.metrics().energyKwhPerYear())));
        columns.add(column(
                "report.column.licences", result -> whole(result.metrics().licencesPerMonth())));
        columns.add(column(
                "report.column.month", result -> whole(result.plan().cost().totalPerMonth())));
        columns.add(column(
                "report.column.vm-month", result -> amount(result.plan().cost().perVmAndMonth())));
        columns.add(column(
                "report.column.horizon", result -> whole(result.plan().cost().totalOverHorizon())));
        columns.add(column("report.column.difference", result -> signed(comparison.difference(result))));
        columns.add(column("report.column.gap", result -> gap(result.plan())));
        columns.add(column(
                "report.column.unplaced",
                result -> wording.print(result.metrics().unplaced())));
        Plan first = comparison.results().get(0).plan();
        String caption = wording.print(Text.of(
                "report.caption",
                first.cost().currency().getCode(),
                first.cost().horizon().months()));
        return caption + "\n"
                + AsciiTable.getTable(AsciiTable.BASIC_ASCII_NO_DATA_SEPARATORS, comparison.results(), columns) + "\n";
    }

    /** Everything about one scenario: hosts, bill, bound, drill, risks, what has no place. */
    public String details(ScenarioResult result) {
        StringBuilder text = new StringBuilder();
        Plan plan = result.plan();
        text.append(result.scenario().name()).append('\n');
        text.append(AsciiTable.getTable(
                        AsciiTable.BASIC_ASCII_NO_DATA_SEPARATORS, plan.cost().lines(), billColumns()))
                .append('\n');
        text.append(wording.print(Text.of(
                        "report.total",
                        plan.cost().totalOverHorizon(),
                        plan.cost().totalPerMonth(),
                        new Share(result.metrics().assumedShare()))))
                .append('\n');
        text.append(wording.print(Text.of(
                        "report.bound",
                        plan.bound().perMonth(),
                        new Share(plan.gap().setScale(3, RoundingMode.HALF_UP)),
                        plan.bound().hosts(),
                        plan.yardstick().perMonth(),
                        plan.yardstick().hosts())))
                .append('\n');
        if (plan.drill().hostFailures() > 0) {
            String key = plan.drill().passed() ? "report.drill-passed" : "report.drill-failed";
            text.append(wording.print(Text.of(
                            key,
                            plan.drill().hostFailures(),
                            plan.drill().cases(),
                            plan.drill().failures().size())))
                    .append('\n');
        }
        list(text, "report.risks", result.risks());
        list(text, "report.notes", result.notes());
        list(text, "report.breaches", plan.breaches());
        unplaced(text, plan.unplaced());
        return text.toString();
    }

    private List<ColumnData<CostLine>> billColumns() {
        return List.of(
                new Column()
                        .header(wording.print("report.column.item"))
                        .dataAlign(HorizontalAlign.LEFT)
                        .with(line -> wording.print(line.item()) + (line.assumption() ? " *" : "")),
                new Column()
                        .header(wording.print("report.column.derivation"))
                        .dataAlign(HorizontalAlign.LEFT)
                        .maxWidth(110)
                        .with(line -> wording.print(line.derivation())),
                new Column()
                        .header(wording.print("report.column.month"))
                        .dataAlign(HorizontalAlign.RIGHT)
                        .with(line -> amount(line.perMonth())));
    }

    private void list(StringBuilder text, String heading, List<Text> lines) {
        if (!lines.isEmpty()) {
            text.append(wording.print(heading)).append('\n');
            lines.forEach(
                    line -> text.append("  - ").append(wording.print(line)).append('\n'));
        }
    }

    private void unplaced(StringBuilder text, List<UnplacedWorkload> unplaced) {
        if (unplaced.isEmpty()) {
            return;
        }
        text.append(wording.print(Text.of("report.unplaced", unplaced.size()))).append('\n');
        unplaced.stream()
                .limit(MOST_UNPLACED)
                .forEach(one -> text.append("  - ")
                        .append(one.name())
                        .append(": ")
                        .append(wording.print(one.reason()))
                        .append("; ")
                        .append(one.repair().map(wording::print).orElse(wording.print("report.no-repair")))
                        .append('\n'));
        if (unplaced.size() > MOST_UNPLACED) {
            text.append("  ")
                    .append(wording.print(Text.of("report.and-more", unplaced.size() - MOST_UNPLACED)))
                    .append('\n');
        }
    }

    private ColumnData<ScenarioResult> column(String key, Function<ScenarioResult, String> value) {
        return new Column()
                .header(wording.print(key))
                .headerAlign(HorizontalAlign.RIGHT)
                .dataAlign(HorizontalAlign.RIGHT)
                .with(value);
    }

    private String hosts(ScenarioMetrics metrics) {
        return wording.print(metrics.hosts())
                + (metrics.newHosts() == 0
                        ? ""
                        : " (" + wording.print(Text.of("report.new-hosts", metrics.newHosts())) + ")");
    }

    private static String types(ScenarioResult result) {
        boolean type1 = result.plan().hosts().stream().anyMatch(host -> host.bareMetal());
        boolean type2 = result.plan().hosts().stream().anyMatch(host -> !host.bareMetal());
        return type1 && type2 ? "1 + 2" : type2 ? "2" : "1";
    }

    private String gap(Plan plan) {
        BigDecimal percent = plan.gap().movePointRight(2).setScale(1, RoundingMode.HALF_UP);
        return wording.print(percent) + " %";
    }

    private String signed(Money money) {
        return (money.isPositive() ? "+" : "") + whole(money);
    }

    private String whole(Money money) {
        return NumberFormat.getIntegerInstance(wording.locale())
                .format(money.getAmount().setScale(0, RoundingMode.HALF_UP));
    }

    private String amount(Money money) {
        NumberFormat format = NumberFormat.getNumberInstance(wording.locale());
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return format.format(money.getAmount());
    }
}
