package dev.stowage.placement;

import dev.stowage.capacity.HostCapacity;
import dev.stowage.demand.Workload;
import dev.stowage.quantity.ComputePoints;
import dev.stowage.quantity.DataSize;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.IntStream;

/** Finds all that keeps VMs, which stand nowhere, from standing together on a host as it is loaded. */
final class Obstacles {
    private final HostLoads loads;
    private final PlacementFacts facts;

    Obstacles(HostLoads loads) {
        this.loads = loads;
        this.facts = loads.facts();
    }

    /** The binding one first; none where they fit. */
    List<Obstacle> of(int[] members, int slot) {
        List<Obstacle> found = together(members, slot);
        if (found.isEmpty()
                || members.length == 1
                || !together(new int[] {members[0]}, slot).isEmpty()) {
            return found;
        }
        List<String> others = names(Arrays.stream(members).skip(1));
        List<Obstacle> all = new ArrayList<>();
        all.add(Obstacle.ofVms(Obstacle.Kind.KEPT_TOGETHER, others, String.join(", ", others)));
        all.addAll(found);
        return all;
    }

    private List<Obstacle> together(int[] members, int slot) {
        List<Obstacle> found = new ArrayList<>();
        for (int member : members) {
            limit(member, slot).ifPresent(found::add);
        }
        long[] needed = new long[PlacementFacts.RESOURCES];
        for (int member : members) {
            for (int r = 0; r < needed.length; r++) {
                needed[r] += facts.demand(loads.slots().offerOf(slot), member, r);
            }
        }
        room(Obstacle.Kind.CPU, PlacementFacts.CPU, needed, slot).ifPresent(found::add);
        room(Obstacle.Kind.MEMORY, PlacementFacts.MEMORY, needed, slot).ifPresent(found::add);
        room(Obstacle.Kind.STORAGE, PlacementFacts.STORAGE, needed, slot).ifPresent(found::add);
        vms(members.length, slot).ifPresent(found::add);
        for (int member : members) {
            apart(member, members, slot).ifPresent(found::add);
        }
        strangers(members, slot).ifPresent(found::add);
        return found;
    }

    /** What would keep it from an empty host as well, sizes left aside. */
    private Optional<Obstacle> limit(int workload, int slot) {
        int offer = loads.slots().offerOf(slot);
        Workload one = facts.problem().workloads().get(workload);
        HostCapacity host = facts.offer(offer).capacity();
        return switch (facts.misfit(offer, workload)) {
            case ARCHITECTURE ->
                Optional.of(Obstacle.of(Obstacle.Kind.ARCHITECTURE, one.name(), one.architecture(), host.label()));
            case SHARED_KERNEL -> Optional.of(Obstacle.of(Obstacle.Kind.SHARED_KERNEL, one.name(), host.label()));
            case PRODUCTION_NEEDS_TYPE_1 ->
                Optional.of(Obstacle.of(Obstacle.Kind.PRODUCTION_NEEDS_TYPE_1, one.name(), host.label()));
            case ONLY_ELSEWHERE ->
                Optional.of(Obstacle.of(
                        Obstacle.Kind.ONLY_ELSEWHERE,
                        one.name(),
                        facts.offer(offer).unmet(one)));
            case NEVER_HERE ->
                Optional.of(Obstacle.of(
                        Obstacle.Kind.NEVER_HERE, one.name(), facts.offer(offer).broken(one)));
            case VCPUS_PER_VM ->
                Optional.of(Obstacle.ofRoom(
                        Obstacle.Kind.VCPUS_PER_VM,
                        new Obstacle.Room(one.vcpus(), host.maxVcpusPerVm(), host.maxVcpusPerVm()),
                        one.name(),
                        one.vcpus(),
                        host.maxVcpusPerVm(),
                        host.label()));
            case MEMORY_PER_VM ->
                Optional.of(Obstacle.ofRoom(
                        Obstacle.Kind.MEMORY_PER_VM,
                        new Obstacle.Room(one.memoryMiB(), host.maxMemoryPerVmMiB(), host.maxMemoryPerVmMiB()),
                        one.name(),
                        DataSize.ofMiB(one.memoryMiB()),
                        DataSize.ofMiB(host.maxMemoryPerVmMiB()),
                        host.label()));
            case NONE, CPU, MEMORY, STORAGE -> Optional.empty();
        };
    }

    private Optional<Obstacle> room(Obstacle.Kind kind, int resource, long[] needed, int slot) {
        long capacity = facts.capacity(loads.slots().offerOf(slot), resource);
        long free = Math.max(0, capacity - loads.load(slot, resource));
        if (needed[resource] <= free) {
            return Optional.empty();
        }
        LongFunction<Object> words = resource == PlacementFacts.CPU ? ComputePoints::new : DataSize::ofMiB;
        return Optional.of(Obstacle.ofRoom(
                kind,
                new Obstacle.Room(needed[resource], free, capacity),
                words.apply(needed[resource]),
                words.apply(free),
                words.apply(capacity)));
    }

    private Optional<Obstacle> vms(int more, int slot) {
        int most = facts.offer(loads.slots().offerOf(slot)).capacity().maxVms();
        int free = Math.max(0, most - loads.vms(slot));
        return more <= free
                ? Optional.empty()
                : Optional.of(Obstacle.ofRoom(
                        Obstacle.Kind.VMS_PER_HOST, new Obstacle.Room(more, free, most), more, free, most));
    }

    private Optional<Obstacle> apart(int workload, int[] members, int slot) {
        List<String> rivals = names(Arrays.stream(facts.groups().rivals(workload))
                .filter(rival ->
                        loads.slotOf(rival) == slot || Arrays.stream(members).anyMatch(member -> member == rival)));
        return rivals.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Obstacle.ofVms(Obstacle.Kind.KEPT_APART, rivals, name(workload), String.join(", ", rivals)));
    }

    private Optional<Obstacle> strangers(int[] members, int slot) {
        List<String> strangers = names(IntStream.concat(
                        IntStream.range(0, loads.vms(slot)).map(place -> loads.guest(slot, place)),
                        Arrays.stream(members))
                .filter(other -> facts.groups().company(other) != facts.groups().company(members[0]))
                .sorted());
        return strangers.isEmpty()
                ? Optional.empty()
                : Optional.of(Obstacle.ofVms(
                        Obstacle.Kind.STANDS_ALONE, strangers, name(members[0]), String.join(", ", strangers)));
    }

    private List<String> names(IntStream workloads) {
        return workloads.mapToObj(this::name).toList();
    }

    private String name(int workload) {
        return facts.problem().workloads().get(workload).name();
    }
}
