package dev.stowage.placement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The hosts that a plan keeps running: the used ones and spares, so many that the drill passes. The spares that the
 * failover reserve counts, less those that the drill does not need, or those that it shows to be missing where there
 * are none: whichever is cheaper. A spare as large as the failed host always passes, so the repair ends.
 */
final class SpareHosts {
    private final HostLoads loads;
    private final PlacementFacts facts;
    private final HostSlots slots;

    SpareHosts(HostLoads loads) {
        this.loads = loads;
        this.facts = loads.facts();
        this.slots = loads.slots();
    }

    /** Slots, installed offers first as the problem lists them; a baseline keeps every installed host. */
    int[] kept() {
        if (facts.problem().policy().keepToday()) {
            return array(slots(slot ->
                    loads.isUsed(slot) || facts.offer(slots.offerOf(slot)).isInstalled()));
        }
        List<Integer> reserved = withReserve();
        List<Integer> trimmed = new ArrayList<>(reserved);
        finish(trimmed);
        List<Integer> fromNone = slots(loads::isUsed);
        finish(fromNone);
        return array(best(List.of(trimmed, fromNone, reserved)));
    }

    /** The cheapest that passes its drill, licences of the worst day included; the first where none does. */
    private List<Integer> best(List<List<Integer>> candidates) {
        return candidates.stream()
                .filter(this::passes)
                .min(Comparator.comparingLong(kept -> emptyCost(kept) + worstDay(kept)))
                .orElse(candidates.get(0));
    }

    private List<Integer> slots(IntPredicate which) {
        return new ArrayList<>(
                IntStream.range(0, slots.count()).filter(which).boxed().toList());
    }

    private List<Integer> withReserve() {
        int[] spares = IntStream.range(0, facts.offers())
                .map(offer -> loads.reserve().spares(offer))
                .toArray();
        return slots(slot -> loads.isUsed(slot) || spares[slots.offerOf(slot)]-- > 0);
    }

    private void finish(List<Integer> kept) {
        repair(kept);
        dropNeedless(kept);
    }

    private boolean passes(List<Integer> kept) {
        return new FailoverDrill(loads, array(kept)).firstFailure().length == 0;
    }

    private long emptyCost(List<Integer> kept) {
        return kept.stream()
                .filter(slot -> !loads.isUsed(slot))
                .mapToLong(slot -> facts.costs(slots.offerOf(slot)).empty())
                .sum();
    }

    /** What the finished plan costs, in millionths a month: the used hosts and the spares that it turns out to need. */
    long cost() {
        List<Integer> kept = Arrays.stream(kept()).boxed().toList();
        return emptyCost(kept) + kept.stream().mapToLong(loads::costOf).sum() + together(kept) + worstDay(kept);
    }

    /** What hosts must be licensed for beyond what stands on them, for the VMs that come when others fail. */
    private long worstDay(List<Integer> kept) {
        if (!facts.problem().bills().licensesWorstDay()) {
            return 0;
        }
        FailoverDrill drill = new FailoverDrill(loads, array(kept));
        drill.run();
        return kept.stream()
                .mapToLong(slot -> {
                    OfferCosts costs = facts.costs(slots.offerOf(slot));
                    return costs.windows(drill.mostWindowsVms(slot)) - costs.windows(loads.windowsVms(slot));
                })
                .sum();
    }

    private long together(List<Integer> kept) {
        int[] hosts = new int[facts.offers()];
        kept.forEach(slot -> hosts[slots.offerOf(slot)]++);
        return facts.estate().isNone() ? 0 : facts.estate().cost(offer -> hosts[offer], loads);
    }

    private void repair(List<Integer> kept) {
        int[] down = new FailoverDrill(loads, array(kept)).firstFailure();
        while (down.length > 0) {
            int spare = cheapestThatHelps(kept, down);
            if (spare < 0) {
                return;
            }
            kept.add(spare);
            down = new FailoverDrill(loads, array(kept)).firstFailure();
        }
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

    /** An empty host with which these failed hosts' VMs all find a place; negative where no offer has one. */
    private int cheapestThatHelps(List<Integer> kept, int[] down) {
        int best = -1;
        for (int o = 0; o < facts.offers(); o++) {
            int spare = firstFree(o, kept);
            if (spare < 0
                    || best >= 0
                            && facts.costs(o).empty()
                                    >= facts.costs(slots.offerOf(best)).empty()) {
                continue;
            }
            List<Integer> with = new ArrayList<>(kept);
            with.add(spare);
            if (new FailoverDrill(loads, array(with)).homeless(down).isEmpty()) {
                best = spare;
            }
        }
        return best;
    }

    private int firstFree(int offer, List<Integer> kept) {
        return IntStream.range(slots.first(offer), slots.end(offer))
                .filter(slot -> !loads.isUsed(slot) && !kept.contains(slot))
                .findFirst()
                .orElse(-1);
    }

    private static int[] array(List<Integer> list) {
        return list.stream().sorted().mapToInt(Integer::intValue).toArray();
    }
}
