package dev.stowage.placement.solver;

import dev.stowage.placement.HostLoads;
import dev.stowage.placement.PlacementFacts;
import java.util.Random;

/**
 * Simulated annealing on the working placement: thousands of small moves (a VM elsewhere, two VMs exchanged), and now
 * and then one that works on whole hosts. Small moves alone gain next to nothing on the bill, since most change no
 * host's price; a term for how unevenly hosts are filled lets them prepare what the large ones then collect.
 */
final class Annealing {
    private static final Neighbourhood[] LARGE = {
        new RuinAndRecreate(),
        new RuinAndRecreate(),
        new EvacuateHost(),
        new ExchangeHosts(),
        new ConcentrateLicences(),
        new RelicenseHosts(),
        new RelicenseHosts()
    };
    private static final int LARGE_ONE_IN = 25;
    /** What a full host gains by its fill, as a part of what a VM costs. */
    private static final double FILL_PART = 0.05;
    /** Dearer than any host, in parts of what a VM costs. */
    private static final double UNPLACED = 1e4;

    private final HostLoads loads;
    private final PlacementFacts facts;
    private final Random random;
    private final Touched touched;
    private final double perVm;
    private double energy;
    private double limit;

    Annealing(HostLoads loads, Random random) {
        this.loads = loads;
        this.facts = loads.facts();
        this.random = random;
        this.touched = new Touched(loads);
        this.perVm = Math.max(1.0, (double) loads.cost() / facts.workloads());
    }

    /**
     * Makes so many moves from the placement as it stands, and leaves it as it was.
     *
     * @param temperature up to which worsening is usually accepted, as a part of what a VM costs
     * @return what the moves changed together
     */
    Reassignment slice(int moves, double temperature) {
        energy = measure();
        for (int i = 0; i < moves && loads.usedHosts() > 0; i++) {
            limit = energy - temperature * perVm * StrictMath.log(1 - random.nextDouble());
            if (random.nextInt(LARGE_ONE_IN) == 0) {
                large();
            } else if (random.nextBoolean()) {
                shift();
            } else {
                swap();
            }
        }
        return touched.takeBack();
    }

    private double measure() {
        int shortReserves = loads.reserve().shortPlatforms();
        return loads.cost()
                + perVm * (UNPLACED * loads.unplaced() - FILL_PART * loads.squaredFills())
                + shortReserves * perVm * UNPLACED * facts.workloads();
    }

    private boolean accepted() {
        double measured = measure();
        if (measured > limit) {
            return false;
        }
        energy = measured;
        return true;
    }

    private int anyBundle(int slot) {
        return facts.groups().bundleOf(loads.guest(slot, random.nextInt(loads.vms(slot))));
    }

    private int anyHost() {
        return loads.usedHost(random.nextInt(loads.usedHosts()));
    }

    private void shift() {
        int here = anyHost();
        int there = anyHost();
        int bundle = anyBundle(here);
        if (here == there || !loads.fits(bundle, there)) {
            return;
        }
        loads.removeBundle(bundle);
        loads.addBundle(bundle, there);
        if (accepted()) {
            touched.moved(bundle, here);
        } else {
            loads.removeBundle(bundle);
            loads.addBundle(bundle, here);
        }
    }

    private void swap() {
        int here = anyHost();
        int there = anyHost();
        if (here == there) {
            return;
        }
        int one = anyBundle(here);
        int other = anyBundle(there);
        loads.removeBundle(one);
        loads.removeBundle(other);
        if (loads.fits(one, there) && loads.fits(other, here)) {
            loads.addBundle(one, there);
            loads.addBundle(other, here);
            if (accepted()) {
                touched.moved(one, here);
                touched.moved(other, there);
                return;
            }
            loads.removeBundle(one);
            loads.removeBundle(other);
        }
        loads.addBundle(one, here);
        loads.addBundle(other, there);
    }

    private void large() {
        Reassignment change = LARGE[random.nextInt(LARGE.length)].propose(loads, random);
        if (change.isEmpty()) {
            return;
        }
        int[] before = change.apply(loads);
        if (accepted()) {
            touched.moved(change, before);
        } else {
            new Reassignment(change.workloads(), before).apply(loads);
        }
    }
}
