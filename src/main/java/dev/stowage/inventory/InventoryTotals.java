package dev.stowage.inventory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Sums and checksums of a reading. Sums over VM rows include rows in quarantine as far as they could be read. */
public final class InventoryTotals {
    private final List<Host> hosts;
    private final List<VirtualMachine> vmRows;

    public InventoryTotals(InventoryReading reading) {
        this(
                reading.inventory().hosts(),
                reading.inventory().vms(),
                reading.quarantined().stream().flatMap(row -> row.vm().stream()).toList());
    }

    /** @param setAside VMs of rows in quarantine */
    public InventoryTotals(List<Host> hosts, List<VirtualMachine> taken, List<VirtualMachine> setAside) {
        this.hosts = List.copyOf(hosts);
        vmRows = new ArrayList<>(taken);
        vmRows.addAll(setAside);
    }

    /** Over the VM rows that the selection wants. */
    public VmSums sums(Predicate<VirtualMachine> selection) {
        return VmSums.of(vmRows.stream().filter(selection).toList());
    }

    /** By cluster; VMs without one stand under the empty name. */
    public SortedMap<String, VmSums> sumsByCluster(Predicate<VirtualMachine> selection) {
        SortedMap<String, VmSums> sums = new TreeMap<>();
        vmRows.stream()
                .filter(selection)
                .forEach(vm -> sums.put(
                        vm.location().cluster(),
                        sums.getOrDefault(vm.location().cluster(), VmSums.NONE).plus(vm)));
        return sums;
    }

    public HostSums hostSums() {
        return HostSums.of(hosts);
    }

    /** Host by host, for hosts whose row says anything of its VMs. */
    public List<HostChecksum> checksums() {
        Map<String, List<VirtualMachine>> byHost = distinctVms().stream()
                .collect(Collectors.groupingBy(vm -> vm.location().host()));
        return hosts.stream()
                .filter(host -> host.claims().isPresent())
                .map(host -> new HostChecksum(
                        host.name(),
                        host.claims().orElseThrow(),
                        HostClaims.running(byHost.getOrDefault(host.name(), List.of()))))
                .toList();
    }

    /** All hosts' claims less all running VMs, on whichever host; empty where no host says anything of its VMs. */
    public Optional<HostClaims> missing() {
        return hostSums().claims().map(claims -> claims.minus(HostClaims.running(distinctVms())));
    }

    /** A VM that stands in the file twice runs only once. */
    private Collection<VirtualMachine> distinctVms() {
        Map<String, VirtualMachine> byId = new LinkedHashMap<>();
        vmRows.forEach(vm -> byId.putIfAbsent(vm.id(), vm));
        return byId.values();
    }
}
