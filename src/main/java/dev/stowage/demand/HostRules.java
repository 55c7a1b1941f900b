package dev.stowage.demand;

import java.util.List;

/**
 * What the planner's rules say of the hosts that a VM may stand on. They hold in a failover as well.
 *
 * @param onlyOn rules, each of which lists hosts, that must all list the VM's host
 * @param neverOn rules, each of which lists hosts, none of which may list the VM's host
 * @param alone rules for VMs that share hosts with none but each other: whoever shares a host has the same ones
 */
public record HostRules(List<String> onlyOn, List<String> neverOn, List<String> alone) {
    public static final HostRules NONE = new HostRules(List.of(), List.of(), List.of());

    public HostRules {
        onlyOn = List.copyOf(onlyOn);
        neverOn = List.copyOf(neverOn);
        alone = List.copyOf(alone);
    }

    public boolean isNone() {
        return equals(NONE);
    }
}
