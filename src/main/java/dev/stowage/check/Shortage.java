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

    /** Room first, licences after it: without room no licence helps. */
    Optional<Proof> found() {
        Shelter free = shelter.withoutLicenceLimits();
        return homeless(free, Constraint.FAILOVER, "check.failover-homeless")
                .or(this::tooLittleRoom)
                .or(() -> homeless(shelter, Constraint.WINDOWS_LICENSED, "check.failover-unlicensed"))
                .or(this::tooFewLicences);
    }

    private Optional<Proof> homeless(Shelter hosts, Constraint constraint, String key) {
        return bundles.stream()
                .filter(bundle -> hosts.survivors().stream().noneMatch(host -> hosts.fits(bundle, host)))
                .map(bundle -> bundle.get(0).name())
                .map(name -> new Proof(constraint, name, Text.of(key, name)))
                .findFirst();
    }

    private Optional<Proof> tooLittleRoom() {
        long cpu = needed(vm -> vm.cpu().milli());
        long cpuLeft = left(host -> host.gives().cpuMilliPoints() - host.cpu());
        if (cpu > cpuLeft) {
            return proof("check.failover-cpu", new ComputePoints(cpu), new ComputePoints(cpuLeft));
        }
        // With the overhead of the host that takes the least of it, so that the proof holds on any.
        long memory = needed(this::leastMemory);
        long memoryLeft = left(host -> host.gives().memoryMiB() - host.memory());
        return memory > memoryLeft
                ? proof("check.failover-memory", DataSize.ofMiB(memory), DataSize.ofMiB(memoryLeft))
                : Optional.empty();
    }

    private Optional<Proof> tooFewLicences() {
        long windows = needed(HostTally::windowsServer);
        long licencesLeft = left(shelter::windowsLeft);
        return shelter.limitsLicences() && windows > licencesLeft
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
