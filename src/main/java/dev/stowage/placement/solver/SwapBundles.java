package dev.stowage.placement.solver;

import dev.stowage.placement.HostLoads;
import java.util.Random;

/** Exchanges two bundles between their hosts, or sends one to another host where that has room. */
final class SwapBundles implements Neighbourhood {
    @Override
    public Reassignment propose(HostLoads loads, Random random) {
        int[] used = Hosts.used(loads);
        if (used.length < 2) {
            return Reassignment.NOTHING;
        }
        int here = used[random.nextInt(used.length)];
        int there = used[random.nextInt(used.length)];
        if (here == there) {
            return Reassignment.NOTHING;
        }
        int one = randomBundle(loads, here, random);
        int other = randomBundle(loads, there, random);
        Sketch sketch = new Sketch(loads);
        sketch.lift(one);
        if (random.nextBoolean() && loads.fits(one, there)) {
            sketch.put(one, there);
            return sketch.finish();
        }
        sketch.lift(other);
        if (loads.fits(one, there)) {
            sketch.put(one, there);
            if (loads.fits(other, here)) {
                sketch.put(other, here);
                return sketch.finish();
            }
        }
        sketch.discard();
        return Reassignment.NOTHING;
    }

    private static int randomBundle(HostLoads loads, int slot, Random random) {
        return loads.facts().groups().bundleOf(loads.guest(slot, random.nextInt(loads.vms(slot))));
    }
}
