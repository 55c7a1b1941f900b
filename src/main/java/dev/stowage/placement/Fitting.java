package dev.stowage.placement;

import dev.stowage.demand.Workload;
import dev.stowage.quantity.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Counts how many more VMs like one fit. What the hosts have room for is exact, since all are alike; of these, as many
 * count as a failover drill still passes with, for the better of two ways to spread them.
 */
final class Fitting {
    /** Beyond this nobody asks for the exact number. */
    private static final int MOST = 10_000;

    private final Standing plan;
    private final int[] room;
    private final Standing crowded;
    private final int first;

    Fitting(Standing plan, int workload) {
        this.plan = plan;
        Workload pattern = plan.workload(workload);
        this.room = room(plan, workload);
        this.first = plan.facts().workloads();
        int all = Math.min(MOST, Arrays.stream(room).sum());
        this.crowded = plan.with(IntStream.rangeClosed(0, all)
                .mapToObj(number -> copy(pattern, number))
                .toList());
    }

    /** Its own affinity groups tie it to one host; a copy that joined them would have to stand there, too. */
    private static Workload copy(Workload one, int number) {
        return new Workload(
                one.id() + " +" + (number + 1),
                one.name() + " +" + (number + 1),
                one.vcpus(),
                one.cpu(),
                one.memoryMiB(),
                one.storageMiB(),
                one.guestOs(),
                one.software(),
                one.architecture(),
                one.production(),
                one.cluster(),
                one.todayHost(),
                List.of(),
                one.antiAffinityGroups(),
                one.hostRules());
    }

    /** Copies that each host has room for, in the order of the kept hosts. */
    private static int[] room(Standing plan, int workload) {
        Standing one = plan.with(List.of(copy(plan.workload(workload), 0)));
        int copy = plan.facts().workloads();
        HostLoads loads = one.loads();
        boolean tied = !plan.workload(workload).affinityGroups().isEmpty();
        int home = plan.assignment()[workload];
        return Arrays.stream(plan.kept())
                .map(slot -> tied && slot != home || !loads.fits(one.bundleOf(copy), slot)
                        ? 0
                        : room(one, loads, copy, slot))
                .toArray();
    }

    private static int room(Standing plan, HostLoads loads, int workload, int slot) {
        int offer = plan.slots().offerOf(slot);
        long room = plan.facts().offer(offer).capacity().maxVms() - (long) loads.vms(slot);
        for (int r = 0; r < PlacementFacts.RESOURCES; r++) {
            long needed = plan.facts().demand(offer, workload, r);
            if (needed > 0) {
                room = Math.min(room, (plan.facts().capacity(offer, r) - loads.load(slot, r)) / needed);
            }
        }
        boolean apart = !plan.workload(workload).antiAffinityGroups().isEmpty();
        return (int) Math.min(apart ? 1 : MOST, room);
    }

    FittingAnswer answer(int workload) {
        int capacity = Math.min(MOST, Arrays.stream(room).sum());
        boolean drilled = plan.drill().hostFailures() > 0 && plan.drill().passed();
        int[] best = hostByHost();
        int more = drilled ? passing(best, capacity) : capacity;
        if (more < capacity) {
            int[] even = evenly();
            int other = passing(even, capacity);
            best = other > more ? even : best;
            more = Math.max(more, other);
        }
        return new FittingAnswer(
                plan.workload(workload).id(),
                plan.workload(workload).name(),
                more,
                capacity,
                words(more, capacity),
                hosts(best, more),
                stops(best, more, capacity));
    }

    private Text words(int more, int capacity) {
        if (plan.drill().hostFailures() > 0 && !plan.drill().passed()) {
            return Text.of("placement.fitting.no-reserve", more);
        }
        return capacity > more
                ? Text.of("placement.fitting.reserve", more, capacity)
                : Text.of("placement.fitting.room", more);
    }

    /** Slots for the copies: one host after the other, the fullest first. */
    private int[] hostByHost() {
        HostLoads loads = plan.loads();
        return IntStream.range(0, room.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer host) -> -loads.fill(plan.kept()[host])))
                .flatMapToInt(
                        host -> IntStream.generate(() -> plan.kept()[host]).limit(room[host]))
                .limit(MOST)
                .toArray();
    }

    /** Slots for the copies: one on each host, then a second on each, and so on. */
    private int[] evenly() {
        int rounds = Arrays.stream(room).max().orElse(0);
        return IntStream.range(0, rounds)
                .flatMap(round -> IntStream.range(0, room.length)
                        .filter(host -> room[host] > round)
                        .map(host -> plan.kept()[host]))
                .limit(MOST)
                .toArray();
    }

    /** The greatest number that passes where one more does not. */
    private int passing(int[] slots, int capacity) {
        int passes = 0;
        int fails = capacity + 1;
        while (fails - passes > 1) {
            int tried = passes == 0 && fails > capacity ? capacity : (passes + fails) / 2;
            if (drill(slots, tried).firstFailure().isEmpty()) {
                passes = tried;
            } else {
                fails = tried;
            }
        }
        return passes;
    }

    private FailoverDrill drill(int[] slots, int copies) {
        return new FailoverDrill(loads(slots, copies), plan.clusters());
    }

    private HostLoads loads(int[] slots, int copies) {
        HostLoads loads = crowded.loads();
        for (int i = 0; i < copies; i++) {
            loads.add(first + i, slots[i]);
        }
        return loads;
    }

    private List<FittingAnswer.HostRoom> hosts(int[] slots, int more) {
        Map<Integer, Integer> counts = new LinkedHashMap<>();
        Arrays.stream(slots).limit(more).forEach(slot -> counts.merge(slot, 1, Integer::sum));
        List<FittingAnswer.HostRoom> hosts = new ArrayList<>();
        counts.forEach((slot, count) ->
                hosts.add(new FittingAnswer.HostRoom(plan.slots().name(slot), count)));
        return hosts;
    }

    private List<PlacesAnswer.Refusal> stops(int[] slots, int more, int capacity) {
        Obstacles obstacles = new Obstacles(loads(slots, more));
        Refusals refusals = new Refusals();
        for (int slot : plan.kept()) {
            List<Obstacle> why = obstacles.of(new int[] {first + more}, slot);
            if (!why.isEmpty()) {
                refusals.add(plan.slots().name(slot), why.get(0));
            } else if (more < capacity) {
                refusals.add(plan.slots().name(slot), reserve(slots, more + 1));
            }
        }
        return refusals.mostFirst();
    }

    private Obstacle reserve(int[] slots, int copies) {
        FailoverDrill drill = drill(slots, copies);
        FailoverDrill.Case failure = drill.firstFailure().orElseThrow();
        String hosts = String.join(
                ", ", Arrays.stream(failure.down()).mapToObj(plan.slots()::name).toList());
        List<String> homeless = drill.names(drill.homeless(failure));
        return Obstacle.ofVms(Obstacle.Kind.FAILOVER_RESERVE, homeless, hosts, String.join(", ", homeless));
    }
}
