package dev.stowage.report;

import dev.stowage.costing.CashFlow;
import dev.stowage.costing.CostLine;
import dev.stowage.costing.CostStatement;
import dev.stowage.placement.Plan;
import dev.stowage.placement.Resilience;
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
import java.util.List;
import java.util.stream.Collectors;
import org.joda.money.Money;

/** A comparison as text for a console: a table, then each scenario's bill with its arithmetic, risks and gaps. */
public final class ComparisonText {
    private static final int MOST_UNPLACED = 10;
    private static final int WIDEST_NAME = 42;
    private static final int WIDEST_DERIVATION = 108;

    private final Wording wording;

    public ComparisonText(Wording wording) {
        this.wording = wording;
    }

    /** Scenarios as rows, with the difference to the baseline. */
    public String table(Comparison comparison) {
        ConsoleTable table = new ConsoleTable(List.of(
                new ConsoleTable.Column(wording.print("report.column.scenario"), false, WIDEST_NAME),
                column("report.column.type"),
                column("report.column.hosts"),
                column("report.column.cores"),
                column("report.column.lost-cores"),
                column("report.column.lost-memory"),
                column("report.column.energy"),
                column("report.column.licences"),
                column("report.column.month"),
                column("report.column.vm-month"),
                column("report.column.horizon"),
                column("report.column.difference"),
                column("report.column.gap"),
                column("report.column.unplaced")));
        comparison.results().forEach(result -> table.row(row(comparison, result)));
        Plan first = comparison.results().get(0).plan();
        String caption = wording.print(Text.of(
                "report.caption",
                first.cost().currency().getCode(),
                first.cost().horizon().months()));
        return caption + "\n" + table.printFramed() + "\n";
    }

    private List<String> row(Comparison comparison, ScenarioResult result) {
        ScenarioMetrics metrics = result.metrics();
        CostStatement cost = result.plan().cost();
        return List.of(
                result.scenario().name(),
                types(result),
                hosts(metrics),
                wording.print(metrics.cores()),
                wording.print(metrics.lostCores()),
                wording.print(DataSize.ofMiB(metrics.lostMemoryMiB())),
                wording.print(metrics.energyKwhPerYear()),
                whole(metrics.licencesPerMonth()),
                whole(cost.totalPerMonth()),
                amount(cost.perVmAndMonth()),
                whole(cost.totalOverHorizon()),
                signed(comparison.difference(result)),
                gap(result.plan()),
                wording.print(metrics.unplaced()));
    }

    /** Everything about one scenario: hosts, bill, bound, drill, risks, what has no place. */
    public String details(ScenarioResult result) {
        StringBuilder text = new StringBuilder();
        Plan plan = result.plan();
        text.append(result.scenario().name()).append('\n');
        text.append(bill(plan.cost())).append('\n');
        text.append(wording.print(Text.of(
                        "report.total",
                        plan.cost().totalOverHorizon(),
                        plan.cost().totalPerMonth(),
                        new Share(result.metrics().assumedShare()))))
                .append('\n');
        text.append(wording.print(Text.of(
                        "report.per-unit",
                        plan.cost().perVmAndMonth(),
                        result.metrics().perVcpuAndMonth(),
                        result.metrics().perGibibyteAndMonth())))
                .append('\n');
        cashFlow(text, result.metrics().cashFlow());
        grounds(text, BillGrounds.of(plan.cost()));
        text.append(wording.print(Text.of(
                        "report.bound",
                        plan.bound().perMonth(),
                        new Share(plan.gap().setScale(3, RoundingMode.HALF_UP)),
                        plan.bound().hosts(),
                        plan.yardstick().perMonth(),
                        plan.yardstick().hosts())))
                .append('\n');
        FewestHostsText.of(plan, wording)
                .forEach(sentence -> text.append(wording.print(sentence)).append('\n'));
        if (plan.drill().hostFailures() > 0) {
            String key = plan.drill().passed() ? "report.drill-passed" : "report.drill-failed";
            text.append(wording.print(Text.of(
                            key,
                            plan.drill().hostFailures(),
                            plan.drill().cases(),
                            plan.drill().failures().size())))
                    .append('\n');
        }
        plan.resilience().ifPresent(resilience -> resilience(text, resilience));
        list(text, "report.risks", result.risks());
        list(text, "report.notes", result.notes());
        list(text, "report.breaches", plan.breaches());
        unplaced(text, plan.unplaced());
        return text.toString();
    }

    private void resilience(StringBuilder text, Resilience resilience) {
        text.append(wording.print(Text.of("report.resilience", resilience.perMonth())))
                .append('\n');
        if (resilience.percentageErrs()) {
            text.append(wording.print(Text.of(
                            "report.percentage-errs",
                            resilience.failures().size(),
                            resilience.firstFailed(),
                            resilience.firstHomeless())))
                    .append('\n');
        }
    }

    private String bill(CostStatement cost) {
        ConsoleTable table = new ConsoleTable(List.of(
                new ConsoleTable.Column(wording.print("report.column.item"), false),
                new ConsoleTable.Column(wording.print("report.column.derivation"), false, WIDEST_DERIVATION),
                column("report.column.month")));
        for (CostLine line : cost.lines()) {
            table.row(
                    wording.print(line.item()) + (line.restsOnAssumptions() ? " *" : ""),
                    wording.print(line.derivation()),
                    amount(line.perMonth()));
        }
        return table.printFramed();
    }

    private void cashFlow(StringBuilder text, CashFlow flow) {
        String years = flow.years().stream().map(this::amount).collect(Collectors.joining(" · "));
        text.append(wording.print(Text.of("report.cash-flow", years))).append('\n');
        text.append(wording.print(
                        Text.of("report.present-value", new Share(flow.discountRate()), flow.netPresentValue())))
                .append('\n');
    }

    private void grounds(StringBuilder text, BillGrounds grounds) {
        grounds.oldestPrice()
                .ifPresent(date -> text.append(wording.print(Text.of("report.oldest-price", date)))
                        .append('\n'));
        if (grounds.undatedPrices() > 0) {
            text.append(wording.print(Text.of("report.undated-prices", grounds.undatedPrices())))
                    .append('\n');
        }
        list(
                text,
                "report.assumptions",
                grounds.assumptions().stream()
                        .map(one -> Text.of("report.assumption", one.name(), one.overHorizon(), one.share()))
                        .toList());
        text.append(wording.print("report.legal")).append('\n');
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

    private ConsoleTable.Column column(String key) {
        return new ConsoleTable.Column(wording.print(key), true);
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
