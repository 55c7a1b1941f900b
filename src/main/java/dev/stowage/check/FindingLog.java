package dev.stowage.check;

import dev.stowage.check.PlanFinding.Grade;
import dev.stowage.quantity.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Takes down what is found. */
final class FindingLog {
    private final List<PlanFinding> findings = new ArrayList<>();
    private final boolean policyMayBeBreached;

    /**
     * @param policyMayBeBreached for a plan that keeps today's placement, whose full hosts are nobody's fault
     */
    FindingLog(boolean policyMayBeBreached) {
        this.policyMayBeBreached = policyMayBeBreached;
    }

    void fault(Constraint constraint, String host, String vm, int line, Text message) {
        add(Grade.FAULT, constraint, host, vm, line, message);
    }

    /** A fault, unless the plan keeps today's placement. */
    void againstPolicy(Constraint constraint, String host, String vm, int line, Text message) {
        add(policyMayBeBreached ? Grade.BREACH : Grade.FAULT, constraint, host, vm, line, message);
    }

    /**
     * @param host empty text for none
     * @param vm empty text for none
     */
    void add(Grade grade, Constraint constraint, String host, String vm, int line, Text message) {
        findings.add(new PlanFinding(
                grade,
                constraint,
                Optional.of(host).filter(name -> !name.isEmpty()),
                Optional.of(vm).filter(name -> !name.isEmpty()),
                line,
                message));
    }

    /** Gravest first, then as they stand in the file. */
    List<PlanFinding> findings() {
        return findings.stream()
                .sorted(Comparator.comparing(PlanFinding::grade).thenComparing(PlanFinding::line))
                .toList();
    }
}
