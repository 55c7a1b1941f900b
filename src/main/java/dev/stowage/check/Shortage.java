package dev.stowage.check;

import dev.stowage.demand.Workload;
import dev.stowage.quantity.ComputePoints;
import dev.stowage.quantity.DataSize;
import dev.stowage.quantity.Text;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;

/** What proves that VMs of failed hosts cannot all be housed: one that fits nowhere, or a resource too scarce in sum. */
final class Shortage {
    private final Shelter shelter;
    private final List<List<Workload>> bundles;

    Shortage(Shelter shelter, List<List<Workload>> bundles) {
        this.shelter = shelter;
        this.bundles = bundles;
    }

    /** Where it stands still, and which VM finds no place. */
    record Proof(Constraint constraint, String vm, Text message) {}

    Optional<Proof> found() {
        for (List<Workload> bundle : bundles) {
            if (shelter.survivors().stream().noneMatch(host -> shelter.fits(bundle, host))) {
                return Optional.of(homeless(bundle));
            }
        }
        return tooLittle();
    }

    private Proof homeless(List<Workload> bundle) {
        Shelter free = shelter.withoutLicenceLimits();
        boolean byLicence =
                shelter.limitsLicences() && free.survivors().stream().anyMatch(host -> free.fits(bundle, host));
        String name = bundle.get(0).name();
        return byLicence
                ? new Proof(Constraint.WINDOWS_LICENSED, name, Text.of("check.failover-unlicensed", name))
                : new Proof(Constraint.FAILOVER, name, Text.of("check.failover-homeless", name));
    }

    private Optional<Proof> tooLittle() {
        long cpu = needed(vm -> vm.cpu().milli());
        long cpuLeft = left(host -> host.gives().cpuMilliPoints() - host.cpu());
        if (cpu > cpuLeft) {
            return proof("check.failover-cpu", new ComputePoints(cpu), new ComputePoints(cpuLeft));
        }
        // With the overhead of the host that takes the least of it, so that the proof holds on any.
        long memory = needed(this::leastMemory);
        long memoryLeft = left(host -> host.gives().memoryMiB() - host.memory());
        if (memory > memoryLeft) {
            return proof("check.failover-memory", DataSize.ofMiB(memory), DataSize.ofMiB(memoryLeft));
        }
        long windows = needed(HostTally::windowsServer);
        long licencesLeft = left(shelter::windowsLeft);
        return windows > licencesLeft
                ? Optional.of(new Proof(
                        Constraint.WINDOWS_LICENSED, "", Text.of("check.failover-windows", windows, licencesLeft)))
                : Optional.empty();
    }

    private static Optional<Proof> proof(String key, Object needed, Object left) {
        return Optional.of(new Proof(Constraint.FAILOVER, "", Text.of(key, needed, left)));
    }

    private long leastMemory(Workload vm) {
        return shelter.survivors().stream()
                .mapToLong(host -> host.memoryOf(vm))
                .min()
                .orElse(0);
    }

    private long needed(ToLongFunction<Workload> size) {
        return bundles.stream().flatMap(List::stream).mapToLong(size).sum();
    }

    private long left(ToLongFunction<HostTally> room) {
        return shelter.survivors().stream()
                .mapToLong(room)
                .map(one -> Math.max(0, one))
                .sum();
    }
}
