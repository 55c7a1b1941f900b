package dev.stowage.placement.solver;

import dev.stowage.placement.HostLoads;
import java.util.List;
import java.util.Random;

/** Empties one host into the room that the others have left. */
final class EvacuateHost implements Neighbourhood {
    @Override
    public Reassignment propose(HostLoads loads, Random random) {
        int[] used = Hosts.used(loads, random);
        if (used.length < 2) {
            return Reassignment.NOTHING;
        }
        int victim = Hosts.weak(loads, used, random);
        Sketch sketch = new Sketch(loads);
        List<Integer> guests = sketch.empty(victim);
        int offer = loads.slots().offerOf(victim);
        guests.sort(Hosts.order(loads.facts(), offer, random));
        for (int bundle : guests) {
            int slot = Hosts.bestFit(loads, bundle, used, victim, random);
            if (slot < 0) {
                sketch.discard();
                return Reassignment.NOTHING;
            }
            sketch.put(bundle, slot);
        }
        return sketch.finish();
    }
}
