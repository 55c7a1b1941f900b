package dev.stowage.demand;

import dev.stowage.inventory.PowerState;
import dev.stowage.inventory.VirtualMachine;
import dev.stowage.quantity.Share;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the planner chooses about demand: which VMs count, from which numbers, and how they grow.
 *
 * @param poweredOff how VMs that are switched off count
 * @param suspended how suspended VMs count
 * @param templates whether templates count like running VMs
 * @param srmPlaceholders whether placeholders of another site's VMs count
 * @param clusterServices whether vSphere's own vCLS VMs count
 * @param excludedNames VMs that do not count, by name
 * @param growthPerYear by which every workload's CPU, memory and storage grows each year, compounded; 0 to 100 %
 */
public record SizingPolicy(
        Inclusion poweredOff,
        Inclusion suspended,
        boolean templates,
        boolean srmPlaceholders,
        boolean clusterServices,
        List<NamePattern> excludedNames,
        CpuBasis cpuBasis,
        MemoryBasis memoryBasis,
        StorageBasis storageBasis,
        Share growthPerYear) {
    /** Running VMs as configured, without growth; what is switched off keeps its storage. */
    public static final SizingPolicy DEFAULT = new SizingPolicy(
            Inclusion.STORAGE_ONLY,
            Inclusion.FULL,
            false,
            false,
            false,
            List.of(),
            CpuBasis.ALLOCATED,
            MemoryBasis.CONFIGURED,
            StorageBasis.CONFIGURED,
            Share.NONE);

    public SizingPolicy {
        Objects.requireNonNull(poweredOff, "poweredOff");
        Objects.requireNonNull(suspended, "suspended");
        Objects.requireNonNull(cpuBasis, "cpuBasis");
        Objects.requireNonNull(memoryBasis, "memoryBasis");
        Objects.requireNonNull(storageBasis, "storageBasis");
        Objects.requireNonNull(growthPerYear, "growthPerYear");
        excludedNames = List.copyOf(excludedNames);
        if (growthPerYear.compareWith(Share.ALL) > 0) {
            throw new IllegalArgumentException("A growth of " + growthPerYear + " a year is more than can be planned");
        }
    }

    /** The rule that keeps this VM from being placed, if any; its storage may still count ({@link #keepsStorage}). */
    public Optional<ExclusionRule> exclusionOf(VirtualMachine vm) {
        if (vm.template() && !templates) {
            return Optional.of(ExclusionRule.TEMPLATE);
        }
        if (vm.srmPlaceholder() && !srmPlaceholders) {
            return Optional.of(ExclusionRule.SRM_PLACEHOLDER);
        }
        if (vm.clusterService() && !clusterServices) {
            return Optional.of(ExclusionRule.VCLS);
        }
        if (excludedNames.stream().anyMatch(pattern -> pattern.matches(vm.name()))) {
            return Optional.of(ExclusionRule.NAME_PATTERN);
        }
        // Templates and placeholders never run; where they count, they count as if they did.
        if (vm.template() || vm.srmPlaceholder()) {
            return Optional.empty();
        }
        if (vm.powerState() == PowerState.OFF && poweredOff != Inclusion.FULL) {
            return Optional.of(ExclusionRule.POWERED_OFF);
        }
        if (vm.powerState() == PowerState.SUSPENDED && suspended != Inclusion.FULL) {
            return Optional.of(ExclusionRule.SUSPENDED);
        }
        return Optional.empty();
    }

    /** Whether a VM that the rule excludes keeps its storage. */
    public boolean keepsStorage(ExclusionRule rule) {
        return switch (rule) {
            case POWERED_OFF -> poweredOff == Inclusion.STORAGE_ONLY;
            case SUSPENDED -> suspended == Inclusion.STORAGE_ONLY;
            case TEMPLATE, SRM_PLACEHOLDER, VCLS, NAME_PATTERN -> false;
        };
    }
}
