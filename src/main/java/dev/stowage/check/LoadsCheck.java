package dev.stowage.check;

import dev.stowage.capacity.HostCapacity;
import dev.stowage.demand.Workload;
import dev.stowage.quantity.ComputePoints;
import dev.stowage.quantity.DataSize;
import dev.stowage.quantity.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What VMs ask of a host together: capacity, the number of VMs, who stands with whom. */
final class LoadsCheck {
    private final Estate estate;
    private final FindingLog log;

    LoadsCheck(Estate estate, FindingLog log) {
        this.estate = estate;
        this.log = log;
    }

    void run() {
        estate.hosts().forEach(this::capacity);
        estate.hosts().forEach(this::apart);
        estate.hosts().forEach(this::alone);
        estate.together().forEach(this::together);
    }

    private void capacity(HostTally host) {
        HostCapacity gives = host.gives();
        if (host.cpu() > gives.cpuMilliPoints()) {
            full(Constraint.CPU, host, new ComputePoints(host.cpu()), new ComputePoints(gives.cpuMilliPoints()));
        }
        if (host.memory() > gives.memoryMiB()) {
            full(Constraint.MEMORY, host, DataSize.ofMiB(host.memory()), DataSize.ofMiB(gives.memoryMiB()));
        }
        if (!host.sharesStorage() && host.storage() > gives.storageMiB()) {
            full(Constraint.STORAGE, host, DataSize.ofMiB(host.storage()), DataSize.ofMiB(gives.storageMiB()));
        }
        if (host.guests().size() > gives.maxVms()) {
            full(Constraint.VMS_PER_HOST, host, host.guests().size(), gives.maxVms());
        }
    }

    private void full(Constraint constraint, HostTally host, Object taken, Object given) {
        log.againstPolicy(
                constraint,
                host.name(),
                "",
                host.host().line(),
                Text.of("check.full." + constraint.name(), host.name(), taken, given));
    }

    private void apart(HostTally host) {
        Map<String, Workload> first = new HashMap<>();
        for (Workload vm : host.guests()) {
            for (String group : vm.antiAffinityGroups()) {
                Workload other = first.putIfAbsent(group, vm);
                if (other != null) {
                    log.againstPolicy(
                            Constraint.ANTI_AFFINITY,
                            host.name(),
                            vm.name(),
                            estate.standing(vm.id()).orElseThrow().line(),
                            Text.of("check.anti-affinity", host.name(), other.name(), vm.name(), group));
                }
            }
        }
    }

    private void alone(HostTally host) {
        for (Workload vm : host.guests()) {
            if (!vm.hostRules().alone().isEmpty()) {
                host.stranger(vm)
                        .ifPresent(stranger -> log.againstPolicy(
                                Constraint.STANDS_ALONE,
                                host.name(),
                                vm.name(),
                                estate.standing(vm.id()).orElseThrow().line(),
                                Text.of(
                                        "check.stands-alone",
                                        host.name(),
                                        vm.name(),
                                        stranger.name(),
                                        String.join("; ", vm.hostRules().alone()))));
            }
        }
    }

    private void together(String group, List<Workload> members) {
        Map<String, List<Workload>> byHost = members.stream()
                .filter(vm -> estate.hostOf(vm).isPresent())
                .collect(Collectors.groupingBy(
                        vm -> estate.hostOf(vm).orElseThrow().name(), TreeMap::new, Collectors.toList()));
        if (byHost.size() < 2) {
            return;
        }
        Workload one = members.stream()
                .filter(vm -> estate.hostOf(vm).isPresent())
                .findFirst()
                .orElseThrow();
        String home = estate.hostOf(one).orElseThrow().name();
        Set<Map.Entry<String, List<Workload>>> elsewhere = byHost.entrySet();
        elsewhere.stream()
                .filter(entry -> !entry.getKey().equals(home))
                .flatMap(entry -> entry.getValue().stream())
                .forEach(vm -> log.againstPolicy(
                        Constraint.AFFINITY,
                        estate.hostOf(vm).orElseThrow().name(),
                        vm.name(),
                        estate.standing(vm.id()).orElseThrow().line(),
                        Text.of(
                                "check.affinity",
                                vm.name(),
                                estate.hostOf(vm).orElseThrow().name(),
                                one.name(),
                                home,
                                group)));
    }
}
