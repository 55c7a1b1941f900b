package dev.stowage.placement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Shows a failover reserve by using it: lets hosts fail, and places their VMs again on the rest under all constraints,
 * largest first, each where it leaves the least room. A percentage would not see a VM that is larger than every hole.
 */
public final class FailoverDrill {
    private static final int MOST_CASES = 2000;

    private final HostLoads loads;
    private final int[] hosts;
    private final int failures;
    private final int[] mostWindowsVms;
    private final boolean[] spare;

    /**
     * @param hosts slots that the plan keeps running, spares included
     */
    public FailoverDrill(HostLoads loads, int[] hosts) {
        this.loads = loads;
        this.hosts = hosts.clone();
        this.failures = loads.facts().problem().policy().hostFailures();
        this.mostWindowsVms = new int[loads.slots().count()];
        this.spare = new boolean[loads.slots().count()];
        for (int slot : hosts) {
            mostWindowsVms[slot] = loads.windowsVms(slot);
            spare[slot] = !loads.isUsed(slot);
        }
    }

    public DrillResult run() {
        if (failures == 0) {
            return new DrillResult(0, 0, true, List.of());
        }
        List<int[]> cases = cases();
        List<DrillResult.Failure> failed = new ArrayList<>();
        for (int[] down : cases) {
            List<String> homeless = homelessByLicence(down);
            if (!homeless.isEmpty()) {
                failed.add(new DrillResult.Failure(
                        Arrays.stream(down).mapToObj(loads.slots()::name).toList(), homeless));
            }
        }
        return new DrillResult(failures, cases.size(), combinations() <= MOST_CASES, failed);
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
    private List<String> homelessByLicence(int[] down) {
        int[] before = mostWindowsVms.clone();
        int[] cheapest = null;
        long least = Long.MAX_VALUE;
        for (Chooser chooser : List.<Chooser>of(this::cheapestLicence, this::spareFirst)) {
            System.arraycopy(before, 0, mostWindowsVms, 0, before.length);
            if (homeless(down, chooser).isEmpty() && licences() < least) {
                least = licences();
                cheapest = mostWindowsVms.clone();
            }
        }
        System.arraycopy(cheapest == null ? before : cheapest, 0, mostWindowsVms, 0, before.length);
        return cheapest == null ? homeless(down, this::tightest) : List.of();
    }

    private long licences() {
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

    /** The first set of failing hosts in which a workload finds no place; empty where there is none. */
    int[] firstFailure() {
        if (failures > 0) {
            for (int[] down : cases()) {
                if (!homeless(down).isEmpty()) {
                    return down;
                }
            }
        }
        return new int[0];
    }

    private double combinations() {
        double count = 1;
        for (int i = 0; i < Math.min(failures, hosts.length); i++) {
            count = count * (hosts.length - i) / (i + 1);
        }
        return count;
    }

    /** All sets of failing hosts; if those are too many, each host together with the fullest others. */
    private List<int[]> cases() {
        List<int[]> cases = new ArrayList<>();
        int down = Math.min(failures, hosts.length);
        if (combinations() <= MOST_CASES) {
            combine(new int[down], 0, 0, cases);
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

    private void combine(int[] set, int filled, int from, List<int[]> cases) {
        if (filled == set.length) {
            cases.add(set.clone());
            return;
        }
        for (int h = from; h <= hosts.length - (set.length - filled); h++) {
            set[filled] = hosts[h];
            combine(set, filled + 1, h + 1, cases);
        }
    }

    /** Names of the workloads that find no place when these hosts fail; the placement is left as it was. */
    List<String> homeless(int[] down) {
        return homeless(down, this::tightest);
    }

    private List<String> homeless(int[] down, Chooser chooser) {
        int[] survivors = Arrays.stream(hosts)
                .filter(slot -> Arrays.stream(down).noneMatch(failed -> failed == slot))
                .toArray();
        List<Integer> moved = new ArrayList<>();
        List<Integer> from = new ArrayList<>();
        for (int slot : down) {
            for (int bundle : bundlesOn(slot)) {
                moved.add(bundle);
                from.add(slot);
            }
        }
        moved.forEach(loads::removeBundle);
        List<Integer> bySize = new ArrayList<>(moved);
        bySize.sort(
                Comparator.comparingDouble((Integer bundle) -> -size(bundle)).thenComparing(bundle -> bundle));
        List<String> homeless = new ArrayList<>();
        List<Integer> rehoused = new ArrayList<>();
        for (int bundle : bySize) {
            int slot = chooser.choose(bundle, survivors);
            if (slot >= 0) {
                loads.addBundle(bundle, slot);
                rehoused.add(bundle);
            } else {
                for (int w : loads.facts().groups().members(bundle)) {
                    homeless.add(loads.facts().problem().workloads().get(w).name());
                }
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

    private double size(int bundle) {
        double size = 0;
        for (int w : loads.facts().groups().members(bundle)) {
            size += loads.facts().demand(0, w, PlacementFacts.MEMORY);
        }
        return size;
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
