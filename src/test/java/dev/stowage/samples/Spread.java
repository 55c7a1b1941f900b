package dev.stowage.samples;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Stands VMs on the hosts of their cluster as years of operation leave them: roughly even, never neat. Half of
 * the VMs go to the emptier of two hosts drawn by lot, the others to whichever comes first.
 */
public final class Spread {
    /** The most of a host's memory that may be given to VMs. */
    private static final double FULLEST = 0.88;

    /** A host that VMs can stand on. */
    public record Room(String host, String cluster, long memoryMiB) {
        public Room {
            if (host.isBlank() || memoryMiB < 1) {
                throw new IllegalArgumentException("A host \"%s\" of %d MiB holds nothing".formatted(host, memoryMiB));
            }
        }
    }

    /**
     * A VM to be placed.
     *
     * @param memoryMiB what it takes from the host; zero for one that does not run
     * @param apart rules whose VMs stand on different hosts
     * @param together rules whose VMs stand on the same host
     */
    public record Need(String cluster, long memoryMiB, List<String> apart, List<String> together) {
        public Need {
            apart = List.copyOf(apart);
            together = List.copyOf(together);
        }
    }

    private final Map<String, Room> rooms = new LinkedHashMap<>();
    private final Map<String, Long> taken = new LinkedHashMap<>();
    private final Map<String, Set<String>> separated = new LinkedHashMap<>();
    private final Map<String, String> gathered = new LinkedHashMap<>();
    private final Draw draw;

    public Spread(List<Room> hosts, Draw draw) {
        this.draw = draw;
        hosts.forEach(room -> {
            rooms.put(room.host(), room);
            taken.put(room.host(), 0L);
            separated.put(room.host(), new HashSet<>());
        });
    }

    /**
     * Places the VM and remembers it. Large VMs should come first.
     *
     * @throws IllegalStateException if no host has room: the sample's plan is wrong
     */
    public String place(Need need) {
        List<Room> allowed =
                rooms.values().stream().filter(room -> allows(room, need)).toList();
        if (allowed.isEmpty()) {
            throw new IllegalStateException("No host has room for " + need);
        }
        Room first = draw.oneOf(allowed);
        Room second = draw.chance(0.5) ? draw.oneOf(allowed) : first;
        Room emptier = fullness(second) < fullness(first) ? second : first;
        stand(emptier.host(), need);
        return emptier.host();
    }

    /** Notes a VM whose host is given. */
    public void stand(String host, Need need) {
        taken.merge(host, need.memoryMiB(), Long::sum);
        separated.get(host).addAll(need.apart());
        need.together().forEach(rule -> gathered.put(rule, host));
    }

    private boolean allows(Room room, Need need) {
        String host = room.host();
        return room.cluster().equals(need.cluster())
                && taken.get(host) + need.memoryMiB() <= FULLEST * room.memoryMiB()
                && need.apart().stream().noneMatch(separated.get(host)::contains)
                && need.together().stream()
                        .allMatch(rule -> gathered.getOrDefault(rule, host).equals(host));
    }

    private double fullness(Room room) {
        return (double) taken.get(room.host()) / room.memoryMiB();
    }
}
