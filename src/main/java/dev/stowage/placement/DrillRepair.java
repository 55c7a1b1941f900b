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
    /** Looks at a host, for all tries of a repair together; about a second. */
    private static final long MOST_WORK = 3_000_000;

    private static final int MOST_TRIES = 3000;
    private static final int FEWEST_TRIES = 20;
    /** Hosts that are tried for a bundle that was left out, those with the most room. */
    private static final int MOST_TARGETS = 12;

    private final PlacementFacts facts;
    private final HostSlots slots;
    private final List<Integer> leftOut = new ArrayList<>();
    private final Random random = new Random(SEED);
    private long workLeft = MOST_WORK;
    private HostLoads loads;
    /** With the spares that the placement called for before it was changed: to find them anew for each try costs more. */
    private Clusters clusters;

    private DrillRepair(HostLoads loads) {
        this.facts = loads.facts();
        this.slots = loads.slots();
        this.loads = Canonical.of(facts, slots, loads.assignment());
    }

    /** The placement in its canonical form, changed where it does not pass, with spares or without. */
    static HostLoads of(HostLoads loads) {
        DrillRepair repair = new DrillRepair(loads);
        repair.run();
        repair.placeAgain();
        // What was moved may number new hosts otherwise, and so divide them into other clusters.
        for (repair.renumber(); repair.failing() > 0; repair.renumber()) {
            repair.run();
        }
        return repair.loads;
    }

    private void run() {
        for (double failing = rearranged(); failing > 0; failing = rearranged()) {
            FailoverDrill drill = drill();
            int bundle = drill.homeless(drill.firstFailure().orElseThrow()).get(0);
            loads.removeBundle(bundle);
            leftOut.add(bundle);
            renumber();
        }
    }

    private void renumber() {
        loads = Canonical.of(facts, slots, loads.assignment());
    }

    private void placeAgain() {
        leftOut.sort(Comparator.naturalOrder());
        leftOut.removeIf(this::placedAgain);
    }

    private FailoverDrill drill() {
        return new FailoverDrill(loads, clusters);
    }

    private double failing() {
        clusters = new SpareHosts(loads).kept();
        return drill().homelessInAll(Double.MAX_VALUE);
    }

    /** What a try looks at: the VMs of the failing hosts and where they could go. */
    private long perTry(long cases) {
        long hosts = Math.max(1, loads.usedHosts());
        long failing = Math.min(hosts, facts.problem().policy().hostFailures());
        long moved = 1 + facts.workloads() * failing / hosts;
        return 1 + cases * moved * Math.min(64, hosts);
    }

    /** Returns what is still failing. */
    private double rearranged() {
        double started = failing();
        double least = started;
        long perTry = perTry(drill().caseCount());
        int tries = (int) Math.max(FEWEST_TRIES, Math.min(MOST_TRIES, workLeft / perTry));
        for (int i = 0; i < tries && least > 0; i++) {
            workLeft -= perTry;
            int here = loads.usedHost(random.nextInt(loads.usedHosts()));
            int there = loads.usedHost(random.nextInt(loads.usedHosts()));
            int one = anyBundle(here);
            int other = random.nextBoolean() ? one : anyBundle(there);
            if (here == there || !exchanged(one, here, other, there)) {
                continue;
            }
            double after = drill().homelessInAll(least);
            if (after > least) {
                exchange(one, there, other, here);
            } else {
                least = after;
            }
        }
        return least < started ? failing() : least;
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

    private boolean placedAgain(int bundle) {
        return IntStream.range(0, slots.count())
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
