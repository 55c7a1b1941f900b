package dev.stowage.check;

import com.fasterxml.jackson.databind.JsonNode;
import dev.stowage.costing.CostLine;
import dev.stowage.costing.CostStatement;
import dev.stowage.costing.HostUse;
import dev.stowage.costing.StatementCalculator;
import dev.stowage.demand.GuestSoftware;
import dev.stowage.demand.Workload;
import dev.stowage.quantity.Text;
import dev.stowage.report.StowageJson;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.joda.money.Money;

/** The bill: written again from what stands where, and held against the plan's line by line, to the cent. */
final class BillCheck {
    private final Estate estate;
    private final FindingLog log;
    private final PlanDocument.Bill stated;

    BillCheck(Estate estate, FindingLog log) {
        this.estate = estate;
        this.log = log;
        this.stated = estate.plan().bill();
    }

    void run() {
        if (!oneCurrency()) {
            return;
        }
        sum("overHorizon", PlanDocument.BillLine::overHorizon, stated.totalOverHorizon());
        sum("perMonth", PlanDocument.BillLine::perMonth, stated.totalPerMonth());
        if (!estate.isWhole()) {
            log.add(PlanFinding.Grade.NOT_SHOWN, Constraint.COST_LINE, "", "", stated.line(), Text.of("check.no-bill"));
            return;
        }
        CostStatement counted = estate.inputs()
                .bills()
                .statement(
                        estate.hosts().stream().map(this::use).toList(),
                        estate.inputs().sharedStorage());
        lines(counted);
        whole(counted);
    }

    private boolean oneCurrency() {
        boolean all = stated.lines().stream()
                        .flatMap(line ->
                                List.of(line.overHorizon(), line.perMonth(), line.upfront(), line.left()).stream())
                        .allMatch(this::isOurs)
                && isOurs(stated.totalOverHorizon())
                && isOurs(stated.totalPerMonth());
        if (!all) {
            log.fault(
                    Constraint.COST_SUM,
                    "",
                    "",
                    stated.line(),
                    Text.of("check.currency", estate.scenario().currency().getCode()));
        }
        return all;
    }

    private boolean isOurs(Money money) {
        return money.getCurrencyUnit().equals(estate.scenario().currency());
    }

    private void sum(String column, Function<PlanDocument.BillLine, Money> amount, Money total) {
        Money sum = stated.lines().stream()
                .map(amount)
                .reduce(Money.zero(estate.scenario().currency()), Money::plus);
        if (!sum.equals(total)) {
            log.fault(Constraint.COST_SUM, "", "", stated.line(), Text.of("check.sum", column, total, sum));
        }
    }

    private HostUse use(HostTally host) {
        Map<String, Long> weights = new TreeMap<>();
        StatementCalculator bills = estate.inputs().bills();
        for (Workload vm : host.guests()) {
            for (GuestSoftware runs : vm.software()) {
                weights.merge(runs.product(), bills.weight(runs.product(), vm.vcpus()), Long::sum);
            }
        }
        return new HostUse(
                host.kind().cost(), host.guests().size(), host.host().windowsVmsLicensed(), weights, utilisation(host));
    }

    /** Promised work against a fully busy host. */
    static BigDecimal utilisation(HostTally host) {
        return BigDecimal.valueOf(host.cpu())
                .divide(BigDecimal.valueOf(host.gives().fullLoadMilliPoints()), MathContext.DECIMAL64);
    }

    /** Two host kinds may have one name, so lines that agree find each other first. */
    private void lines(CostStatement counted) {
        List<CostLine> expected = new ArrayList<>(counted.lines());
        List<PlanDocument.BillLine> others = new ArrayList<>();
        for (PlanDocument.BillLine line : stated.lines()) {
            Optional<CostLine> same =
                    expected.stream().filter(one -> agrees(line, one)).findFirst();
            same.ifPresentOrElse(expected::remove, () -> others.add(line));
        }
        for (PlanDocument.BillLine line : others) {
            Optional<CostLine> right =
                    expected.stream().filter(one -> isAbout(line, one)).findFirst();
            right.ifPresentOrElse(
                    one -> {
                        expected.remove(one);
                        line(line, one);
                    },
                    () -> log.fault(
                            Constraint.COST_LINE,
                            "",
                            "",
                            line.line(),
                            Text.of("check.line-unknown", line.category(), line.overHorizon())));
        }
        expected.forEach(line -> log.fault(
                Constraint.COST_LINE,
                "",
                "",
                stated.line(),
                Text.of("check.line-missing", line.item(), line.overHorizon())));
    }

    private static boolean isAbout(PlanDocument.BillLine line, CostLine one) {
        return line.category().equals(one.category().name()) && line.item().equals(tree(one.item()));
    }

    private static boolean agrees(PlanDocument.BillLine line, CostLine one) {
        return line.overHorizon().equals(one.overHorizon())
                && line.perMonth().equals(one.perMonth())
                && line.upfront().equals(one.upfront())
                && line.left().equals(one.left())
                && isAbout(line, one)
                && line.derivation().equals(tree(one.derivation()));
    }

    private void line(PlanDocument.BillLine line, CostLine right) {
        amount("overHorizon", line, line.overHorizon(), right, right.overHorizon());
        amount("perMonth", line, line.perMonth(), right, right.perMonth());
        amount("upfront", line, line.upfront(), right, right.upfront());
        amount("left", line, line.left(), right, right.left());
        if (!line.derivation().equals(tree(right.derivation()))) {
            log.fault(
                    Constraint.COST_LINE,
                    "",
                    "",
                    line.line(),
                    Text.of("check.derivation", right.item(), right.derivation()));
        }
    }

    private void amount(String column, PlanDocument.BillLine line, Money said, CostLine right, Money counted) {
        if (!said.equals(counted)) {
            log.fault(
                    Constraint.COST_LINE,
                    "",
                    "",
                    line.line(),
                    Text.of("check.amount", right.item(), column, said, counted));
        }
    }

    private void whole(CostStatement counted) {
        if (stated.vms() != counted.vms()) {
            log.fault(
                    Constraint.COST_SUM,
                    "",
                    "",
                    stated.line(),
                    Text.of("check.bill-figure", "vms", stated.vms(), counted.vms()));
        }
        int months = counted.horizon().months();
        if (stated.months() != months) {
            log.fault(
                    Constraint.COST_SUM,
                    "",
                    "",
                    stated.line(),
                    Text.of("check.bill-figure", "months", stated.months(), months));
        }
        if (!stated.unpriced().equals(counted.unpriced())) {
            log.fault(
                    Constraint.COST_SUM,
                    "",
                    "",
                    stated.line(),
                    Text.of(
                            "check.unpriced",
                            String.join(", ", stated.unpriced()),
                            String.join(", ", counted.unpriced())));
        }
    }

    private static JsonNode tree(Text text) {
        return PlanReader.withoutSentence(LinedJson.exact(StowageJson.english().valueToTree(text)));
    }
}
