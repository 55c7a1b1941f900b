package dev.stowage.placement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The hosts that a plan keeps running: the used ones, in clusters, and spares, so many that each cluster passes its
 * drill. The spares that the failover reserve counts, less those that the drill does not need, or those that it shows
 * to be missing where there are none: whichever is cheaper. A spare as large as the failed host always passes, so the
 * repair ends.
 */
final class SpareHosts {
    private final HostLoads loads;
    private final PlacementFacts facts;
    private final HostSlots slots;
    private final boolean[] taken;
    private final HostLoads tried;
    private Clusters kept;

    /**
     * @param loads numbered as {@link Canonical} numbers hosts; must not change
     */
    SpareHosts(HostLoads loads) {
        this.loads = loads;
        this.tried = loads.withoutReserve();
        this.facts = loads.facts();
        this.slots = loads.slots();
        this.taken = new boolean[slots.count()];
    }

    /** In the order of the offers; a baseline keeps every installed host. */
    Clusters kept() {
        if (kept == null) {
            kept = chosen();
        }
        return kept;
    }

    /** Whether the plan passes its drill with these hosts. */
    boolean passes() {
        return drill(kept()).firstFailure().isEmpty();
    }

    private Clusters chosen() {
        if (facts.problem().policy().keepToday()) {
            return Clusters.divided(
                    facts,
                    slots,
                    slots(slot -> loads.isUsed(slot)
                            || facts.offer(slots.offerOf(slot)).isInstalled()));
        }
        Clusters used = used(loads);
        if (facts.problem().policy().hostFailures() == 0) {
            return used;
        }
        List<int[]> clusters = new ArrayList<>();
        for (int[] hosts : used.hosts()) {
            int[] withSpares = kept(hosts, used.hosts().size());
            Arrays.stream(withSpares).forEach(slot -> taken[slot] = true);
            clusters.add(withSpares);
        }
        return new Clusters(clusters);
    }

    /** The used hosts by themselves, in the clusters that they form. */
    static Clusters used(HostLoads loads) {
        int[] used =
                IntStream.range(0, loads.slots().count()).filter(loads::isUsed).toArray();
        return Clusters.divided(loads.facts(), loads.slots(), used);
    }

    private int[] slots(IntPredicate which) {
        return IntStream.range(0, slots.count()).filter(which).toArray();
    }

    private int[] kept(int[] used, int clusters) {
        List<Integer> reserved = withReserve(used, clusters);
        List<Integer> trimmed = new ArrayList<>(reserved);
        boolean trimmedPasses = finish(trimmed);
        List<Integer> fromNone = new ArrayList<>(Arrays.stream(used).boxed().toList());
        Set<List<Integer>> passing = new LinkedHashSet<>();
        if (trimmedPasses) {
            passing.add(trimmed);
        }
        if (finish(fromNone)) {
            passing.add(fromNone);
        }
        if (worstDayCosts() && passes(reserved)) {
            passing.add(reserved);
        }
        return array(passing.isEmpty() ? trimmed : cheapest(passing));
    }

    /** With the licences of the worst day, for which a spare host may be cheaper than many licensed for a few VMs. */
    private List<Integer> cheapest(Set<List<Integer>> candidates) {
        return candidates.size() == 1
                ? candidates.iterator().next()
                : candidates.stream()
                        .min(Comparator.comparingLong(
                                kept -> emptyCost(array(kept)) + worstDay(Clusters.of(array(kept)))))
                        .orElseThrow();
    }

    /** With this cluster's part of the spares that the reserve counts for the platform. */
    private List<Integer> withReserve(int[] used, int clusters) {
        List<Integer> kept = new ArrayList<>(Arrays.stream(used).boxed().toList());
        int platform = facts.platformOf(slots.offerOf(used[0]));
        for (int o = 0; o < facts.offers(); o++) {
            if (facts.platformOf(o) == platform) {
                int spares = (loads.reserve().spares(o) + clusters - 1) / clusters;
                for (int slot = firstFree(o, kept); spares > 0 && slot >= 0; slot = firstFree(o, kept)) {
                    kept.add(slot);
                    spares--;
                }
            }
        }
        return kept;
    }

    /** Returns whether the hosts pass their drill. */
    private boolean finish(List<Integer> kept) {
        boolean passes = repair(kept);
        if (passes) {
            dropNeedless(kept);
        }
        kept.sort(Comparator.naturalOrder());
        return passes;
    }

    private boolean passes(List<Integer> kept) {
        return failure(kept).isEmpty();
    }

    private Optional<FailoverDrill.Case> failure(List<Integer> kept) {
        return drill(kept).firstFailure();
    }

    private FailoverDrill drill(List<Integer> hosts) {
        return drill(Clusters.of(array(hosts)));
    }

