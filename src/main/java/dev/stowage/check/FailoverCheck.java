package dev.stowage.check;

import dev.stowage.check.PlanFinding.Grade;
import dev.stowage.demand.Workload;
import dev.stowage.quantity.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * N+k: when hosts fail, their VMs find places on the others of their cluster, and where licences are bought for the worst day, within the
 * Windows licences that each host has.
 */
final class FailoverCheck {
    /** For all cases together, so that a hopeless plan is answered within minutes. */
    private static final long MOST_WORK = 1_000_000_000;

    private final Estate estate;
    private final FindingLog log;
    private final Map<HostTally, Integer> windowsLimits = new HashMap<>();
    private final Map<String, String> bundleOf;
    private final Set<Set<String>> admitted = new HashSet<>();
    private long workAllowed = MOST_WORK;

    FailoverCheck(Estate estate, FindingLog log) {
        this.estate = estate;
        this.log = log;
        this.bundleOf = new Bundles(estate.together()).names();
        if (estate.scenario().licences().worstDay()) {
            estate.hosts().forEach(host -> windowsLimits.put(host, host.host().windowsVmsLicensed()));
        }
        estate.plan().drill().failures().forEach(hosts -> admitted.add(new HashSet<>(hosts)));
    }

    /**
     * @param cases sets of failing hosts that were tried
     * @param all whether there are no others
     */
    record Tried(int cases, boolean all) {}

    Tried run() {
        int failures = estate.scenario().capacity().hostFailures();
        PlanDocument.Drill drill = estate.plan().drill();
        if (drill.hostFailures() != failures) {
            log.fault(
                    Constraint.FAILOVER,
                    "",
                    "",
                    drill.line(),
                    Text.of("check.drill-failures", drill.hostFailures(), failures));
        }
        int tried = 0;
        boolean all = true;
        for (List<HostTally> cluster : estate.clusters().values()) {
            FailureCases cases = new FailureCases(cluster, failures);
            List<List<HostTally>> sets = cases.sets();
            sets.forEach(down -> fail(down, cluster));
            tried += sets.size();
            all &= cases.areAll();
        }
        return new Tried(tried, all);
    }

    private void fail(List<HostTally> down, List<HostTally> cluster) {
        Set<HostTally> failed = new HashSet<>(down);
        List<HostTally> survivors =
                cluster.stream().filter(host -> !failed.contains(host)).toList();
        Shelter shelter = new Shelter(survivors, estate.fit(), windowsLimits);
        List<List<Workload>> bundles = bundles(down);
        Optional<Shortage.Proof> proof = new Shortage(shelter, bundles).found();
        Rehousing rehousing = new Rehousing(shelter, bundles, workAllowed);
        if (proof.isPresent()) {
            report(down, Grade.FAULT, proof.get());
        } else if (!rehousing.isFound()) {
            int vms = bundles.stream().mapToInt(List::size).sum();
            report(
                    down,
                    Grade.NOT_SHOWN,
                    new Shortage.Proof(Constraint.FAILOVER, "", Text.of("check.failover-not-shown", vms)));
        }
        workAllowed -= rehousing.workDone();
    }

    private List<List<Workload>> bundles(List<HostTally> down) {
        Map<String, List<Workload>> bundles = new LinkedHashMap<>();
        for (HostTally host : down) {
            for (Workload vm : host.guests()) {
                bundles.computeIfAbsent(bundleOf.getOrDefault(vm.id(), vm.id()), any -> new ArrayList<>())
                        .add(vm);
            }
        }
        return List.copyOf(bundles.values());
    }

    private void report(List<HostTally> down, Grade grade, Shortage.Proof proof) {
        List<String> names = down.stream().map(HostTally::name).toList();
        String together = String.join(", ", names);
        int line = down.get(0).host().line();
        if (admitted.contains(new HashSet<>(names))) {
            log.add(
                    Grade.BREACH,
                    proof.constraint(),
                    together,
                    proof.vm(),
                    line,
                    Text.of("check.failover-admitted", together, proof.message()));
            return;
        }
        Text message = Text.of("check.failover", together, proof.message());
        if (grade == Grade.FAULT) {
            log.fault(proof.constraint(), together, proof.vm(), line, message);
        } else {
            log.add(grade, proof.constraint(), together, proof.vm(), line, message);
        }
    }
}
