package dev.stowage.placement.solver;

import dev.stowage.placement.HostLoads;
import dev.stowage.placement.HostSlots;
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
    private static final double NOISE = 0.3;

    @Override
    public Reassignment propose(HostLoads loads, Random random) {
        int[] used = Hosts.used(loads);
        if (used.length == 0) {
            return Reassignment.NOTHING;
        }
        int weak = Hosts.weak(loads, used, random);
        List<Integer> ruined = ruined(used, weak, random);
        List<Integer> targets = new ArrayList<>(ruined);
        boolean exchange = used.length == 1 || random.nextBoolean();
        targets.remove(Integer.valueOf(weak));
        if (exchange) {
            int fresh = Hosts.free(loads, random.nextInt(loads.facts().offers()));
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
        Collections.sort(homeless);
        for (int slot : targets) {
            fill(sketch, slot, homeless, random);
        }
        return placeRest(sketch, homeless, used, weak, random) ? sketch.finish() : nothing(sketch);
    }

    private static List<Integer> ruined(int[] used, int weak, Random random) {
        List<Integer> ruined = new ArrayList<>();
        ruined.add(weak);
        int others = Math.min(used.length - 1, 1 + random.nextInt(MOST_OTHERS));
        while (ruined.size() <= others) {
            int other = used[random.nextInt(used.length)];
            if (!ruined.contains(other)) {
                ruined.add(other);
            }
        }
        return ruined;
    }

    private static void addUnplaced(HostLoads loads, List<Integer> homeless) {
        if (loads.unplaced() == 0) {
            return;
        }
        for (int bundle = 0; bundle < loads.facts().groups().bundles(); bundle++) {
            if (loads.slotOf(loads.facts().groups().members(bundle)[0]) < 0 && !homeless.contains(bundle)) {
                homeless.add(bundle);
            }
        }
    }

    /** Takes, again and again, the bundle that points most in the direction of the room that is left. */
    private static void fill(Sketch sketch, int slot, List<Integer> homeless, Random random) {
        HostLoads loads = sketch.loads();
        PlacementFacts facts = loads.facts();
        HostSlots slots = loads.slots();
        int offer = slots.offerOf(slot);
        double[] noise = new double[homeless.size()];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = 1 - NOISE + 2 * NOISE * random.nextDouble();
        }
        List<Integer> candidates = new ArrayList<>(homeless);
        List<Double> luck = new ArrayList<>();
        for (double one : noise) {
            luck.add(one);
        }
        while (!candidates.isEmpty()) {
            int best = -1;
            double bestScore = -1;
            for (int i = candidates.size() - 1; i >= 0; i--) {
                int bundle = candidates.get(i);
                if (!loads.fits(bundle, slot)) {
                    candidates.remove(i);
                    luck.remove(i);
                    best = best > i ? best - 1 : best;
                    continue;
                }
                double score = alignment(facts, loads, bundle, slot, offer) * luck.get(i);
                if (score > bestScore) {
                    bestScore = score;
                    best = i;
                }
            }
            if (best >= 0) {
                int chosen = candidates.remove(best);
                luck.remove(best);
                sketch.put(chosen, slot);
                homeless.remove(Integer.valueOf(chosen));
            }
        }
    }

    private static double alignment(PlacementFacts facts, HostLoads loads, int bundle, int slot, int offer) {
        double sum = 0;
        for (int r = 0; r < PlacementFacts.RESOURCES; r++) {
            double capacity = Math.max(1, facts.capacity(offer, r));
            double room = 1 - loads.load(slot, r) / capacity;
            double demand = 0;
            for (int w : facts.groups().members(bundle)) {
                demand += facts.demand(offer, w, r) / capacity;
            }
            sum += demand * room;
        }
        return sum;
    }

    private static boolean placeRest(Sketch sketch, List<Integer> homeless, int[] used, int weak, Random random) {
        HostLoads loads = sketch.loads();
        for (int bundle : homeless) {
            int slot = Hosts.bestFit(loads, bundle, used, weak, random);
            if (slot >= 0) {
                sketch.put(bundle, slot);
            } else if (sketch.wasPlaced(bundle)) {
                return false;
            }
        }
        return true;
    }

    private static Reassignment nothing(Sketch sketch) {
        sketch.discard();
        return Reassignment.NOTHING;
    }
}
