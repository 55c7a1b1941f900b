package dev.stowage.check;

import dev.stowage.quantity.Text;
import dev.stowage.scenario.OfferedHosts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The hosts themselves: offered by the scenario, there, and not used more often than they exist. */
final class HostsCheck {
    private final Estate estate;
    private final FindingLog log;

    HostsCheck(Estate estate, FindingLog log) {
        this.estate = estate;
        this.log = log;
    }

    void run() {
        Map<String, Integer> lines = new HashMap<>();
        Map<String, Integer> used = new HashMap<>();
        Set<String> installed = estate.kinds().values().stream()
                .flatMap(kind -> kind.installed().stream())
                .collect(Collectors.toSet());
        for (PlanDocument.Host host : estate.plan().hosts()) {
            Integer before = lines.putIfAbsent(host.name(), host.line());
            if (before != null) {
                log.fault(
                        Constraint.HOST_TWICE,
                        host.name(),
                        "",
                        host.line(),
                        Text.of("check.host-twice", host.name(), Integer.toString(before)));
            }
            OfferedHosts kind = estate.kinds().get(host.kind());
            if (kind == null) {
                log.fault(
                        Constraint.HOST_KIND,
                        host.name(),
                        "",
                        host.line(),
                        Text.of("check.host-kind", host.name(), host.kind()));
            } else {
                exists(host, kind, installed);
                limit(host, kind, used.merge(host.kind(), 1, Integer::sum));
            }
        }
        if (estate.scenario().keepToday()) {
            installed.stream().filter(name -> !lines.containsKey(name)).sorted().forEach(this::missing);
        }
        estate.hosts().forEach(this::spare);
        estate.clusters().forEach(this::cluster);
    }

    private void cluster(int number, List<HostTally> hosts) {
        HostTally first = hosts.get(0);
        int most = first.gives().maxHostsPerCluster();
        if (hosts.size() > most) {
            log.fault(
                    Constraint.CLUSTER,
                    first.name(),
                    "",
                    first.host().line(),
                    Text.of("check.cluster-size", number, hosts.size(), most));
        }
        hosts.stream()
                .filter(host -> !host.gives().platform().equals(first.gives().platform()))
                .findFirst()
                .ifPresent(other -> log.fault(
                        Constraint.CLUSTER,
                        other.name(),
                        "",
                        other.host().line(),
                        Text.of("check.cluster-platforms", number, first.name(), other.name())));
    }

    private void exists(PlanDocument.Host host, OfferedHosts kind, Set<String> installed) {
        boolean there = kind.isInstalled() ? kind.installed().contains(host.name()) : !installed.contains(host.name());
        if (!there) {
            String key = kind.isInstalled() ? "check.host-not-installed" : "check.host-not-new";
            log.fault(
                    Constraint.HOST_NOT_INSTALLED, host.name(), "", host.line(), Text.of(key, host.name(), kind.id()));
        }
    }

    private void limit(PlanDocument.Host host, OfferedHosts kind, int used) {
        if (used > kind.limit()) {
            log.fault(
                    Constraint.HOST_LIMIT,
                    host.name(),
                    "",
                    host.line(),
                    Text.of("check.host-limit", host.name(), used, kind.id(), kind.limit()));
        }
    }

    private void missing(String name) {
        log.fault(Constraint.HOST_MISSING, name, "", 1, Text.of("check.host-missing", name));
    }

    private void spare(HostTally host) {
        if (host.host().spare() != host.guests().isEmpty()) {
            String key = host.host().spare() ? "check.spare-used" : "check.spare-unsaid";
            log.fault(
                    Constraint.SPARE,
                    host.name(),
                    "",
                    host.host().line(),
                    Text.of(key, host.name(), host.guests().size()));
        }
    }
}
