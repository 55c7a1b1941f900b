package dev.stowage.placement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Makes a placement pass its drill where no spare host can be added: moves and exchanges VMs as long as fewer are left
 * without a place, and where that does not help, leaves one out altogether, for N+k is a rule and not a wish. The
 * cheaper way, a further spare host, is that of {@link SpareHosts}.
 */
final class DrillRepair {
    private static final long SEED = 1;
    /** Looks at a host, for all tries between two VMs that are left out; some tenths of a second. */
    private static final long MOST_WORK = 20_000_000;

    private static final int MOST_TRIES = 3000;
    private static final int FEWEST_TRIES = 20;
    /** Hosts that are tried for a bundle that was left out, those with the most room. */
    private static final int MOST_TARGETS = 12;

    private final PlacementFacts facts;
    private final HostSlots slots;
    private final List<Integer> leftOut = new ArrayList<>();
    private final Random random = new Random(SEED);
    private final int tries;
    private HostLoads loads;

    private DrillRepair(HostLoads loads) {
        this.facts = loads.facts();
        this.slots = loads.slots();
        this.loads = Canonical.of(facts, slots, loads.assignment());
        long perTry = 1L + facts.workloads() * (long) Math.min(64, loads.usedHosts());
        this.tries = (int) Math.max(FEWEST_TRIES, Math.min(MOST_TRIES, MOST_WORK / perTry));
    }

    /** The placement in its canonical form, changed where it does not pass, with spares or without. */
    static HostLoads of(HostLoads loads) {
        DrillRepair repair = new DrillRepair(loads);
        // What was moved may number new hosts otherwise, and so divide them into other clusters.
        while (repair.failing() > 0) {
            repair.run();
            repair.loads = Canonical.of(loads.facts(), loads.slots(), repair.loads.assignment());
        }
        return repair.loads;
    }

    private void run() {
        for (double failing = rearranged(); failing > 0; failing = rearranged()) {
            FailoverDrill drill = drill();
            int bundle = drill.homeless(drill.firstFailure().orElseThrow()).get(0);
            loads.removeBundle(bundle);
            leftOut.add(bundle);
            loads = Canonical.of(facts, slots, loads.assignment());
        }
        leftOut.sort(Comparator.naturalOrder());
        leftOut.forEach(this::placeAgain);
    }

    private FailoverDrill drill() {
        return new FailoverDrill(loads, new SpareHosts(loads).kept());
    }

    private double failing() {
        return drill().homelessInAll();
    }

    /** Returns what is still failing. */
    private double rearranged() {
        double least = failing();
        for (int i = 0; i < tries && least > 0; i++) {
            int here = loads.usedHost(random.nextInt(loads.usedHosts()));
            int there = loads.usedHost(random.nextInt(loads.usedHosts()));
            int one = anyBundle(here);
            int other = random.nextBoolean() ? one : anyBundle(there);
            if (here == there || !exchanged(one, here, other, there)) {
                continue;
            }
            double after = failing();
            if (after > least) {
                exchange(one, there, other, here);
            } else {
                least = after;
            }
        }
        return least;
    }

    private int anyBundle(int slot) {
        return facts.groups().bundleOf(loads.guest(slot, random.nextInt(loads.vms(slot))));
    }

    /** Moves one bundle, or exchanges two, where they fit; otherwise changes nothing. */
    private boolean exchanged(int one, int here, int other, int there) {
        loads.removeBundle(one);
        if (other != one) {
            loads.removeBundle(other);
        }
        boolean fits = loads.fits(one, there) && (other == one || loads.fits(other, here));
        loads.addBundle(one, fits ? there : here);
        if (other != one) {
            loads.addBundle(other, fits ? here : there);
        }
        return fits;
    }

    private void exchange(int one, int from, int other, int to) {
        loads.removeBundle(one);
        if (other != one) {
            loads.removeBundle(other);
            loads.addBundle(other, from);
        }
        loads.addBundle(one, to);
    }

    private void placeAgain(int bundle) {
        IntStream.range(0, slots.count())
                .filter(slot -> loads.isUsed(slot) && loads.fits(bundle, slot))
                .boxed()
                .sorted(Comparator.comparingDouble(loads::fill))
                .limit(MOST_TARGETS)
                .toList()
                .stream()
                .anyMatch(target -> stays(bundle, target));
    }

    private boolean stays(int bundle, int target) {
        loads.addBundle(bundle, target);
        if (failing() == 0) {
            return true;
        }
        loads.removeBundle(bundle);
        return false;
    }
}
