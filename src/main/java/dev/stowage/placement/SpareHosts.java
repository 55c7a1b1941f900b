package dev.stowage.placement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The hosts that a plan keeps running: the used ones, the spares that the failover reserve counts, and those that the
 * drill shows to be missing. A spare as large as the failed host always passes, so the repair ends.
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
        boolean keepAll = facts.problem().policy().keepToday();
        List<Integer> kept = new ArrayList<>();
        for (int o = 0; o < facts.offers(); o++) {
            int spares = keepAll ? 0 : loads.reserve().spares(o);
            for (int slot = slots.first(o); slot < slots.end(o); slot++) {
                boolean empty = !loads.isUsed(slot);
                if (!empty || keepAll && facts.offer(o).isInstalled() || spares > 0) {
                    kept.add(slot);
                    spares -= empty ? 1 : 0;
                }
            }
        }
        if (!keepAll) {
            repair(kept);
            dropNeedless(kept);
        }
        return kept.stream().sorted().mapToInt(Integer::intValue).toArray();
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
            if (new FailoverDrill(loads, array(without)).firstFailure().length == 0) {
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
        return Arrays.stream(list.toArray(Integer[]::new))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
