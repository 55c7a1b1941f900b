package dev.stowage.placement.solver;

import dev.stowage.placement.HostLoads;
import dev.stowage.placement.PlacementFacts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Takes a licence from one host and gives it to another, for instance to one with fewer cores: empties some of the hosts
 * that need it, fills them again without the one but with the other, first with the VMs that need the licence, then all
 * of them with the rest.
 */
final class RelicenseHosts implements Neighbourhood {
    private static final int MOST_OTHERS = 5;
    private static final int MOST_GUESTS = 200;

    @Override
    public Reassignment propose(HostLoads loads, Random random) {
        int kind = random.nextInt(loads.facts().licenceKinds());
        int[] licensed = Hosts.licensed(loads, kind, random);
        if (licensed.length == 0) {
            return Reassignment.NOTHING;
        }
        int loser = licensed[random.nextInt(licensed.length)];
        int winner = winner(loads, kind, random);
        if (winner < 0) {
            return Reassignment.NOTHING;
        }
        List<Integer> ruined = ruined(loads, licensed, loser, winner, random);
        Sketch sketch = new Sketch(loads);
        List<Integer> needing = new ArrayList<>();
        List<Integer> others = new ArrayList<>();
        for (int slot : ruined) {
            for (int bundle : sketch.empty(slot)) {
                (needs(loads.facts(), bundle, kind) ? needing : others).add(bundle);
            }
        }
        List<Integer> targets = new ArrayList<>(ruined);
        targets.remove(Integer.valueOf(loser));
        Collections.shuffle(targets, random);
        Refill first = new Refill(sketch, needing, random);
        targets.forEach(first::fill);
        if (first.isDone()) {
            targets.add(loser);
            Refill rest = new Refill(sketch, others, random);
            targets.forEach(rest::fill);
            int[] used = rest.isDone() ? new int[0] : Hosts.used(loads, random);
            if (Hosts.placeAll(sketch, rest.left(), used, -1, random)) {
                return sketch.finish();
            }
        }
        sketch.discard();
        return Reassignment.NOTHING;
    }

    /** A host that does without the licence as yet, used or not; negative where there is none at hand. */
    private static int winner(HostLoads loads, int kind, Random random) {
        if (random.nextBoolean()) {
            return Hosts.free(loads, random.nextInt(loads.facts().offers()));
        }
        int slot = loads.usedHost(random.nextInt(loads.usedHosts()));
        return loads.licensed(slot, kind) == 0 ? slot : -1;
    }

    private static List<Integer> ruined(HostLoads loads, int[] licensed, int loser, int winner, Random random) {
        List<Integer> ruined = new ArrayList<>(List.of(loser, winner));
        int guests = loads.vms(loser) + loads.vms(winner);
        int most = 2 + random.nextInt(MOST_OTHERS + 1);
        for (int tries = 0; tries < 2 * MOST_OTHERS && ruined.size() < most; tries++) {
            int other = licensed[random.nextInt(licensed.length)];
            if (!ruined.contains(other) && guests + loads.vms(other) <= MOST_GUESTS) {
                ruined.add(other);
                guests += loads.vms(other);
            }
        }
        return ruined;
    }

    private static boolean needs(PlacementFacts facts, int bundle, int kind) {
        return Arrays.stream(facts.groups().members(bundle)).anyMatch(w -> facts.needsLicence(w, kind));
    }
}
