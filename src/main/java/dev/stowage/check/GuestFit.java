package dev.stowage.check;

import dev.stowage.capacity.HostCapacity;
import dev.stowage.demand.Workload;
import dev.stowage.quantity.DataSize;
import dev.stowage.quantity.Text;
import dev.stowage.scenario.OfferedHosts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a host kind demands of each VM by itself, however empty the host is. */
final class GuestFit {
    private final boolean productionNeedsType1;

    GuestFit(boolean productionNeedsType1) {
        this.productionNeedsType1 = productionNeedsType1;
    }

    /** A rule that keeps a VM from a kind. */
    record Obstacle(Constraint constraint, Text message) {}

    boolean mayStand(Workload vm, OfferedHosts kind) {
        HostCapacity host = kind.capacity();
        return forbidding(vm, kind).isEmpty()
                && missing(vm, kind).isEmpty()
                && host.guests().contains(vm.architecture())
                && !(host.sharedKernel() && vm.guestOs().isWindows())
                && !(productionNeedsType1 && vm.production() && !host.bareMetal())
                && vm.vcpus() <= host.maxVcpusPerVm()
                && vm.memoryMiB() <= host.maxMemoryPerVmMiB();
    }

    List<Obstacle> obstacles(Workload vm, OfferedHosts kind) {
        HostCapacity host = kind.capacity();
        List<Obstacle> found = new ArrayList<>();
        if (!host.guests().contains(vm.architecture())) {
            found.add(new Obstacle(
                    Constraint.ARCHITECTURE,
                    Text.of(
                            "check.architecture",
                            vm.name(),
                            vm.architecture(),
                            host.guests().stream().map(Enum::name).sorted().collect(Collectors.joining(", ")))));
        }
        if (host.sharedKernel() && vm.guestOs().isWindows()) {
            found.add(new Obstacle(Constraint.SHARED_KERNEL, Text.of("check.shared-kernel", vm.name())));
        }
        if (productionNeedsType1 && vm.production() && !host.bareMetal()) {
            found.add(new Obstacle(Constraint.PRODUCTION_NEEDS_TYPE_1, Text.of("check.type-1", vm.name())));
        }
        missing(vm, kind)
                .ifPresent(rule -> found.add(
                        new Obstacle(Constraint.ONLY_ELSEWHERE, Text.of("check.only-elsewhere", vm.name(), rule))));
        forbidding(vm, kind)
                .ifPresent(rule ->
                        found.add(new Obstacle(Constraint.NEVER_HERE, Text.of("check.never-here", vm.name(), rule))));
        if (vm.vcpus() > host.maxVcpusPerVm()) {
            found.add(new Obstacle(
                    Constraint.VCPUS_PER_VM,
                    Text.of("check.vcpus-per-vm", vm.name(), vm.vcpus(), host.maxVcpusPerVm())));
        }
        if (vm.memoryMiB() > host.maxMemoryPerVmMiB()) {
            found.add(new Obstacle(
                    Constraint.MEMORY_PER_VM,
                    Text.of(
                            "check.memory-per-vm",
                            vm.name(),
                            DataSize.ofMiB(vm.memoryMiB()),
                            DataSize.ofMiB(host.maxMemoryPerVmMiB()))));
        }
        return found;
    }

    private static Optional<String> missing(Workload vm, OfferedHosts kind) {
        for (String rule : vm.hostRules().onlyOn()) {
            if (!kind.zones().contains(rule)) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> forbidding(Workload vm, OfferedHosts kind) {
        for (String rule : vm.hostRules().neverOn()) {
            if (kind.zones().contains(rule)) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }
}
