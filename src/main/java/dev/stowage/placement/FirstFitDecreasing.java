package dev.stowage.placement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The textbook way to place: the largest first, each on the first open host that takes it, else on a newly opened one
 * of the first kind in the ranking that takes it. Deterministic; the start of every search and the yardstick that it
 * is held against.
 */
public final class FirstFitDecreasing {
    private final PlacementFacts facts;
    private final HostSlots slots;

    public FirstFitDecreasing(PlacementFacts facts, HostSlots slots) {
        this.facts = facts;
        this.slots = slots;
    }

    /** With hosts opened in the order of {@link Ranking#offersByCost}. */
    public HostLoads place() {
        return place(Ranking.offersByCost(facts));
    }

    /**
     * @param ranking offers in the order in which hosts are opened; an offer that is not in it is not used
     */
    public HostLoads place(int[] ranking) {
        HostLoads loads = new HostLoads(facts, slots);
        keepReserve(loads, fill(loads, Ranking.bundlesBySize(facts), ranking));
        return loads;
    }

    /** The placement with the fewest hosts among those that open large kinds first, each kind in turn before all others. */
    public HostLoads placeOnFewest() {
        List<HostLoads> placements = new ArrayList<>();
        for (int[] ranking : Ranking.offersBySize(facts)) {
            placements.add(place(ranking));
        }
        return placements.stream()
                .min(Comparator.comparingInt(HostLoads::unplaced)
                        .thenComparingInt(loads -> loads.usedHosts() + spares(loads))
                        .thenComparingLong(HostLoads::cost))
                .orElseThrow();
    }

    private int spares(HostLoads loads) {
        return IntStream.range(0, facts.offers()).map(loads.reserve()::spares).sum();
    }

    /** Places workloads without a known host beside those that stay where they are, without regard to a reserve. */
    void fillHomeless(HostLoads loads) {
        int[] homeless = Arrays.stream(Ranking.bundlesBySize(facts))
                .filter(bundle -> Arrays.stream(facts.groups().members(bundle))
                        .allMatch(w ->
                                facts.problem().workloads().get(w).todayHost().isEmpty()))
                .toArray();
        fill(loads, homeless, Ranking.offersByCost(facts));
    }

    /** Places what another way of filling has left over, and lets the reserve have its hosts. */
    public void placeRest(HostLoads loads, List<Integer> rest, int[] ranking) {
        fill(loads, rest.stream().mapToInt(Integer::intValue).toArray(), ranking);
        keepReserve(loads, allPlaced(loads));
    }

    private List<Integer> allPlaced(HostLoads loads) {
        return Arrays.stream(Ranking.bundlesBySize(facts))
                .filter(bundle -> loads.slotOf(facts.groups().members(bundle)[0]) >= 0)
                .boxed()
                .toList();
    }

    private List<Integer> fill(HostLoads loads, int[] bundles, int[] ranking) {
        OpenHosts open = new OpenHosts(loads);
        int[] next = new int[facts.offers()];
        for (int o = 0; o < next.length; o++) {
            next[o] = slots.first(o);
        }
        for (int slot = 0; slot < slots.count(); slot++) {
            if (loads.isUsed(slot)) {
                open.open(slot);
            }
        }
        List<Integer> placed = new ArrayList<>();
        for (int bundle : bundles) {
            if (loads.slotOf(facts.groups().members(bundle)[0]) < 0) {
                int slot = firstFit(loads, bundle, open, next, ranking);
                if (slot >= 0) {
                    loads.addBundle(bundle, slot);
                    open.changed(slot);
                    placed.add(bundle);
                }
            }
        }
        return placed;
    }

    private int firstFit(HostLoads loads, int bundle, OpenHosts open, int[] next, int[] ranking) {
        int slot = open.firstFit(bundle);
        if (slot >= 0) {
            return slot;
        }
        for (int offer : ranking) {
            while (next[offer] < slots.end(offer) && loads.isUsed(next[offer])) {
                next[offer]++;
            }
            if (next[offer] < slots.end(offer) && loads.fits(bundle, next[offer])) {
                open.open(next[offer]);
                return next[offer]++;
            }
        }
        return -1;
    }

    /** Where the offered hosts cannot make up the failover reserve, the smallest workloads give way. */
    private void keepReserve(HostLoads loads, List<Integer> placed) {
        for (int last = placed.size() - 1; last >= 0 && loads.reserve().shortPlatforms() > 0; last--) {
            loads.removeBundle(placed.get(last));
        }
    }
}
