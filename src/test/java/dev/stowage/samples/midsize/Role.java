package dev.stowage.samples.midsize;

import dev.stowage.inventory.PowerState;
import java.util.Optional;

/**
 * VMs that are alike: one line of the site's table.
 *
 * @param name with {@code #} for the running number
 * @param state how its VMs stand in the export
 * @param ruleType the DRS rule that binds them, or blank
 * @param ruleName with {@code #} for the number of the group
 * @param groupSize how many VMs one rule binds; zero for all
 */
record Role(
        SiteCluster cluster,
        String name,
        int count,
        State state,
        String folder,
        Guest.Mix guests,
        VmSize.Profile size,
        DiskLayout disks,
        String ruleType,
        String ruleName,
        int groupSize) {
    /** What the rows of a role are. */
    enum State {
        ON(SampleVm.Kind.ORDINARY, PowerState.ON),
        OFF(SampleVm.Kind.ORDINARY, PowerState.OFF),
        SUSPENDED(SampleVm.Kind.ORDINARY, PowerState.SUSPENDED),
        TEMPLATE(SampleVm.Kind.TEMPLATE, PowerState.OFF),
        PLACEHOLDER(SampleVm.Kind.PLACEHOLDER, PowerState.OFF),
        VCLS_RUNNING(SampleVm.Kind.CLUSTER_SERVICE, PowerState.ON),
        VCLS_OFF(SampleVm.Kind.CLUSTER_SERVICE, PowerState.OFF);

        private final SampleVm.Kind kind;
        private final PowerState power;

        State(SampleVm.Kind kind, PowerState power) {
            this.kind = kind;
            this.power = power;
        }

        SampleVm.Kind kind() {
            return kind;
        }

        PowerState power() {
            return power;
        }
    }

    /** The rule that binds the VM with this number within the role; the number starts with 1. */
    Optional<DrsRule> ruleOf(int number) {
        if (ruleType.isBlank()) {
            return Optional.empty();
        }
        int group = groupSize == 0 ? 1 : (number - 1) / groupSize + 1;
        return Optional.of(new DrsRule(ruleType, ruleName.replace("#", String.valueOf(group))));
    }
}