    private FailoverDrill drill(Clusters clusters) {
        return new FailoverDrill(tried, clusters);
    }

    private long emptyCost(int[] kept) {
        return Arrays.stream(kept)
                .filter(slot -> !loads.isUsed(slot))
                .mapToLong(slot -> facts.costs(slots.offerOf(slot)).empty())
                .sum();
    }

    /** What the finished plan costs, in millionths a month: the used hosts and the spares that it turns out to need. */
    long cost() {
        int[] all = kept().all();
        return emptyCost(all) + Arrays.stream(all).mapToLong(loads::costOf).sum() + together(all) + worstDay(kept());
    }

    private boolean worstDayCosts() {
        return facts.windowsVms() > 0 && facts.problem().bills().licensesWorstDay();
    }

    /** What hosts must be licensed for beyond what stands on them, for the VMs that come when others fail. */
    private long worstDay(Clusters clusters) {
        if (!worstDayCosts()) {
            return 0;
        }
        FailoverDrill drill = drill(clusters);
        drill.run();
        return Arrays.stream(clusters.all())
                .mapToLong(slot -> {
                    OfferCosts costs = facts.costs(slots.offerOf(slot));
                    return costs.windows(drill.mostWindowsVms(slot)) - costs.windows(loads.windowsVms(slot));
                })
                .sum();
    }

    private long together(int[] kept) {
        if (facts.estate().isNone()) {
            return 0;
        }
        int[] hosts = new int[facts.offers()];
        Arrays.stream(kept).forEach(slot -> hosts[slots.offerOf(slot)]++);
        return facts.estate().cost(offer -> hosts[offer], loads);
    }

    private boolean repair(List<Integer> kept) {
        int most = Math.min(
                facts.offer(slots.offerOf(kept.get(0))).capacity().maxHostsPerCluster(),
                kept.size() + mostSpares(kept));
        Optional<FailoverDrill.Case> failure = failure(kept);
        while (failure.isPresent() && kept.size() < most) {
            int spare = cheapestThatHelps(kept, failure.get());
            if (spare < 0) {
                return false;
            }
            kept.add(spare);
            failure = failure(kept);
        }
        return failure.isEmpty();
    }

    /** With a spare of the failed host's own kind for each that fails, nothing is left to wish for. */
    private int mostSpares(List<Integer> kept) {
        int platform = facts.platformOf(slots.offerOf(kept.get(0)));
        int offers = (int) IntStream.range(0, facts.offers())
                .filter(offer -> facts.platformOf(offer) == platform)
                .count();
        return offers * facts.problem().policy().hostFailures();
    }

    /** A plan that is nowhere full may pass its drill without a spare; the dearest is tried first. */
    private void dropNeedless(List<Integer> kept) {
        List<Integer> spares = kept.stream()
                .filter(slot -> !loads.isUsed(slot))
                .sorted(Comparator.comparingLong(
                        (Integer slot) -> -facts.costs(slots.offerOf(slot)).empty()))
                .toList();
        for (Integer spare : spares) {
            List<Integer> without = new ArrayList<>(kept);
            without.remove(spare);
            if (passes(without)) {
                kept.remove(spare);
            }
        }
    }

    /**
     * The cheapest empty host with which these failed hosts' VMs all find a place; where several hosts fail and one is not
     * enough, the one that takes most. Negative where none helps.
     */
    private int cheapestThatHelps(List<Integer> kept, FailoverDrill.Case failure) {
        int best = -1;
        double least = homeless(kept, failure);
        long cheapest = Long.MAX_VALUE;
        int platform = facts.platformOf(slots.offerOf(kept.get(0)));
        for (int o = 0; o < facts.offers(); o++) {
            int spare = facts.platformOf(o) == platform ? firstFree(o, kept) : -1;
            long cost = facts.costs(o).empty();
            if (spare < 0 || least == 0 && cost >= cheapest) {
                continue;
            }
            List<Integer> with = new ArrayList<>(kept);
            with.add(spare);
            double after = homeless(with, failure);
            if (after < least || best >= 0 && after == least && cost < cheapest) {
                best = spare;
                least = after;
                cheapest = cost;
            }
        }
        return best;
    }

    private double homeless(List<Integer> hosts, FailoverDrill.Case failure) {
        return drill(hosts).homelessIn(new FailoverDrill.Case(array(hosts), failure.down()));
    }

    private int firstFree(int offer, List<Integer> kept) {
        return IntStream.range(slots.first(offer), slots.end(offer))
                .filter(slot -> !loads.isUsed(slot) && !taken[slot] && !kept.contains(slot))
                .findFirst()
                .orElse(-1);
    }

    private static int[] array(List<Integer> list) {
        return list.stream().sorted().mapToInt(Integer::intValue).toArray();
    }
}
