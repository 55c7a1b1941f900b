package dev.stowage.demand;

import java.util.List;

/**
 * What the planner says about software in VMs.
 *
 * @param rules the first that fits a VM holds
 */
public record SoftwarePolicy(List<SoftwareRule> rules) {
    public static final SoftwarePolicy DEFAULT = new SoftwarePolicy(List.of());

    public SoftwarePolicy {
        rules = List.copyOf(rules);
    }
}
