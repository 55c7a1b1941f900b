package dev.stowage.placement.solver;

import dev.stowage.placement.HostLoads;
import dev.stowage.placement.PlacementFacts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Moves the VMs of one host that need a licence to another that is licensed already, which sends away others of its VMs
 * for them, so that fewer hosts need it: Windows Server, or one of the products that guests run.
 */
final class ConcentrateLicences implements Neighbourhood {
    @Override
    public Reassignment propose(HostLoads loads, Random random) {
        int kind = random.nextInt(loads.facts().licenceKinds());
        int[] licensed = Hosts.licensed(loads, kind, random);
        if (licensed.length < 2) {
            return Reassignment.NOTHING;
        }
        int donor = extreme(loads, kind, licensed, -1, random);
        int[] others = Hosts.without(licensed, donor);
        int receiver = extreme(loads, kind, others, 1, random);
        Sketch sketch = new Sketch(loads);
        List<Integer> given = given(loads, kind, donor, random);
        given.forEach(sketch::lift);
        List<Integer> sentAway = makeRoom(sketch, kind, given, receiver, random);
        if (sentAway != null && place(sketch, sentAway, donor, random)) {
            return sketch.finish();
        }
        sketch.discard();
        return Reassignment.NOTHING;
    }

    /** Of three random hosts that on which most of what is licensed stands, or least. */
    private static int extreme(HostLoads loads, int kind, int[] hosts, int sign, Random random) {
        int best = hosts[random.nextInt(hosts.length)];
        for (int i = 0; i < 2; i++) {
            int other = hosts[random.nextInt(hosts.length)];
            if (sign * loads.licensed(other, kind) > sign * loads.licensed(best, kind)) {
                best = other;
            }
        }
        return best;
    }

    /** All bundles of the host that need the licence, or some of them. */
    private static List<Integer> given(HostLoads loads, int kind, int donor, Random random) {
        List<Integer> bundles = bundles(loads, kind, donor, true);
        Collections.shuffle(bundles, random);
        int wanted = random.nextBoolean() ? bundles.size() : 1 + random.nextInt(bundles.size());
        return bundles.subList(0, wanted);
    }

    /** Bundles of a host that hold a VM in need of the licence, or none. */
    private static List<Integer> bundles(HostLoads loads, int kind, int slot, boolean needing) {
        PlacementFacts facts = loads.facts();
        Set<Integer> needed = new LinkedHashSet<>();
        Set<Integer> all = new LinkedHashSet<>();
        for (int i = 0; i < loads.vms(slot); i++) {
            int workload = loads.guest(slot, i);
            all.add(facts.groups().bundleOf(workload));
            if (facts.needsLicence(workload, kind)) {
                needed.add(facts.groups().bundleOf(workload));
            }
        }
        if (needing) {
            return new ArrayList<>(needed);
        }
        all.removeAll(needed);
        return new ArrayList<>(all);
    }

    /** Puts the bundles on the receiver; returns those that had to leave it, or null where there is no way. */
    private static List<Integer> makeRoom(Sketch sketch, int kind, List<Integer> given, int receiver, Random random) {
        List<Integer> others = bundles(sketch.loads(), kind, receiver, false);
        Collections.shuffle(others, random);
        int leaving = 0;
        for (int bundle : given) {
            while (!sketch.loads().fits(bundle, receiver)) {
                if (leaving == others.size()) {
                    return null;
                }
                sketch.lift(others.get(leaving++));
            }
            sketch.put(bundle, receiver);
        }
        return others.subList(0, leaving);
    }

    private static boolean place(Sketch sketch, List<Integer> homeless, int donor, Random random) {
        HostLoads loads = sketch.loads();
        int[] used = homeless.isEmpty() ? new int[0] : Hosts.used(loads, random);
        for (int bundle : homeless) {
            int slot = loads.fits(bundle, donor) ? donor : Hosts.bestFit(loads, bundle, used, donor, random);
            if (slot < 0) {
                return false;
            }
            sketch.put(bundle, slot);
        }
        return true;
    }
}
