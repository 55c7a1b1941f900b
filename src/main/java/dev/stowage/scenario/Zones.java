package dev.stowage.scenario;

import dev.stowage.catalog.HostModel;
import dev.stowage.inventory.Host;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Which hosts the placement rules list: each such rule is a zone. */
final class Zones {
    private final List<PlacementRule> rules;

    Zones(List<PlacementRule> rules) {
        this.rules = rules.stream().filter(rule -> !rule.hosts().isEmpty()).toList();
    }

    /** Of an installed host. */
    Set<String> of(Host host, Platform platform) {
        return listing(host.name(), host.cluster(), host.datacenter(), platform.hypervisor());
    }

    /** Of a host to buy. */
    Set<String> of(HostModel model, Platform platform) {
        return listing(model.id(), platform.hypervisor());
    }

    private Set<String> listing(String... names) {
        Set<String> zones = new LinkedHashSet<>();
        for (PlacementRule rule : rules) {
            if (PlacementRule.matches(rule.hosts(), Stream.of(names))) {
                zones.add(rule.toString());
            }
        }
        return zones;
    }
}
