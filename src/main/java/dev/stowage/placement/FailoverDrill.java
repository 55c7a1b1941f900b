package dev.stowage.placement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * Shows a failover reserve by using it: lets hosts of a cluster fail, and places their VMs again on the rest of it under
 * all constraints, largest first, each where it leaves the least room. A percentage would not see a VM that is larger
 * than every hole.
 */
public final class FailoverDrill {
    private static final int MOST_CASES = 2000;

    private final HostLoads loads;
    private final Clusters clusters;
    private final int failures;
    private final boolean licensesMatter;
    private final int[] mostWindowsVms;
    private final boolean[] spare;

    /**
     * @param clusters of the hosts that the plan keeps running, spares included
     */
    FailoverDrill(HostLoads loads, Clusters clusters) {
        this.loads = loads;
        this.clusters = clusters;
        this.failures = loads.facts().problem().policy().hostFailures();
        this.licensesMatter = loads.facts().windowsVms() > 0
                && loads.facts().problem().bills().licensesWorstDay();
        this.mostWindowsVms = new int[loads.slots().count()];
        this.spare = new boolean[loads.slots().count()];
        for (int[] hosts : clusters.hosts()) {
            for (int slot : hosts) {
                mostWindowsVms[slot] = loads.windowsVms(slot);
                spare[slot] = !loads.isUsed(slot);
            }
        }
    }

    /**
     * Hosts of a cluster that fail together.
     *
     * @param hosts slots of the whole cluster
     * @param down those that fail
     */
    record Case(int[] hosts, int[] down) {
        int[] survivors() {
            int[] survivors = new int[hosts.length - down.length];
            int count = 0;
            for (int slot : hosts) {
                boolean fails = false;
                for (int failed : down) {
                    fails |= failed == slot;
                }
                if (!fails) {
                    survivors[count++] = slot;
                }
            }
            return survivors;
        }
    }

    DrillResult run() {
        if (failures == 0) {
            return new DrillResult(0, 0, true, List.of());
        }
        int tried = 0;
        boolean exhaustive = true;
        List<DrillResult.Failure> failed = new ArrayList<>();
        for (int[] hosts : clusters.hosts()) {
            List<int[]> cases = cases(hosts);
            tried += cases.size();
            exhaustive &= isExhaustive(hosts.length);
            for (int[] down : cases) {
                List<String> homeless = names(homelessByLicence(new Case(hosts, down)));
                if (!homeless.isEmpty()) {
                    failed.add(new DrillResult.Failure(
                            Arrays.stream(down).mapToObj(loads.slots()::name).toList(), homeless));
                }
            }
        }
        return new DrillResult(failures, tried, exhaustive, failed);
    }

    /**
     * How many Windows Server VMs a host carries at most, in all cases of the drill and before it; known after {@link
     * #run}.
     */
    int mostWindowsVms(int slot) {
        return mostWindowsVms[slot];
    }

    /**
     * Where licences grow the least: VM by VM, or with the spare hosts first, which may be licensed as a whole in the
     * end. Both may leave somebody homeless; then anywhere.
     */
    private List<Integer> homelessByLicence(Case failing) {
        if (!licensesMatter) {
            return homeless(failing);
        }
        int[] hosts = failing.hosts();
        int[] before = counts(hosts);
        int[] cheapest = null;
        long least = Long.MAX_VALUE;
        for (Chooser chooser : List.<Chooser>of(this::cheapestLicence, this::spareFirst)) {
            restore(hosts, before);
            if (homeless(failing, chooser, this::memory).isEmpty() && licences(hosts) < least) {
                least = licences(hosts);
                cheapest = counts(hosts);
            }
        }
        restore(hosts, cheapest == null ? before : cheapest);
        return cheapest == null ? homeless(failing) : List.of();
    }

    private int[] counts(int[] hosts) {
        return Arrays.stream(hosts).map(slot -> mostWindowsVms[slot]).toArray();
    }

