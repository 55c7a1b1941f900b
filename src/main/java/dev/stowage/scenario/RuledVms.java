package dev.stowage.scenario;

import dev.stowage.demand.HostRules;
import dev.stowage.demand.Workload;
import dev.stowage.quantity.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Says of each VM what a scenario's placement rules demand of its place. */
final class RuledVms {
    /** Of each rule its text, written once, so that all VMs of a rule share the one text. */
    private final Map<PlacementRule, String> names = new LinkedHashMap<>();

    RuledVms(List<PlacementRule> rules) {
        rules.forEach(rule -> names.put(rule, rule.toString()));
    }

    List<Workload> of(List<Workload> workloads) {
        return names.isEmpty() ? workloads : workloads.stream().map(this::ruled).toList();
    }

    private static boolean concerns(PlacementRule rule, Workload vm) {
        return PlacementRule.matches(rule.vms(), Stream.of(vm.name(), vm.id()));
    }

    /** Rules that concern no VM, or list no host that is offered: mistyped, or for what is not there. */
    List<Text> withoutEffect(List<Workload> workloads, List<OfferedHosts> offered) {
        List<Text> notes = new ArrayList<>();
        for (PlacementRule rule : names.keySet()) {
            if (workloads.stream().noneMatch(vm -> concerns(rule, vm))) {
                notes.add(Text.of("scenario.rule-without-vm", rule));
            }
            if (!rule.hosts().isEmpty()
                    && offered.stream().noneMatch(hosts -> hosts.zones().contains(names.get(rule)))) {
                notes.add(Text.of("scenario.rule-without-host", rule));
            }
        }
        return notes;
    }

    private Workload ruled(Workload vm) {
        List<String> together = new ArrayList<>(vm.affinityGroups());
        List<String> apart = new ArrayList<>(vm.antiAffinityGroups());
        List<String> onlyOn = new ArrayList<>();
        List<String> neverOn = new ArrayList<>();
        List<String> alone = new ArrayList<>();
        for (Map.Entry<PlacementRule, String> rule : names.entrySet()) {
            if (concerns(rule.getKey(), vm)) {
                List<String> concerned = switch (rule.getKey().kind()) {
                    case TOGETHER -> together;
                    case APART -> apart;
                    case ONLY -> onlyOn;
                    case NEVER -> neverOn;
                    case ALONE -> alone;
                };
                concerned.add(rule.getValue());
            }
        }
        return vm.withRules(together, apart, new HostRules(onlyOn, neverOn, alone));
    }
}
