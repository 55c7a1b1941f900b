package dev.stowage.placement.solver;

import dev.stowage.placement.FirstFitDecreasing;
import dev.stowage.placement.HostLoads;
import dev.stowage.placement.HostMix;
import dev.stowage.placement.HostSlots;
import dev.stowage.placement.PlacementFacts;
import dev.stowage.placement.Ranking;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Finds a good start. Which host kind is cheapest is decided by the whole bill, spare hosts and licences included, and
 * not by a price per core: so every kind is tried, alone and after the installed hosts; the best few are then filled
 * host by host as well, with all VMs alike and with those first that need a licence.
 */
final class StartPortfolio {
    private static final int FILLED_CAREFULLY = 10;
    /** So that the starts of a large estate leave time for the search. */
    private static final int WORKLOADS_FILLED = 50_000;

    private final PlacementFacts facts;
    private final HostSlots slots;

    StartPortfolio(PlacementFacts facts, HostSlots slots) {
        this.facts = facts;
        this.slots = slots;
    }

    private record Start(int[] ranking, HostLoads loads) {}

    private static final Comparator<HostLoads> BETTER =
            Comparator.comparingInt(HostLoads::unplaced).thenComparingLong(HostLoads::cost);

    /**
     * The best starts, each from another kind of host, best first.
     *
     * @param usual what the usual ranking made; always among the candidates
     * @param most how many at most, one or more
     * @param mix hosts in fractions that a bound suggests
     */
    List<HostLoads> best(HostLoads usual, int most, long seed, Optional<HostMix> mix) {
        FirstFitDecreasing placer = new FirstFitDecreasing(facts, slots);
        List<Start> starts = new ArrayList<>();
        starts.add(new Start(Ranking.offersByCost(facts), usual));
        for (int[] ranking : rankings()) {
            starts.add(new Start(ranking, placer.place(ranking)));
        }
        starts.sort(Comparator.comparing(Start::loads, BETTER));
        List<Start> careful = new ArrayList<>(starts);
        int carefully = Math.max(1, Math.min(FILLED_CAREFULLY, WORKLOADS_FILLED / Math.max(1, facts.workloads())));
        for (Start start : starts.subList(0, Math.min(carefully, starts.size()))) {
            careful.add(new Start(start.ranking(), filled(start.ranking(), false, seed)));
            careful.add(new Start(start.ranking(), filled(start.ranking(), true, seed)));
        }
        careful.addAll(licenceByLicence(seed, mix));
        careful.sort(Comparator.comparing(Start::loads, BETTER));
        Map<Integer, HostLoads> byKind = new LinkedHashMap<>();
        careful.forEach(start -> byKind.putIfAbsent(mainKind(start.loads()), start.loads()));
        return byKind.values().stream().limit(most).toList();
    }

    /** The offer that carries most of the memory. */
    private int mainKind(HostLoads loads) {
        long[] memory = new long[facts.offers() + 1];
        for (int slot = 0; slot < slots.count(); slot++) {
            memory[slots.offerOf(slot)] += loads.load(slot, PlacementFacts.MEMORY);
        }
        return IntStream.range(0, facts.offers())
                .boxed()
                .max(Comparator.comparingLong(offer -> memory[offer]))
                .orElse(0);
    }

    /** Each kind alone, each after the installed hosts, and each before all others. */
    private List<int[]> rankings() {
        int[] usual = Ranking.offersByCost(facts);
        int[] installed = IntStream.of(usual)
                .filter(offer -> facts.offer(offer).isInstalled())
                .toArray();
        List<int[]> rankings = new ArrayList<>();
        for (int first : usual) {
            rankings.add(
                    IntStream.concat(IntStream.of(first), IntStream.of(usual).filter(o -> o != first))
                            .toArray());
            if (installed.length > 0 && !facts.offer(first).isInstalled()) {
                rankings.add(IntStream.concat(
                                IntStream.of(installed),
                                IntStream.concat(
                                        IntStream.of(first),
                                        IntStream.of(usual).filter(o -> o != first && !isIn(o, installed))))
                        .toArray());
            }
        }
        return rankings;
    }

    private static boolean isIn(int offer, int[] offers) {
        return IntStream.of(offers).anyMatch(other -> other == offer);
    }

    /** By a rule of thumb, and as a mix of hosts in fractions suggests. */
    private List<Start> licenceByLicence(long seed, Optional<HostMix> mix) {
        List<Start> starts = new ArrayList<>();
        if (LicenceGroups.canTell(facts)) {
            starts.add(start(LicenceGroups::fill, seed));
            mix.ifPresent(fractions -> starts.add(start(groups -> groups.fill(fractions), seed)));
        }
        return starts;
    }

    private Start start(Function<LicenceGroups, List<Integer>> fill, long seed) {
        int[] ranking = Ranking.offersByCost(facts);
        HostLoads loads = new HostLoads(facts, slots);
        List<Integer> left = fill.apply(new LicenceGroups(loads, new Random(seed)));
        new FirstFitDecreasing(facts, slots).placeRest(loads, left, ranking);
        return new Start(ranking, loads);
    }

    /** Fills host after host, in the ranking's order, with what suits its remaining room. */
    private HostLoads filled(int[] ranking, boolean licensedFirst, long seed) {
        HostLoads loads = new HostLoads(facts, slots);
        Random random = new Random(seed);
        List<Integer> bundles = new ArrayList<>();
        List<Integer> later = new ArrayList<>();
        for (int b = 0; b < facts.groups().bundles(); b++) {
            boolean licensed = facts.needsLicence(facts.groups().members(b)[0]);
            (licensedFirst && !licensed ? later : bundles).add(b);
        }
        List<Integer> left = fill(loads, ranking, bundles, random);
        left.addAll(fill(loads, ranking, later, random));
        new FirstFitDecreasing(facts, slots).placeRest(loads, left, ranking);
        return loads;
    }

    private List<Integer> fill(HostLoads loads, int[] ranking, List<Integer> bundles, Random random) {
        Refill refill = new Refill(new Sketch(loads), bundles, random);
        for (int offer : ranking) {
            for (int slot = slots.first(offer); slot < slots.end(offer) && !refill.isDone(); slot++) {
                int before = loads.vms(slot);
                refill.fill(slot);
                if (loads.vms(slot) == before && !loads.isUsed(slot)) {
                    break;
                }
            }
        }
        return refill.left();
    }
}
