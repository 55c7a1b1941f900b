package dev.stowage.check;

import dev.stowage.capacity.HostCapacity;
import dev.stowage.demand.GuestOs;
import dev.stowage.demand.Workload;
import dev.stowage.scenario.OfferedHosts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What stands on one host of a plan, counted VM by VM. */
final class HostTally {
    private final PlanDocument.Host host;
    private final OfferedHosts kind;
    private final List<Workload> guests = new ArrayList<>();
    private final Map<String, Integer> keptApart = new HashMap<>();
    private final Map<List<String>, Integer> companies = new HashMap<>();
    private long cpu;
    private long memory;
    private long storage;
    private int windows;

    HostTally(PlanDocument.Host host, OfferedHosts kind) {
        this.host = host;
        this.kind = kind;
    }

    PlanDocument.Host host() {
        return host;
    }

    String name() {
        return host.name();
    }

    OfferedHosts kind() {
        return kind;
    }

    HostCapacity gives() {
        return kind.capacity();
    }

    List<Workload> guests() {
        return guests;
    }

    long cpu() {
        return cpu;
    }

    /** With the hypervisor's overhead for each VM. */
    long memory() {
        return memory;
    }

    long storage() {
        return storage;
    }

    int windows() {
        return windows;
    }

    void add(Workload vm) {
        guests.add(vm);
        count(vm, 1);
    }

    /** The VM that was added last. */
    void removeLast() {
        count(guests.remove(guests.size() - 1), -1);
    }

    private void count(Workload vm, int sign) {
        cpu += sign * vm.cpu().milli();
        memory += sign * memoryOf(vm);
        storage += sign * vm.storageMiB();
        windows += sign * windowsServer(vm);
        for (String group : vm.antiAffinityGroups()) {
            keptApart.merge(group, sign, HostTally::sum);
        }
        companies.merge(vm.hostRules().alone(), sign, HostTally::sum);
    }

    private static Integer sum(int one, int other) {
        return one + other == 0 ? null : one + other;
    }

    long memoryOf(Workload vm) {
        return gives().vmOverhead().memoryMiB(vm.vcpus(), vm.memoryMiB());
    }

    static int windowsServer(Workload vm) {
        return vm.guestOs() == GuestOs.WINDOWS_SERVER ? 1 : 0;
    }

    boolean hasRoomFor(Workload vm) {
        return cpu + vm.cpu().milli() <= gives().cpuMilliPoints()
                && memory + memoryOf(vm) <= gives().memoryMiB()
                && (sharesStorage() || storage + vm.storageMiB() <= gives().storageMiB())
                && guests.size() < gives().maxVms()
                && vm.antiAffinityGroups().stream().noneMatch(keptApart::containsKey)
                && (companies.isEmpty()
                        || companies.keySet().equals(Set.of(vm.hostRules().alone())));
    }

    /** A guest that a rule does not let share a host with this VM. */
    Optional<Workload> stranger(Workload vm) {
        for (Workload guest : guests) {
            if (!guest.hostRules().alone().equals(vm.hostRules().alone())) {
                return Optional.of(guest);
            }
        }
        return Optional.empty();
    }

    /** Whether its VMs' disks lie on shared storage. */
    boolean sharesStorage() {
        return gives().storageMiB() == Long.MAX_VALUE;
    }

    /** Of its scarcest resource, the share that is taken. */
    double fill() {
        double most = Math.max(share(cpu, gives().cpuMilliPoints()), share(memory, gives().memoryMiB()));
        return sharesStorage() ? most : Math.max(most, share(storage, gives().storageMiB()));
    }

    private static double share(long taken, long given) {
        return given == 0 ? 1 : (double) taken / given;
    }
}