    private void restore(int[] hosts, int[] counts) {
        for (int i = 0; i < hosts.length; i++) {
            mostWindowsVms[hosts[i]] = counts[i];
        }
    }

    private long licences(int[] hosts) {
        long cost = 0;
        for (int slot : hosts) {
            cost += loads.facts().costs(loads.slots().offerOf(slot)).windows(mostWindowsVms[slot]);
        }
        return cost;
    }

    private int spareFirst(int bundle, int[] survivors) {
        int[] spares = Arrays.stream(survivors).filter(slot -> spare[slot]).toArray();
        int host = windows(bundle) == 0 ? -1 : tightest(bundle, spares);
        return host >= 0 ? host : cheapestLicence(bundle, survivors);
    }

    private int windows(int bundle) {
        int windows = 0;
        for (int w : loads.facts().groups().members(bundle)) {
            windows += loads.facts().isWindows(w) ? 1 : 0;
        }
        return windows;
    }

    /** The first case in which a workload finds no place. */
    Optional<Case> firstFailure() {
        if (failures > 0) {
            for (int[] hosts : clusters.hosts()) {
                for (int[] down : cases(hosts)) {
                    Case failing = new Case(hosts, down);
                    if (!homeless(failing).isEmpty()) {
                        return Optional.of(failing);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /**
     * How much finds no place, in parts of a host, summed over all cases; 0 where the drill passes.
     *
     * @param most above which the sum is of no interest, and need not be complete
     */
    double homelessInAll(double most) {
        double homeless = 0;
        for (int[] hosts : failures == 0 ? List.<int[]>of() : clusters.hosts()) {
            for (int[] down : cases(hosts)) {
                homeless += homelessIn(new Case(hosts, down));
                if (homeless > most) {
                    return homeless;
                }
            }
        }
        return homeless;
    }

    /** How much finds no place in one case, in parts of a host. */
    double homelessIn(Case failing) {
        return homeless(failing).stream()
                .mapToDouble(bundle -> 1 + share(bundle))
                .sum();
    }

    /** How many sets of failing hosts it tries. */
    long caseCount() {
        return clusters.hosts().stream().mapToLong(hosts -> cases(hosts).size()).sum();
    }

    private boolean isExhaustive(int hosts) {
        double count = 1;
        for (int i = 0; i < Math.min(failures, hosts); i++) {
            count = count * (hosts - i) / (i + 1);
        }
        return count <= MOST_CASES;
    }

    /** All sets of failing hosts; if those are too many, each host together with the fullest others. */
    private List<int[]> cases(int[] hosts) {
        List<int[]> cases = new ArrayList<>();
        int down = Math.min(failures, hosts.length);
        if (isExhaustive(hosts.length)) {
            combine(hosts, new int[down], 0, 0, cases);
            return cases;
        }
        int[] fullest = Arrays.stream(hosts)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer slot) -> -loads.fill(slot)))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int host : hosts) {
            int[] set = new int[down];
            set[0] = host;
            for (int i = 1, f = 0; i < down; f++) {
                if (fullest[f] != host) {
                    set[i++] = fullest[f];
                }
            }
            cases.add(set);
        }
        return cases;
    }

    private static void combine(int[] hosts, int[] set, int filled, int from, List<int[]> cases) {
        if (filled == set.length) {
            cases.add(set.clone());
            return;
        }
        for (int h = from; h <= hosts.length - (set.length - filled); h++) {
            set[filled] = hosts[h];
            combine(hosts, set, filled + 1, h + 1, cases);
        }
    }

    /** Bundles that find no place when these hosts fail; the placement is left as it was. */
    List<Integer> homeless(Case failing) {
        List<Integer> homeless = homeless(failing, this::tightest, this::memory);
        return homeless.isEmpty()
                        || homeless(failing, this::tightest, this::share).isEmpty()
                ? List.of()
                : homeless;
    }

    List<String> names(List<Integer> bundles) {
        return bundles.stream()
                .flatMapToInt(bundle -> Arrays.stream(loads.facts().groups().members(bundle)))
                .mapToObj(w -> loads.facts().problem().workloads().get(w).name())
                .toList();
    }

    private List<Integer> homeless(Case failing, Chooser chooser, ToDoubleFunction<Integer> size) {
        int[] survivors = failing.survivors();
        List<Integer> moved = new ArrayList<>();
        List<Integer> from = new ArrayList<>();
        for (int slot : failing.down()) {
            for (int bundle : bundlesOn(slot)) {
                moved.add(bundle);
                from.add(slot);
            }
        }
        moved.forEach(loads::removeBundle);
        List<Integer> bySize = new ArrayList<>(moved);
        bySize.sort(Comparator.comparingDouble((Integer bundle) -> -size.applyAsDouble(bundle))
                .thenComparing(bundle -> bundle));
        List<Integer> homeless = new ArrayList<>();
        List<Integer> rehoused = new ArrayList<>();
        for (int bundle : bySize) {
            int slot = chooser.choose(bundle, survivors);
            if (slot >= 0) {
                loads.addBundle(bundle, slot);
                rehoused.add(bundle);
            } else {
                homeless.add(bundle);
            }
        }
        for (int slot : survivors) {
            mostWindowsVms[slot] = Math.max(mostWindowsVms[slot], loads.windowsVms(slot));
        }
        rehoused.forEach(loads::removeBundle);
        for (int i = 0; i < moved.size(); i++) {
            loads.addBundle(moved.get(i), from.get(i));
        }
        return homeless;
    }

    private int[] bundlesOn(int slot) {
        int[] bundles = new int[loads.vms(slot)];
        for (int i = 0; i < bundles.length; i++) {
            bundles[i] = loads.facts().groups().bundleOf(loads.guest(slot, i));
        }
        return Arrays.stream(bundles).sorted().distinct().toArray();
    }

    private double memory(int bundle) {
        double size = 0;
        for (int w : loads.facts().groups().members(bundle)) {
            size += loads.facts().demand(0, w, PlacementFacts.MEMORY);
        }
        return size;
    }

    /** In the resource of which it takes the greatest part of a host. */
    private double share(int bundle) {
        PlacementFacts facts = loads.facts();
        double share = 0;
        for (int r = 0; r < PlacementFacts.RESOURCES; r++) {
            double sum = 0;
            for (int w : facts.groups().members(bundle)) {
                sum += facts.demand(0, w, r);
            }
            share = Math.max(share, sum / Math.max(1, facts.capacity(0, r)));
        }
        return share;
    }

    /** Chooses a host for a bundle among those that are left; negative where none has room. */
    private interface Chooser {
        int choose(int bundle, int[] survivors);
    }

    /** Of the hosts whose Windows Server licences grow the least, the fullest. */
    private int cheapestLicence(int bundle, int[] survivors) {
        PlacementFacts facts = loads.facts();
        int windows = windows(bundle);
        if (windows == 0) {
            return tightest(bundle, survivors);
        }
        int best = -1;
        long least = Long.MAX_VALUE;
        double fullest = -1;
        for (int slot : survivors) {
            if (!loads.fits(bundle, slot)) {
                continue;
            }
            OfferCosts costs = facts.costs(loads.slots().offerOf(slot));
            int most = Math.max(mostWindowsVms[slot], loads.windowsVms(slot) + windows);
            long more = costs.windows(most) - costs.windows(mostWindowsVms[slot]);
            if (more < least || more == least && loads.fill(slot) > fullest) {
                best = slot;
                least = more;
                fullest = loads.fill(slot);
            }
        }
        return best;
    }

    private int tightest(int bundle, int[] survivors) {
        int best = -1;
        double fullest = -1;
        for (int slot : survivors) {
            if (loads.fits(bundle, slot) && loads.fill(slot) > fullest) {
                fullest = loads.fill(slot);
                best = slot;
            }
        }
        return best;
    }
}
