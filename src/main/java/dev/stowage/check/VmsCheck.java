package dev.stowage.check;

import dev.stowage.demand.Workload;
import dev.stowage.quantity.Text;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The VMs: each exactly once, on a host that may run it. */
final class VmsCheck {
    private final Estate estate;
    private final FindingLog log;
    private final Set<String> hosts;

    VmsCheck(Estate estate, FindingLog log) {
        this.estate = estate;
        this.log = log;
        this.hosts = estate.plan().hosts().stream().map(PlanDocument.Host::name).collect(Collectors.toSet());
    }

    void run() {
        Map<String, Integer> lines = new HashMap<>();
        Stream.concat(estate.plan().assignments().stream(), estate.plan().unplaced().stream())
                .forEach(one -> named(one, lines));
        for (Workload vm : estate.workloads().values()) {
            if (!lines.containsKey(vm.id())) {
                log.fault(Constraint.VM_MISSING, "", vm.name(), 1, Text.of("check.vm-missing", vm.name(), vm.id()));
            }
            estate.hostOf(vm).ifPresent(host -> fits(vm, host));
            if (estate.scenario().keepToday()) {
                today(vm, lines.getOrDefault(vm.id(), 1));
            }
        }
    }

    private void named(PlanDocument.Standing one, Map<String, Integer> lines) {
        String name = estate.nameOf(one.vm());
        if (!estate.workloads().containsKey(one.vm())) {
            log.fault(Constraint.VM_UNKNOWN, "", name, one.line(), Text.of("check.vm-unknown", name));
        }
        Integer before = lines.putIfAbsent(one.vm(), one.line());
        if (before != null) {
            log.fault(
                    Constraint.VM_TWICE,
                    one.host().orElse(""),
                    name,
                    one.line(),
                    Text.of("check.vm-twice", name, Integer.toString(before)));
        }
        one.host()
                .filter(host -> !hosts.contains(host))
                .ifPresent(host -> log.fault(
                        Constraint.VM_ON_NO_HOST, host, name, one.line(), Text.of("check.vm-on-no-host", name, host)));
    }

    private void fits(Workload vm, HostTally host) {
        int line = estate.standing(vm.id()).orElseThrow().line();
        for (GuestFit.Obstacle obstacle : estate.fit().obstacles(vm, host.kind())) {
            log.fault(
                    obstacle.constraint(),
                    host.name(),
                    vm.name(),
                    line,
                    Text.of("check.on-host", host.name(), obstacle.message()));
        }
    }

    /** It stays where it is, unless that host could not house it even alone. */
    private void today(Workload vm, int line) {
        Optional<HostTally> today = vm.todayHost().flatMap(estate::host);
        if (today.isEmpty() || estate.hostOf(vm).equals(today)) {
            return;
        }
        HostTally alone = new HostTally(today.get().host(), today.get().kind());
        if (estate.fit().mayStand(vm, today.get().kind()) && alone.hasRoomFor(vm)) {
            log.fault(
                    Constraint.TODAY,
                    today.get().name(),
                    vm.name(),
                    line,
                    Text.of("check.today", vm.name(), today.get().name()));
        }
    }
}
