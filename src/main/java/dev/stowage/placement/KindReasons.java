package dev.stowage.placement;

import dev.stowage.quantity.Text;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Says for each kind of host why it does not take a workload without a place, and puts equal reasons together. */
final class KindReasons {
    private final PlacementFacts facts;
    private final HostLoads loads;
    private final Obstacles standing;
    private final HostSlots oneOfEach;
    private final Obstacles empty;

    KindReasons(HostLoads loads) {
        this.facts = loads.facts();
        this.loads = loads;
        this.standing = new Obstacles(loads);
        int[] ones = new int[facts.offers()];
        Arrays.fill(ones, 1);
        this.oneOfEach = new HostSlots(facts, ones);
        this.empty = new Obstacles(new HostLoads(facts, oneOfEach));
    }

    private record Nearest(UnplacedWorkload.KindReason reason, long free) {
        Nearest and(Nearest other) {
            Nearest nearer = other.free > free ? other : this;
            UnplacedWorkload.KindReason its = nearer.reason;
            int kinds = reason.hostKinds() + other.reason.hostKinds();
            return new Nearest(
                    new UnplacedWorkload.KindReason(its.kind(), kinds, its.nearest(), its.reason()), nearer.free);
        }
    }

    /** Most kinds first. */
    List<UnplacedWorkload.KindReason> of(int workload) {
        Map<Obstacle.Kind, Nearest> merged = new EnumMap<>(Obstacle.Kind.class);
        int[] members = facts.problem().policy().keepToday()
                ? new int[] {workload}
                : facts.groups().members(facts.groups().bundleOf(workload));
        for (int o = 0; o < facts.offers(); o++) {
            Nearest one = why(members, o);
            merged.merge(one.reason().kind(), one, Nearest::and);
        }
        return merged.values().stream()
                .map(Nearest::reason)
                .sorted(Comparator.comparingInt(UnplacedWorkload.KindReason::hostKinds)
                        .reversed()
                        .thenComparing(UnplacedWorkload.KindReason::kind))
                .toList();
    }

    private Nearest why(int[] members, int offer) {
        if (facts.offer(offer).limit() == 0) {
            return nearest(offer, Obstacle.of(Obstacle.Kind.KIND_LIMIT, label(offer), 0));
        }
        List<Obstacle> alone = empty.of(members, oneOfEach.first(offer));
        return alone.isEmpty() ? full(members, offer) : nearest(offer, alone.get(0));
    }

    /** An empty host of the kind would take it: the roomiest that is used does not, or its room is kept for failed hosts. */
    private Nearest full(int[] members, int offer) {
        HostSlots slots = loads.slots();
        boolean room = IntStream.range(slots.first(offer), slots.end(offer))
                .anyMatch(slot ->
                        !loads.isUsed(slot) || standing.of(members, slot).isEmpty());
        Optional<Nearest> roomiest = IntStream.range(slots.first(offer), slots.end(offer))
                .filter(loads::isUsed)
                .mapToObj(slot -> standing.of(members, slot))
                .filter(why -> !why.isEmpty())
                .map(why -> nearest(offer, why.get(0)))
                .max(Comparator.comparingLong(Nearest::free));
        return !room && roomiest.isPresent()
                ? roomiest.get()
                : new Nearest(
                        new UnplacedWorkload.KindReason(
                                Obstacle.Kind.FAILOVER_RESERVE,
                                1,
                                label(offer),
                                Text.of("placement.reason.kept-for-failures")),
                        0);
    }

    private Nearest nearest(int offer, Obstacle why) {
        return new Nearest(
                new UnplacedWorkload.KindReason(why.kind(), 1, label(offer), why.reason()),
                why.room().map(Obstacle.Room::free).orElse(0L));
    }

    private String label(int offer) {
        return facts.offer(offer).capacity().label();
    }
}
