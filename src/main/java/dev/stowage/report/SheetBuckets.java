package dev.stowage.report;

import dev.stowage.demand.ExclusionRule;
import dev.stowage.demand.SizingPolicy;
import dev.stowage.inventory.InventoryReading;
import dev.stowage.inventory.QuarantinedRow;
import dev.stowage.inventory.SheetTally;
import dev.stowage.inventory.VirtualMachine;
import dev.stowage.quantity.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where the rows of one sheet went. Buckets add up to the rows.
 *
 * @param quarantined rows set aside, by reason
 * @param vms how the policy treats the rows taken, where they are VMs
 */
record SheetBuckets(SheetTally tally, Map<Text, Integer> quarantined, Optional<PolicyBuckets> vms) {
    /**
     * @param counted VMs that are placed
     * @param excluded VMs that are not, by the rule that says so
     */
    record PolicyBuckets(int counted, SortedMap<ExclusionRule, Integer> excluded) {}

    static List<SheetBuckets> of(InventoryReading reading, SizingPolicy policy) {
        return reading.sheets().stream()
                .map(tally -> new SheetBuckets(
                        tally, quarantined(reading, tally.sheet()), policyBuckets(reading, tally.sheet(), policy)))
                .toList();
    }

    private static Map<Text, Integer> quarantined(InventoryReading reading, String sheet) {
        Map<Text, Integer> byReason = new LinkedHashMap<>();
        for (QuarantinedRow row : reading.quarantined()) {
            if (row.origin().sheet().equals(sheet)) {
                byReason.merge(row.reason(), 1, Integer::sum);
            }
        }
        return byReason;
    }

    private static Optional<PolicyBuckets> policyBuckets(InventoryReading reading, String sheet, SizingPolicy policy) {
        int counted = 0;
        SortedMap<ExclusionRule, Integer> excluded = new TreeMap<>();
        for (VirtualMachine vm : reading.inventory().vms()) {
            if (vm.origin().sheet().equals(sheet)) {
                Optional<ExclusionRule> rule = policy.exclusionOf(vm);
                rule.ifPresent(reason -> excluded.merge(reason, 1, Integer::sum));
                counted += rule.isPresent() ? 0 : 1;
            }
        }
        return counted == 0 && excluded.isEmpty()
                ? Optional.empty()
                : Optional.of(new PolicyBuckets(counted, excluded));
    }
}
