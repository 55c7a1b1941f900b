package dev.stowage.placement;

import dev.stowage.quantity.Text;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What keeps a VM from a host.
 *
 * @param room what it needs against what is there; empty where no number is the matter
 * @param vms names of other VMs that are the matter
 */
public record Obstacle(Kind kind, Text reason, Optional<Room> room, List<String> vms) {
    /** In the order in which they are asked. */
    public enum Kind {
        /** The kind is used up: the scenario allows no more hosts of it. */
        KIND_LIMIT,
        ARCHITECTURE,
        SHARED_KERNEL,
        PRODUCTION_NEEDS_TYPE_1,
        ONLY_ELSEWHERE,
        NEVER_HERE,
        VCPUS_PER_VM,
        MEMORY_PER_VM,
        /** Alone it would fit, but not with the VMs that it must stay with. */
        KEPT_TOGETHER,
        CPU,
        MEMORY,
        STORAGE,
        VMS_PER_HOST,
        KEPT_APART,
        /** A rule lets it share hosts with certain VMs only, or those that stand there. */
        STANDS_ALONE,
        /** If hosts failed, some VM would find no place. */
        FAILOVER_RESERVE
    }

    /**
     * CPU in thousandths of a point, memory and storage in MiB, else a count.
     *
     * @param free of the host as it stands, without what asks; zero where it is overfull already
     */
    public record Room(long needed, long free, long capacity) {}

    public Obstacle {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(reason, "reason");
        vms = List.copyOf(vms);
    }

    static Obstacle of(Kind kind, Object... arguments) {
        return new Obstacle(kind, text(kind, arguments), Optional.empty(), List.of());
    }

    static Obstacle ofRoom(Kind kind, Room room, Object... arguments) {
        return new Obstacle(kind, text(kind, arguments), Optional.of(room), List.of());
    }

    static Obstacle ofVms(Kind kind, List<String> vms, Object... arguments) {
        return new Obstacle(kind, text(kind, arguments), Optional.empty(), vms);
    }

    private static Text text(Kind kind, Object... arguments) {
        return new Text("placement.obstacle." + kind, List.of(arguments));
    }
}
