package dev.stowage.inventory.rvtools;

import dev.stowage.inventory.Severity;
import dev.stowage.inventory.table.Findings;
import dev.stowage.inventory.table.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The affinity rules that vInfo names: types in one column ("Anti Affinity"), names in the next, several parted by
 * commas. Rules between VMs and hosts bind a VM to today's hosts and are not carried over.
 */
final class DrsRules {
    private static final Pattern SEPARATOR = Pattern.compile("\\s*[,;\\n]\\s*");

    private enum Kind {
        AFFINITY,
        ANTI_AFFINITY,
        OTHER
    }

    private record Rule(Kind kind, String type, String name) {}

    private final Map<String, Set<String>> clustersByRule = new HashMap<>();
    private final Set<String> otherTypes = new HashSet<>();
    private int otherVms;
    private int firstOtherRow;

    DrsRules(Collection<VmDraft> vms) {
        for (VmDraft vm : vms) {
            List<Rule> rules = rules(vm);
            rules.forEach(rule -> clustersByRule
                    .computeIfAbsent(rule.name(), name -> new HashSet<>())
                    .add(cluster(vm)));
            List<Rule> others =
                    rules.stream().filter(rule -> rule.kind() == Kind.OTHER).toList();
            if (!others.isEmpty()) {
                firstOtherRow = otherVms == 0 ? vm.row : firstOtherRow;
                otherVms++;
                others.forEach(rule -> otherTypes.add(Findings.excerpt(rule.type())));
            }
        }
    }

    List<String> affinityOf(VmDraft vm) {
        return names(vm, Kind.AFFINITY);
    }

    List<String> antiAffinityOf(VmDraft vm) {
        return names(vm, Kind.ANTI_AFFINITY);
    }

    void report(String sheet, Findings findings) {
        if (otherVms > 0) {
            String types =
                    String.join(", ", otherTypes.stream().sorted().limit(5).toList());
            findings.add(
                    Severity.NOTED,
                    Place.cell(sheet, firstOtherRow, InfoColumns.RULE_TYPES.label()),
                    "inventory.rvtools.ruleTypes",
                    sheet,
                    otherVms,
                    types);
        }
    }

    private List<String> names(VmDraft vm, Kind kind) {
        if (vm.ruleTypes.isEmpty()) {
            return List.of();
        }
        return rules(vm).stream()
                .filter(rule -> rule.kind() == kind)
                .map(rule -> unique(rule.name(), vm))
                .distinct()
                .toList();
    }

    /** Rules of two clusters may share a name; they bind other VMs. */
    private String unique(String rule, VmDraft vm) {
        return clustersByRule.getOrDefault(rule, Set.of()).size() > 1 ? vm.key.cluster() + "/" + rule : rule;
    }

    private static String cluster(VmDraft vm) {
        return vm.key.vcenter() + "/" + vm.key.cluster();
    }

    private static List<Rule> rules(VmDraft vm) {
        List<String> types = parts(vm.ruleTypes);
        List<String> names = parts(vm.ruleNames);
        if (types.size() == 1 && !names.isEmpty()) {
            // One rule, whose name may hold a comma.
            return List.of(new Rule(kind(types.get(0)), types.get(0), vm.ruleNames));
        }
        boolean oneKind = types.stream().map(DrsRules::kind).distinct().count() == 1;
        List<Rule> rules = new ArrayList<>();
        for (int index = 0; index < names.size(); index++) {
            if (types.size() == names.size() || oneKind) {
                String type = types.get(Math.min(index, types.size() - 1));
                rules.add(new Rule(kind(type), type, names.get(index)));
            }
        }
        boolean unpaired = rules.isEmpty() && !types.isEmpty();
        return unpaired ? List.of(new Rule(Kind.OTHER, vm.ruleTypes, vm.ruleNames)) : rules;
    }

    private static List<String> parts(String cell) {
        return SEPARATOR
                .splitAsStream(cell)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static Kind kind(String type) {
        String word = type.toLowerCase(Locale.ROOT);
        if (!word.contains("affinity") || Stream.of("host", "depend").anyMatch(word::contains)) {
            return Kind.OTHER;
        }
        return word.contains("anti") ? Kind.ANTI_AFFINITY : Kind.AFFINITY;
    }
}
