package dev.stowage.report;

import dev.stowage.inventory.Inventory;
import dev.stowage.inventory.VirtualMachine;
import dev.stowage.placement.Plan;
import dev.stowage.placement.UnplacedWorkload;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A VM of a plan with the host on which it stands, or with the reason why it has none.
 *
 * @param host where the plan puts it
 * @param unplaced why it has no host; present where {@code host} is empty
 */
public record VmRow(VirtualMachine vm, Optional<String> host, Optional<UnplacedWorkload> unplaced) {

    /** Every VM of the plan: first those without a host, then the others in the order of the inventory. */
    public static List<VmRow> of(Plan plan, Inventory inventory) {
        Map<String, String> hosts = new HashMap<>();
        plan.hosts().forEach(host -> host.workloads().forEach(workload -> hosts.put(workload, host.name())));
        Map<String, UnplacedWorkload> homeless = new HashMap<>();
        plan.unplaced().forEach(workload -> homeless.put(workload.id(), workload));
        return Stream.concat(
                        inventory.vms().stream()
                                .filter(vm -> homeless.containsKey(vm.id()))
                                .map(vm -> new VmRow(vm, Optional.empty(), Optional.of(homeless.get(vm.id())))),
                        inventory.vms().stream()
                                .filter(vm -> hosts.containsKey(vm.id()))
                                .map(vm -> new VmRow(vm, Optional.of(hosts.get(vm.id())), Optional.empty())))
                .toList();
    }

    /** Whether the VM's name, its host or its operating system holds the words, in any case. */
    public boolean mentions(String words) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        return Stream.of(vm.name(), host.orElse(""), vm.guestOs())
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted));
    }
}
