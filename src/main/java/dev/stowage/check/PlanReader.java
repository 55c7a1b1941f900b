package dev.stowage.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stowage.check.PlanDocument.Bill;
import dev.stowage.check.PlanDocument.BillLine;
import dev.stowage.check.PlanDocument.Bound;
import dev.stowage.check.PlanDocument.Drill;
import dev.stowage.check.PlanDocument.Host;
import dev.stowage.check.PlanDocument.Inputs;
import dev.stowage.check.PlanDocument.Kind;
import dev.stowage.check.PlanDocument.Standing;
import dev.stowage.quantity.Text;
import dev.stowage.report.ScenarioFormat;
import dev.stowage.report.ScenarioFormat.UnreadableScenarioException;
import dev.stowage.scenario.Scenario;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads a plan file of format 2, and nothing of it that need not be believed. */
final class PlanReader {
    private static final String FORMAT = "stowage-plan-2";
    private static final List<String> KIND_FIGURES = List.of("cpuMilliPoints", "memoryMiB", "storageMiB");
    private static final List<String> HOST_FIGURES =
            List.of("vms", "windowsVms", "cpuMilliPoints", "memoryMiB", "storageMiB", "utilisation");

    private PlanReader() {}

    static PlanDocument read(String text) throws UnusablePlanException {
        PlanNode root = LinedJson.read(text).root();
        if (!root.json().isObject() || !root.text("format").equals(FORMAT)) {
            throw new UnusablePlanException(Text.of("check.unusable.format", FORMAT));
        }
        List<Kind> kinds = new ArrayList<>();
        if (root.has("kinds")) {
            for (PlanNode kind : root.list("kinds")) {
                kinds.add(new Kind(kind.text("id"), figures(kind, KIND_FIGURES), kind.line()));
            }
        }
        List<Host> hosts = new ArrayList<>();
        for (PlanNode host : root.list("hosts")) {
            hosts.add(new Host(
                    host.text("name"),
                    host.text("kind"),
                    host.count("cluster"),
                    host.yes("spare"),
                    host.count("windowsVmsLicensed"),
                    figures(host, HOST_FIGURES),
                    host.line()));
        }
        return new PlanDocument(
                inputs(root.member("inputs")),
                scenario(root.member("scenario")),
                kinds,
                hosts,
                assignments(root),
                unplaced(root),
                bill(root.member("cost")),
                bound(root.member("bound")),
                root.number("gap"),
                drill(root.member("drill")));
    }

    private static Inputs inputs(PlanNode inputs) throws UnusablePlanException {
        return new Inputs(
                inputs.member("inventory").text("sha256"),
                inputs.text("scenarioSha256"),
                inputs.text("catalogSha256"),
                inputs.count("priceVersion"),
                inputs.line());
    }

    private static Scenario scenario(PlanNode scenario) throws UnusablePlanException {
        try {
            return ScenarioFormat.read(scenario.json());
        } catch (UnreadableScenarioException fault) {
            throw new UnusablePlanException(Text.of(
                    "check.unusable.scenario",
                    Integer.toString(scenario.line()),
                    String.valueOf(fault.getMessage()).lines().findFirst().orElse("")));
        }
    }

    private static Map<String, BigDecimal> figures(PlanNode node, List<String> names) throws UnusablePlanException {
        Map<String, BigDecimal> figures = new TreeMap<>();
        for (String name : names) {
            node.number(name).ifPresent(value -> figures.put(name, value));
        }
        return figures;
    }

    private static List<Standing> assignments(PlanNode root) throws UnusablePlanException {
        List<Standing> all = new ArrayList<>();
        for (PlanNode one : root.list("assignments")) {
            all.add(new Standing(one.text("vm"), Optional.of(one.text("host")), one.line()));
        }
        return all;
    }

    private static List<Standing> unplaced(PlanNode root) throws UnusablePlanException {
        List<Standing> all = new ArrayList<>();
        for (PlanNode one : root.list("unplaced")) {
            one.member("reason");
            all.add(new Standing(one.text("vm"), Optional.empty(), one.line()));
        }
        return all;
    }

    private static Bill bill(PlanNode cost) throws UnusablePlanException {
        List<BillLine> lines = new ArrayList<>();
        for (PlanNode line : cost.list("lines")) {
            lines.add(new BillLine(
                    line.text("category"),
                    withoutSentence(line.member("item").json()),
                    withoutSentence(line.member("derivation").json()),
                    line.money("overHorizon"),
                    line.money("perMonth"),
                    line.money("upfront"),
                    line.money("left"),
                    line.line()));
        }
        List<String> unpriced = new ArrayList<>();
        cost.list("unpriced").forEach(name -> unpriced.add(name.json().asText()));
        return new Bill(
                cost.money("totalOverHorizon"),
                cost.money("totalPerMonth"),
                cost.count("months"),
                cost.count("vms"),
                lines,
                unpriced,
                cost.line());
    }

    /** The sentence is for people; what it says stands in key and arguments. */
    static JsonNode withoutSentence(JsonNode text) {
        JsonNode copy = text.deepCopy();
        copy.findParents("key").forEach(one -> ((ObjectNode) one).remove("text"));
        return copy;
    }

    private static Bound bound(PlanNode bound) throws UnusablePlanException {
        return new Bound(bound.money("perMonth"), bound.count("hosts"), bound.line());
    }

    private static Drill drill(PlanNode drill) throws UnusablePlanException {
        List<List<String>> failures = new ArrayList<>();
        for (PlanNode failure : drill.list("failures")) {
            List<String> hosts = new ArrayList<>();
            failure.list("hosts").forEach(host -> hosts.add(host.json().asText()));
            failures.add(hosts);
        }
        return new Drill(drill.count("hostFailures"), failures, drill.line());
    }
}
