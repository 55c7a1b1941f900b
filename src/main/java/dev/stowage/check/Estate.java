package dev.stowage.check;

import dev.stowage.demand.Workload;
import dev.stowage.scenario.OfferedHosts;
import dev.stowage.scenario.Scenario;
import dev.stowage.scenario.ScenarioInputs;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A plan's claims beside the facts: who must be housed, which hosts there are, and who stands where. */
final class Estate {
    private final PlanDocument plan;
    private final ScenarioInputs inputs;
    private final int windowsVms;
    private final Map<String, Workload> workloads = new LinkedHashMap<>();
    private final Map<String, OfferedHosts> kinds = new LinkedHashMap<>();
    private final Map<String, HostTally> hosts = new LinkedHashMap<>();
    private final Map<String, PlanDocument.Standing> standing = new HashMap<>();

    Estate(PlanDocument plan, ScenarioInputs inputs) {
        this.plan = plan;
        this.inputs = inputs;
        inputs.workloads().forEach(vm -> workloads.put(vm.id(), vm));
        this.windowsVms =
                workloads.values().stream().mapToInt(HostTally::windowsServer).sum();
        inputs.offered().forEach(kind -> kinds.put(kind.id(), kind));
        plan.hosts().stream()
                .filter(host -> kinds.containsKey(host.kind()))
                .forEach(host -> hosts.putIfAbsent(host.name(), new HostTally(host, kinds.get(host.kind()))));
        plan.assignments().forEach(one -> {
            HostTally host = hosts.get(one.host().orElseThrow());
            Workload vm = workloads.get(one.vm());
            if (host != null && vm != null && standing.putIfAbsent(one.vm(), one) == null) {
                host.add(vm);
            }
        });
    }

    PlanDocument plan() {
        return plan;
    }

    Scenario scenario() {
        return plan.scenario();
    }

    ScenarioInputs inputs() {
        return inputs;
    }

    /** All that must be housed, by id. */
    Map<String, Workload> workloads() {
        return workloads;
    }

    Map<String, OfferedHosts> kinds() {
        return kinds;
    }

    /** Hosts of the plan whose kind is known, each name once. */
    List<HostTally> hosts() {
        return List.copyOf(hosts.values());
    }

    /** Hosts by the number of their cluster. */
    Map<Integer, List<HostTally>> clusters() {
        Map<Integer, List<HostTally>> clusters = new TreeMap<>();
        hosts.values()
                .forEach(host -> clusters.computeIfAbsent(host.host().cluster(), any -> new ArrayList<>())
                        .add(host));
        return clusters;
    }

    Optional<HostTally> host(String name) {
        return Optional.ofNullable(hosts.get(name));
    }

    /** The assignment that counts for a VM: the first whose host is known. */
    Optional<PlanDocument.Standing> standing(String vm) {
        return Optional.ofNullable(standing.get(vm));
    }

    Optional<HostTally> hostOf(Workload vm) {
        return standing(vm.id()).flatMap(one -> host(one.host().orElseThrow()));
    }

    /** The VM's name where the inventory knows it, else the id. */
    String nameOf(String vm) {
        return workloads.containsKey(vm) ? workloads.get(vm).name() : vm;
    }

    /** With Windows Server, of all that must be housed. */
    int windowsVms() {
        return windowsVms;
    }

    GuestFit fit() {
        return new GuestFit(scenario().productionNeedsType1());
    }

    /** Whether the assignments are complete enough to count what stands where. */
    boolean isWhole() {
        Set<String> known = plan.hosts().stream().map(PlanDocument.Host::name).collect(Collectors.toSet());
        return hosts.size() == plan.hosts().size()
                && plan.assignments().size() == standing.size()
                && known.size() == plan.hosts().size();
    }

    /** VMs by affinity group, groups of one left out. */
    Map<String, List<Workload>> together() {
        Map<String, List<Workload>> groups = new LinkedHashMap<>();
        workloads
                .values()
                .forEach(vm -> vm.affinityGroups()
                        .forEach(group -> groups.computeIfAbsent(group, any -> new ArrayList<>())
                                .add(vm)));
        groups.values().removeIf(members -> members.size() < 2);
        return groups;
    }
}
