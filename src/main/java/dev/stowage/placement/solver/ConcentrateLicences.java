package dev.stowage.placement.solver;

import dev.stowage.placement.HostLoads;
import dev.stowage.placement.PlacementFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Moves the VMs of one host that need a licence to hosts that are licensed already, in exchange for other VMs where
 * there is no room, so that fewer hosts need it: Windows Server, or one of the products that guests run.
 */
final class ConcentrateLicences implements Neighbourhood {
    private static final int MOST_TRIES = 8;

    @Override
    public Reassignment propose(HostLoads loads, Random random) {
        int kind = random.nextInt(loads.facts().licenceKinds());
        int[] used = Hosts.used(loads);
        int donor = donor(loads, kind, used, random);
        if (donor < 0) {
            return Reassignment.NOTHING;
        }
        List<Integer> licensed = licensedBundles(loads, kind, donor);
        int wanted = random.nextInt(3) == 0 ? licensed.size() : 1 + random.nextInt(licensed.size());
        Sketch sketch = new Sketch(loads);
        int moved = 0;
        for (int bundle : licensed) {
            if (moved < wanted && sendAway(sketch, kind, bundle, donor, used, random)) {
                moved++;
            }
        }
        if (moved < wanted) {
            sketch.discard();
            return Reassignment.NOTHING;
        }
        return sketch.finish();
    }

    /** Of three random hosts with such VMs the one with the fewest. */
    private static int donor(HostLoads loads, int kind, int[] used, Random random) {
        int donor = -1;
        for (int i = 0; i < 3 && used.length > 1; i++) {
            int slot = used[random.nextInt(used.length)];
            if (loads.licensed(slot, kind) > 0
                    && (donor < 0 || loads.licensed(slot, kind) < loads.licensed(donor, kind))) {
                donor = slot;
            }
        }
        return donor;
    }

    private static List<Integer> licensedBundles(HostLoads loads, int kind, int slot) {
        List<Integer> bundles = new ArrayList<>();
        for (int i = 0; i < loads.vms(slot); i++) {
            int workload = loads.guest(slot, i);
            int bundle = loads.facts().groups().bundleOf(workload);
            if (loads.facts().needsLicence(workload, kind) && !bundles.contains(bundle)) {
                bundles.add(bundle);
            }
        }
        return bundles;
    }

    private static boolean sendAway(Sketch sketch, int kind, int bundle, int donor, int[] used, Random random) {
        HostLoads loads = sketch.loads();
        for (int i = 0; i < MOST_TRIES; i++) {
            int receiver = used[random.nextInt(used.length)];
            if (receiver == donor || loads.licensed(receiver, kind) < loads.licensed(donor, kind)) {
                continue;
            }
            sketch.lift(bundle);
            if (loads.fits(bundle, receiver)) {
                sketch.put(bundle, receiver);
                return true;
            }
            int other = otherGuest(loads, kind, receiver, random);
            if (other >= 0) {
                sketch.lift(other);
                if (loads.fits(bundle, receiver) && loads.fits(other, donor)) {
                    sketch.put(bundle, receiver);
                    sketch.put(other, donor);
                    return true;
                }
                sketch.put(other, receiver);
            }
            sketch.put(bundle, donor);
        }
        return false;
    }

    /** A random bundle of the host that does not need the licence; negative where the draw missed. */
    private static int otherGuest(HostLoads loads, int kind, int slot, Random random) {
        PlacementFacts facts = loads.facts();
        for (int i = 0; i < MOST_TRIES && loads.vms(slot) > 0; i++) {
            int workload = loads.guest(slot, random.nextInt(loads.vms(slot)));
            int bundle = facts.groups().bundleOf(workload);
            if (!facts.needsLicence(workload, kind) && facts.groups().members(bundle).length == 1) {
                return bundle;
            }
        }
        return -1;
    }
}
