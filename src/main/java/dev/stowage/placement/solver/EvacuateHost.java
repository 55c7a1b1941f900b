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
        if (!Hosts.placeAll(sketch, guests, used, victim, random)) {
            sketch.discard();
            return Reassignment.NOTHING;
        }
        return sketch.finish();
    }
}
