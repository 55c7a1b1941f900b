package dev.stowage.placement.solver;

import dev.stowage.placement.HostLoads;
import dev.stowage.placement.HostMix;
import dev.stowage.placement.HostSlots;
import dev.stowage.placement.OfferCosts;
import dev.stowage.placement.PlacementFacts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Fills hosts licence by licence: first the VMs whose licences are dearest, on hosts of the kind on which host and
 * licence together are cheapest for them; then the next, first into what room is left on hosts that are licensed for
 * them already. So few hosts need each licence.
 */
final class LicenceGroups {
    private static final int CHEAPEST = -1;

    private final PlacementFacts facts;
    private final HostSlots slots;
    private final HostLoads loads;
    private final Random random;
    private final long[] licensedFor;

    LicenceGroups(HostLoads empty, Random random) {
        this.facts = empty.facts();
        this.slots = empty.slots();
        this.loads = empty;
        this.random = random;
        this.licensedFor = new long[slots.count()];
    }

    /** Whether the licences that the estate needs can be told apart. */
    static boolean canTell(PlacementFacts facts) {
        return facts.licenceKinds() < Long.SIZE;
    }

    /** Bundles that share hosts, the licences that these have, and the kind of host that comes first. */
    private record Group(long licences, int offer, List<Integer> bundles) {}

    /** Fills the placement group by group of licences, and returns the bundles that no host took. */
    List<Integer> fill() {
        Map<Long, List<Integer>> byLicences = new LinkedHashMap<>();
        for (int b = 0; b < facts.groups().bundles(); b++) {
            byLicences.computeIfAbsent(licences(b), any -> new ArrayList<>()).add(b);
        }
        List<Group> dearestFirst = new ArrayList<>();
        byLicences.forEach((licences, bundles) -> dearestFirst.add(new Group(licences, CHEAPEST, bundles)));
        dearestFirst.sort(Comparator.comparingDouble((Group group) -> -perHost(group.licences()))
                .thenComparing(Group::licences));
        return fill(dearestFirst);
    }

    /** Fills the placement as the mix of hosts suggests, and returns the bundles that no host took. */
    List<Integer> fill(HostMix mix) {
        List<Group> groups = new ArrayList<>();
        boolean[] seen = new boolean[facts.groups().bundles()];
        for (HostMix.Part part : mix.parts()) {
            List<Integer> bundles = new ArrayList<>();
            for (int workload : part.workloads()) {
                int bundle = facts.groups().bundleOf(workload);
                if (!seen[bundle]) {
                    bundles.add(bundle);
                    seen[bundle] = true;
                }
            }
            groups.add(new Group(part.licences(), part.offer(), bundles));
        }
        return fill(groups);
    }

    private List<Integer> fill(List<Group> groups) {
        List<Integer> left = new ArrayList<>();
        groups.forEach(group -> left.addAll(fill(group)));
        return left;
    }

    /** A bit for each kind of licence that the bundle needs. */
    private long licences(int bundle) {
        long licences = 0;
        for (int w : facts.groups().members(bundle)) {
            for (int kind = 0; kind < facts.licenceKinds(); kind++) {
                licences |= facts.needsLicence(w, kind) ? 1L << kind : 0;
            }
        }
        return licences;
    }

    private double perHost(long licences) {
        return IntStream.range(0, facts.offers())
                .mapToDouble(offer -> perHost(licences, offer))
                .min()
                .orElse(0);
    }

    /** What the licences cost for a whole host of the offer; those that are never bought so cost nothing. */
    private double perHost(long licences, int offer) {
        OfferCosts costs = facts.costs(offer);
        double cost = (licences & 1) == 0 ? 0 : costs.windowsAtMost() - costs.windows(0);
        for (int product = 0; product < facts.software().products(); product++) {
            if ((licences >> (product + 1) & 1) == 1) {
                cost += costs.softwarePerHost(product);
            }
        }
        return cost;
    }

    private List<Integer> fill(Group group) {
        Refill refill = new Refill(new Sketch(loads), group.bundles(), random);
        for (int slot = 0; slot < slots.count() && !refill.isDone(); slot++) {
            if (loads.isUsed(slot) && (licensedFor[slot] & group.licences()) == group.licences()) {
                refill.fill(slot);
            }
        }
        for (int offer : cheapestFirst(group)) {
            for (int slot = slots.first(offer); slot < slots.end(offer) && !refill.isDone(); slot++) {
                if (!loads.isUsed(slot)) {
                    refill.fill(slot);
                    if (!loads.isUsed(slot)) {
                        break;
                    }
                    licensedFor[slot] = group.licences();
                }
            }
        }
        return refill.left();
    }

    /** By what the bundles would cost on hosts of one kind alone, licences included. */
    private int[] cheapestFirst(Group group) {
        double[] cost = new double[facts.offers()];
        for (int o = 0; o < cost.length; o++) {
            double[] hosts = new double[PlacementFacts.RESOURCES];
            for (int bundle : group.bundles()) {
                for (int w : facts.groups().members(bundle)) {
                    for (int r = 0; r < PlacementFacts.RESOURCES; r++) {
                        hosts[r] += (double) facts.demand(o, w, r) / Math.max(1, facts.capacity(o, r));
                    }
                }
            }
            double needed = Math.max(hosts[0], Math.max(hosts[1], hosts[2]));
            cost[o] = needed * (facts.costs(o).empty() + perHost(group.licences(), o));
            cost[o] = o == group.offer() ? 0 : cost[o];
        }
        return IntStream.range(0, cost.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer offer) -> cost[offer])
                        .thenComparing(offer -> offer))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
