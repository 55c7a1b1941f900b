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

    /**
     * @param hosts slots that the plan keeps running, spares included
     */
    public FailoverDrill(HostLoads loads, int[] hosts) {
        this.loads = loads;
        this.hosts = hosts.clone();
        this.failures = loads.facts().problem().policy().hostFailures();
    }

    public DrillResult run() {
        if (failures == 0) {
            return new DrillResult(0, 0, true, List.of());
        }
        List<int[]> cases = cases();
        List<DrillResult.Failure> failed = new ArrayList<>();
        for (int[] down : cases) {
            List<String> homeless = homeless(down);
            if (!homeless.isEmpty()) {
                failed.add(new DrillResult.Failure(
                        Arrays.stream(down).mapToObj(loads.slots()::name).toList(), homeless));
            }
        }
        return new DrillResult(failures, cases.size(), combinations() <= MOST_CASES, failed);
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
            int slot = tightest(bundle, survivors);
            if (slot >= 0) {
                loads.addBundle(bundle, slot);
                rehoused.add(bundle);
            } else {
                for (int w : loads.facts().groups().members(bundle)) {
                    homeless.add(loads.facts().problem().workloads().get(w).name());
                }
            }
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
