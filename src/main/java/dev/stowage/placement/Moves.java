package dev.stowage.placement;

import dev.stowage.quantity.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Asks what a plan would be if a VM, and all that must stay with it, stood on another host. */
final class Moves {
    private final Standing standing;
    private final PlacementFacts facts;
    private final HostSlots slots;

    Moves(Standing standing) {
        this.standing = standing;
        this.facts = standing.facts();
        this.slots = standing.slots();
    }

    MoveAnswer move(int workload, Place to) {
        int[] members = members(workload);
        if (to.slot().isEmpty()) {
            HostOffer offer = facts.offer(to.offer());
            return refused(
                    members,
                    to,
                    List.of(Obstacle.of(
                            Obstacle.Kind.KIND_LIMIT, offer.capacity().label(), offer.limit())));
        }
        int slot = to.slot().getAsInt();
        int[] before = standing.assignment();
        if (Arrays.stream(members).allMatch(member -> before[member] == slot)) {
            return answer(members, to, MoveAnswer.Verdict.STAYS, List.of(), Text.of("placement.move.stays", to.name()));
        }
        List<Obstacle> obstacles = new Obstacles(without(members)).of(members, slot);
        return obstacles.isEmpty() ? finished(members, to, slot) : refused(members, to, obstacles);
    }

    /** The VM first, then those that must stand where it stands. */
    int[] members(int workload) {
        int[] bundle = facts.groups().members(facts.groups().bundleOf(workload));
        int[] members = new int[bundle.length];
        members[0] = workload;
        int next = 1;
        for (int member : bundle) {
            if (member != workload) {
                members[next++] = member;
            }
        }
        return members;
    }

    /** The plan as if these had no place. */
    HostLoads without(int[] members) {
        HostLoads loads = standing.loads();
        for (int member : members) {
            if (loads.slotOf(member) >= 0) {
                loads.remove(member);
            }
        }
        return loads;
    }

    private MoveAnswer finished(int[] members, Place to, int slot) {
        int[] otherwise = standing.assignment();
        Arrays.stream(members).forEach(member -> otherwise[member] = slot);
        PlanBuilder.Finished finished = standing.finish(otherwise);
        if (standing.drill().passed() && !finished.drill().passed()) {
            return refused(members, to, List.of(reserve(otherwise, finished)));
        }
        CostDifference difference = CostDifference.between(standing.bill(), finished.bill());
        MoveAnswer fits = answer(members, to, MoveAnswer.Verdict.FITS, List.of(), cost(difference));
        return new MoveAnswer(
                fits.vm(),
                fits.name(),
                fits.from(),
                fits.to(),
                fits.kind(),
                fits.verdict(),
                fits.together(),
                List.of(),
                fits.answer(),
                Optional.of(difference),
                changes(members, slot, finished));
    }

    private static Text cost(CostDifference difference) {
        int sign = difference.perMonth().getAmount().signum();
        String key = sign == 0 ? "placement.move.same" : sign > 0 ? "placement.move.dearer" : "placement.move.cheaper";
        return Text.of(key, difference.perMonth().abs());
    }

    private MoveAnswer refused(int[] members, Place to, List<Obstacle> obstacles) {
        return answer(
                members,
                to,
                MoveAnswer.Verdict.DOES_NOT_FIT,
                obstacles,
                obstacles.get(0).reason());
    }

    private MoveAnswer answer(
            int[] members, Place to, MoveAnswer.Verdict verdict, List<Obstacle> obstacles, Text words) {
        return new MoveAnswer(
                standing.workload(members[0]).id(),
                standing.workload(members[0]).name(),
                standing.hostOf(members[0]),
                to.name(),
                facts.offer(to.offer()).capacity().label(),
                verdict,
                Arrays.stream(members)
                        .skip(1)
                        .mapToObj(member -> standing.workload(member).name())
                        .toList(),
                obstacles,
                words,
                Optional.empty(),
                List.of());
    }

    /** The finished placement may number new hosts otherwise, so its names are turned back. */
    private Obstacle reserve(int[] otherwise, PlanBuilder.Finished finished) {
        Map<String, String> names = new HashMap<>();
        for (int w = 0; w < otherwise.length; w++) {
            if (otherwise[w] >= 0) {
                names.put(slots.name(finished.loads().slotOf(w)), slots.name(otherwise[w]));
            }
        }
        DrillResult.Failure failure = finished.drill().failures().get(0);
        String hosts = failure.hosts().stream()
                .map(name -> names.getOrDefault(name, name))
                .collect(Collectors.joining(", "));
        return Obstacle.ofVms(
                Obstacle.Kind.FAILOVER_RESERVE, failure.homeless(), hosts, String.join(", ", failure.homeless()));
    }

    private List<Text> changes(int[] members, int slot, PlanBuilder.Finished finished) {
        HostLoads left = without(members);
        List<Text> changes = new ArrayList<>();
        if (!left.isUsed(slot) && !standing.isKept(slot)) {
            changes.add(Text.of("placement.change.opened", slots.name(slot)));
        } else if (!left.isUsed(slot) && standing.loads().vms(slot) == 0) {
            changes.add(Text.of("placement.change.spare-used", slots.name(slot)));
        }
        Arrays.stream(members)
                .map(member -> standing.assignment()[member])
                .filter(from -> from >= 0 && from != slot && !left.isUsed(from))
                .distinct()
                .forEach(from -> changes.add(Text.of("placement.change.emptied", slots.name(from))));
        HostLoads now = standing.loads();
        changes.addAll(counts("placement.change.hosts", hosts(standing.kept()), hosts(finished.kept())));
        changes.addAll(counts(
                "placement.change.spares",
                hosts(unused(standing.kept(), now)),
                hosts(unused(finished.kept(), finished.loads()))));
        return changes;
    }

    private List<Text> counts(String key, Map<Integer, Integer> was, Map<Integer, Integer> is) {
        List<Text> changes = new ArrayList<>();
        for (int o = 0; o < facts.offers(); o++) {
            int before = was.getOrDefault(o, 0);
            int after = is.getOrDefault(o, 0);
            if (before != after) {
                changes.add(Text.of(key, facts.offer(o).capacity().label(), before, after));
            }
        }
        return changes;
    }

    private static int[] unused(int[] kept, HostLoads loads) {
        return Arrays.stream(kept).filter(slot -> !loads.isUsed(slot)).toArray();
    }

    private Map<Integer, Integer> hosts(int[] kept) {
        Map<Integer, Integer> hosts = new LinkedHashMap<>();
        Arrays.stream(kept).forEach(slot -> hosts.merge(slots.offerOf(slot), 1, Integer::sum));
        return hosts;
    }
}
