package dev.stowage.placement.solver;

import dev.stowage.placement.HostLoads;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Moves all that stands on one to four hosts onto a newly opened host of another kind, and the rest where it fits, if
 * need be onto a second one.
 */
final class ExchangeHosts implements Neighbourhood {
    private static final int MOST = 4;

    @Override
    public Reassignment propose(HostLoads loads, Random random) {
        int[] used = Hosts.used(loads, random);
        if (used.length == 0) {
            return Reassignment.NOTHING;
        }
        int offer = Hosts.anyOffer(loads, random);
        int fresh = Hosts.free(loads, offer);
        if (fresh < 0) {
            return Reassignment.NOTHING;
        }
        Sketch sketch = new Sketch(loads);
        List<Integer> homeless = new ArrayList<>();
        int[] left = used;
        for (int i = 1 + random.nextInt(Math.min(MOST, used.length)); i > 0; i--) {
            int victim = Hosts.weak(loads, left, random);
            left = Hosts.without(left, victim);
            homeless.addAll(sketch.empty(victim));
        }
        homeless.sort(Hosts.order(loads.facts(), offer, random));
        int second = Hosts.free(loads, Hosts.anyOffer(loads, random), fresh);
        for (int bundle : homeless) {
            int slot = loads.fits(bundle, fresh) ? fresh : Hosts.bestFit(loads, bundle, left, fresh, random);
            if (slot < 0 && second >= 0 && loads.fits(bundle, second)) {
                slot = second;
            }
            if (slot < 0) {
                sketch.discard();
                return Reassignment.NOTHING;
            }
            sketch.put(bundle, slot);
        }
        return sketch.finish();
    }
}
