package dev.stowage.check;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stowage.check.PlanFinding.Grade;
import dev.stowage.quantity.Text;
import dev.stowage.quantity.Wording;
import dev.stowage.report.StowageJson;
import java.util.List;

/**
 * What a check came to.
 *
 * @param placed VMs that the plan places
 * @param unplaced VMs of which it says that they have no place
 * @param cases sets of failing hosts that were tried
 * @param allCases whether these are all that there are
 * @param costLines lines of its bill
 */
public record CheckReport(
        String scenario,
        int placed,
        int unplaced,
        int hosts,
        int cases,
        boolean allCases,
        int costLines,
        List<PlanFinding> findings) {
    public CheckReport {
        findings = List.copyOf(findings);
    }

    /** The whole in one word. */
    public enum Verdict {
        VALID,
        /** Nothing is wrong, but something that the plan claims could not be shown. */
        NOT_SHOWN,
        BROKEN
    }

    public Verdict verdict() {
        if (count(Grade.FAULT) > 0) {
            return Verdict.BROKEN;
        }
        return count(Grade.NOT_SHOWN) > 0 ? Verdict.NOT_SHOWN : Verdict.VALID;
    }

    public long count(Grade grade) {
        return findings.stream().filter(finding -> finding.grade() == grade).count();
    }

    /** For a console: what was checked, each finding with its line, the verdict. */
    public String text(Wording wording) {
        StringBuilder out = new StringBuilder();
        String key = allCases ? "check.summary" : "check.summary-some";
        out.append(wording.print(Text.of(key, scenario, placed, unplaced, hosts, cases, costLines)))
                .append('\n');
        for (PlanFinding finding : findings) {
            out.append(wording.print(Text.of(
                            "check.finding",
                            Integer.toString(finding.line()),
                            Text.of("check.grade." + finding.grade()),
                            finding.constraint().name(),
                            finding.message())))
                    .append('\n');
        }
        return out.append(wording.print(Text.of(
                        "check.verdict." + verdict(),
                        count(Grade.FAULT),
                        count(Grade.NOT_SHOWN),
                        count(Grade.BREACH),
                        count(Grade.WARNING))))
                .append('\n')
                .toString();
    }

    /** For programs. */
    public String json(Wording wording) {
        ObjectMapper mapper = StowageJson.in(wording);
        ObjectNode root = mapper.createObjectNode();
        root.put("verdict", verdict().name());
        root.put("scenario", scenario);
        root.put("placed", placed);
        root.put("unplaced", unplaced);
        root.put("hosts", hosts);
        root.put("cases", cases);
        root.put("allCases", allCases);
        root.put("costLines", costLines);
        ArrayNode list = root.putArray("findings");
        for (PlanFinding finding : findings) {
            ObjectNode one = list.addObject();
            one.put("grade", finding.grade().name());
            one.put("constraint", finding.constraint().name());
            finding.host().ifPresent(host -> one.put("host", host));
            finding.vm().ifPresent(vm -> one.put("vm", vm));
            one.put("line", finding.line());
            one.set("message", mapper.valueToTree(finding.message()));
        }
        return root.toPrettyString() + "\n";
    }
}
