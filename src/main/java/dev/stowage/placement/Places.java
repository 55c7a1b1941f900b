package dev.stowage.placement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.joda.money.Money;

/**
 * Finds the cheapest places for a VM: ranks all hosts by what their own costs and the reserve would come to, which
 * takes no time, and writes the bills of the first.
 */
final class Places {
    private static final int SHOWN = 3;
    /** A bill takes a drill; where none of so many passes it, the reserve is what binds. */
    private static final int MOST_BILLS = 8;

    private final Standing standing;
    private final Moves moves;
    private final Refusals refusals = new Refusals();

    Places(Standing standing) {
        this.standing = standing;
        this.moves = new Moves(standing);
    }

    private record Candidate(int slot, long cost, double fill) {}

    PlacesAnswer of(int workload) {
        int[] members = moves.members(workload);
        HostLoads without = moves.without(members);
        int from = standing.assignment()[workload];
        List<Candidate> roomy = ranked(
                members,
                without,
                Arrays.stream(standing.kept()).filter(slot -> slot != from).toArray());
        List<MoveAnswer> best = billed(workload, roomy);
        if (best.isEmpty()) {
            best = billed(workload, ranked(members, without, fresh()));
        }
        return new PlacesAnswer(
                standing.workload(workload).id(),
                standing.workload(workload).name(),
                standing.hostOf(workload),
                best,
                roomy.size(),
                refusals.mostFirst());
    }

    /** One new host of each kind that is not used up. */
    private int[] fresh() {
        return IntStream.range(0, standing.facts().offers())
                .filter(offer -> !standing.facts().offer(offer).isInstalled())
                .mapToObj(standing::next)
                .flatMapToInt(place -> place.slot().stream())
                .toArray();
    }

    private List<Candidate> ranked(int[] members, HostLoads loads, int[] slots) {
        Obstacles obstacles = new Obstacles(loads);
        List<Candidate> found = new ArrayList<>();
        for (int slot : slots) {
            List<Obstacle> why = obstacles.of(members, slot);
            if (why.isEmpty()) {
                double fill = loads.fill(slot);
                Arrays.stream(members).forEach(member -> loads.add(member, slot));
                found.add(new Candidate(slot, loads.cost(), fill));
                Arrays.stream(members).forEach(loads::remove);
            } else {
                refusals.add(standing.slots().name(slot), why.get(0));
            }
        }
        found.sort(Comparator.comparingLong(Candidate::cost)
                .thenComparing(Candidate::fill, Comparator.reverseOrder())
                .thenComparing(Candidate::slot));
        return found;
    }

    private List<MoveAnswer> billed(int workload, List<Candidate> ranked) {
        List<MoveAnswer> fitting = new ArrayList<>();
        for (Candidate candidate : ranked.subList(0, Math.min(MOST_BILLS, ranked.size()))) {
            MoveAnswer answer = moves.move(workload, standing.place(candidate.slot()));
            if (answer.fits()) {
                fitting.add(answer);
            } else {
                refusals.add(answer.to(), answer.obstacles().get(0));
            }
            if (fitting.size() == SHOWN) {
                break;
            }
        }
        fitting.sort(Comparator.comparing(Places::perMonth));
        return fitting;
    }

    private static Money perMonth(MoveAnswer answer) {
        return answer.difference().orElseThrow().perMonth();
    }
}
