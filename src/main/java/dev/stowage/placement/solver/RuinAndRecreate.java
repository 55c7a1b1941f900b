package dev.stowage.placement.solver;

import dev.stowage.placement.HostLoads;
import dev.stowage.placement.PlacementFacts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Empties a weak host and some others, then fills hosts again one after the other with what goes best into the room
 * that is left: the emptied ones, without the weak one or with a newly opened one in its place. What is left over goes
 * where it fits.
 */
final class RuinAndRecreate implements Neighbourhood {
    private static final int MOST_OTHERS = 5;
    /** Refilling takes the square of their number, so mostly a few full hosts are ruined rather than many. */
    private static final int MOST_GUESTS = 150;

    private static final int MOST_GUESTS_AT_TIMES = 600;
    private static final int LARGE_ONE_IN = 6;

    @Override
    public Reassignment propose(HostLoads loads, Random random) {
        int[] used = Hosts.used(loads, random);
        if (used.length == 0) {
            return Reassignment.NOTHING;
        }
        int weak = Hosts.weak(loads, used, random);
        List<Integer> ruined = ruined(loads, used, weak, random);
        List<Integer> targets = new ArrayList<>(ruined);
        targets.remove(Integer.valueOf(weak));
        if (targets.isEmpty() || random.nextBoolean()) {
            int fresh = Hosts.free(loads, Hosts.anyOffer(loads, random));
            if (fresh < 0) {
                return Reassignment.NOTHING;
            }
            targets.add(fresh);
        }
        Collections.shuffle(targets, random);
        Sketch sketch = new Sketch(loads);
        List<Integer> homeless = new ArrayList<>();
        ruined.forEach(slot -> homeless.addAll(sketch.empty(slot)));
        addUnplaced(loads, homeless);
        Refill refill = new Refill(sketch, homeless, random);
        targets.forEach(refill::fill);
        if (placeRest(sketch, refill.left(), used, weak, random)) {
            return sketch.finish();
        }
        sketch.discard();
        return Reassignment.NOTHING;
    }

    private static List<Integer> ruined(HostLoads loads, int[] used, int weak, Random random) {
        List<Integer> ruined = new ArrayList<>();
        ruined.add(weak);
        int guests = loads.vms(weak);
        int mostGuests = random.nextInt(LARGE_ONE_IN) == 0 ? MOST_GUESTS_AT_TIMES : MOST_GUESTS;
        int others = Math.min(used.length - 1, random.nextInt(MOST_OTHERS + 1));
        for (int tries = 0; tries < 3 * others && ruined.size() <= others; tries++) {
            int other = used[random.nextInt(used.length)];
            if (!ruined.contains(other) && guests + loads.vms(other) <= mostGuests) {
                ruined.add(other);
                guests += loads.vms(other);
            }
        }
        return ruined;
    }

    private static void addUnplaced(HostLoads loads, List<Integer> homeless) {
        if (loads.unplaced() == homeless.size()) {
            return;
        }
        for (int bundle = 0; bundle < loads.facts().groups().bundles(); bundle++) {
            if (loads.slotOf(loads.facts().groups().members(bundle)[0]) < 0 && !homeless.contains(bundle)) {
                homeless.add(bundle);
            }
        }
    }

    private static boolean placeRest(Sketch sketch, List<Integer> rest, int[] used, int weak, Random random) {
        PlacementFacts facts = sketch.loads().facts();
        rest.sort((a, b) -> Double.compare(Hosts.size(facts, b, 0), Hosts.size(facts, a, 0)));
        for (int bundle : rest) {
            int slot = Hosts.bestFit(sketch.loads(), bundle, used, weak, random);
            if (slot >= 0) {
                sketch.put(bundle, slot);
            } else if (sketch.wasPlaced(bundle)) {
                return false;
            }
        }
        return true;
    }
}
