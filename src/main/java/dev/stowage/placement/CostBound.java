package dev.stowage.placement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * A cost that no plan can undercut, by Lagrangian relaxation: a workload need not fit but is charged for its share of
 * a host's capacity, so that hosts are bought in fractions and licences at their cheapest rate. Any charges give a
 * valid bound (weak duality); a search looks for good ones. Charging one resource alone gives that resource's
 * continuous bound.
 *
 * <p>Beyond that it charges for what every plan must have: the least number of whole hosts, and, with one platform and
 * N+k, capacity beyond the load for the k greatest hosts, each of which is at least as large as the smallest kind.
 */
public final class CostBound {
    private static final int ROUNDS = 500;
    /** Of the ways to charge for what must exist, those that look best are searched further. */
    private static final int SEARCHED = 2;

    private static final int GRID = 20;
    private static final double[] CHARGED_PARTS = {0.5, 0.9, 1};
    /** Against rounding: the bound must not lie above a cost by the last digit of a double. */
    private static final double SAFETY = 1 - 1e-9;

    private final PlacementFacts facts;
    private final Variant[] variants;
    private final WorkloadClasses classes;
    private final double[] least;
    private final double[][] share;
    private final boolean[][] limits;
    private final int hosts;

    /**
     * @param counted the workloads that must be housed
     */
    public CostBound(PlacementFacts facts, boolean[] counted) {
        this.facts = facts;
        this.variants = Variant.of(facts, counted);
        this.classes = new WorkloadClasses(facts, counted);
        this.hosts = HostBound.hosts(facts, counted);
        this.least = new double[classes.classes()];
        this.share = new double[variants.length][PlacementFacts.RESOURCES];
        this.limits = new boolean[variants.length][PlacementFacts.RESOURCES];
        for (int v = 0; v < variants.length; v++) {
            for (int r = 0; r < PlacementFacts.RESOURCES; r++) {
                limits[v][r] = facts.capacity(variants[v].offer(), r) < Long.MAX_VALUE
                        && facts.capacity(variants[v].offer(), r) > 0;
            }
        }
    }

    /** In millionths of the currency a month, rounded down. */
    public long perMonth() {
        if (classes.classes() == 0) {
            return 0;
        }
        List<CapacityCharge> charges = charges();
        Map<CapacityCharge, Double> looks = new IdentityHashMap<>();
        charges.forEach(charge -> looks.put(charge, look(charge)));
        double best = charges.stream()
                .sorted(Comparator.comparingDouble((CapacityCharge charge) -> -looks.get(charge)))
                .limit(SEARCHED)
                .mapToDouble(this::search)
                .max()
                .orElse(0);
        return (long) Math.floor(best * SAFETY);
    }

    /** None, and several parts of the cheapest price, for whole hosts and for each resource with its reserve. */
    private List<CapacityCharge> charges() {
        List<CapacityCharge> charges = new ArrayList<>();
        charges.add(CapacityCharge.none(facts));
        double cheapestHost =
                Arrays.stream(variants).mapToDouble(Variant::fixed).min().orElse(0);
        for (double part : CHARGED_PARTS) {
            charges.add(CapacityCharge.perHost(facts, part * cheapestHost, hosts));
        }
        int failures = facts.problem().policy().hostFailures();
        for (int r = 0; facts.platforms() == 1 && failures > 0 && r < PlacementFacts.RESOURCES; r++) {
            double cheapestUnit = cheapestUnit(r);
            for (double part : CHARGED_PARTS) {
                charges.add(CapacityCharge.perUnit(facts, r, part * cheapestUnit, needed(r) + failures * smallest(r)));
            }
        }
        return charges;
    }

    /** On the cheapest kind; zero where some host has the resource without limit. */
    private double cheapestUnit(int resource) {
        double cheapest = Double.MAX_VALUE;
        for (int v = 0; v < variants.length; v++) {
            if (!limits[v][resource]) {
                return 0;
            }
            cheapest = Math.min(cheapest, variants[v].fixed() / facts.capacity(variants[v].offer(), resource));
        }
        return cheapest;
    }

    /** What the workloads that fit anywhere need at least; the others need nothing. */
    private double needed(int resource) {
        double needed = 0;
        for (int c = 0; c < classes.classes(); c++) {
            needed += classes.count(c) * leastDemand(c, resource);
        }
        return needed;
    }

    /** The best of a grid of charges, which then stand in {@code share}. */
    private double look(CapacityCharge charge) {
        double best = 0;
        double[][] found = new double[variants.length][PlacementFacts.RESOURCES];
        for (int step = 0; step <= GRID; step++) {
            spread((double) step / GRID, charge);
            double value = value(charge, null);
            if (value > best) {
                best = value;
                copy(share, found);
            }
        }
        copy(found, share);
        return best;
    }

    private double search(CapacityCharge charge) {
        double best = look(charge);
        double[][] direction = new double[variants.length][PlacementFacts.RESOURCES];
        for (int round = 1; round <= ROUNDS; round++) {
            best = Math.max(best, value(charge, direction));
            climb(direction, 0.3 / (1 + round * 0.05));
            keepAffordable(charge);
        }
        return best;
    }

    /** CPU charged with one part of a host's price, memory with the rest. */
    private void spread(double cpu, CapacityCharge charge) {
        for (double[] one : share) {
            one[PlacementFacts.CPU] = cpu;
            one[PlacementFacts.MEMORY] = 1 - cpu;
            one[PlacementFacts.STORAGE] = 0;
        }
        keepAffordable(charge);
    }

    /**
     * The bound for the present charges: every workload takes its cheapest kind, and an installed host is taken
     * where its charges exceed its price.
     *
     * @param direction receives, where given, how demand exceeds supply under each charge
     */
    private double value(CapacityCharge charge, double[][] direction) {
        if (direction != null) {
            for (double[] one : direction) {
                Arrays.fill(one, 0);
            }
        }
        double total = 0;
        for (int c = 0; c < classes.classes(); c++) {
            int cheapest = cheapest(c);
            if (cheapest < 0) {
                continue;
            }
            total += classes.count(c) * least[c];
            for (int r = 0; r < PlacementFacts.RESOURCES; r++) {
                double demand = facts.demand(variants[cheapest].offer(), classes.sample(c), r);
                if (direction != null && limits[cheapest][r]) {
                    direction[cheapest][r] += classes.count(c) * demand;
                }
            }
        }
        return total + charge.income() + installed(charge, direction);
    }

    /** The variant on which the class is cheapest under the present charges; its cost is kept in {@code least}. */
    private int cheapest(int index) {
        int workload = classes.sample(index);
        int best = -1;
        least[index] = Double.MAX_VALUE;
        for (int v = 0; v < variants.length; v++) {
            Variant variant = variants[v];
            int offer = variant.offer();
            if (facts.misfit(offer, workload) != Misfit.NONE) {
                continue;
            }
            double cost = variant.perVm()
                    + (facts.isWindows(workload) ? variant.perWindowsVm() : 0)
                    + variant.perCpu() * facts.demand(offer, workload, PlacementFacts.CPU);
            int[] runs = facts.software().of(workload);
            for (int i = 0; i < runs.length; i++) {
                cost += variant.perWeight()[runs[i]] * facts.software().weight(workload, i);
            }
            for (int r = 0; r < PlacementFacts.RESOURCES; r++) {
                if (limits[v][r]) {
                    cost += share[v][r] * variant.fixed() * facts.demand(offer, workload, r) / facts.capacity(offer, r);
                }
            }
            if (cost < least[index]) {
                least[index] = cost;
                best = v;
            }
        }
        return best;
    }

    private double leastDemand(int index, int resource) {
        double demand = Double.MAX_VALUE;
        for (int o = 0; o < facts.offers(); o++) {
            if (facts.misfit(o, classes.sample(index)) == Misfit.NONE) {
                demand = Math.min(demand, facts.demand(o, classes.sample(index), resource));
            }
        }
        return demand == Double.MAX_VALUE ? 0 : demand;
    }

    private double smallest(int resource) {
        double smallest = Double.MAX_VALUE;
        for (int o = 0; o < facts.offers(); o++) {
            smallest = Math.min(smallest, facts.capacity(o, resource));
        }
        return smallest;
    }

    /** What limited offers give back: their charges may exceed their price, but only as often as they exist. */
    private double installed(CapacityCharge charge, double[][] direction) {
        double total = 0;
        for (int v = 0; v < variants.length; v++) {
            int offer = variants[v].offer();
            int first = v;
            while (v + 1 < variants.length && variants[v + 1].offer() == offer) {
                v++;
            }
            if (facts.offer(offer).limit() < Integer.MAX_VALUE) {
                total += givenBack(first, v, charge, direction);
            }
        }
        return total;
    }

    /** By the hosts of one offer, each in that of its variants whose charges exceed its price the most. */
    private double givenBack(int first, int last, CapacityCharge charge, double[][] direction) {
        int taken = first;
        for (int v = first + 1; v <= last; v++) {
            taken = reduced(v, charge) < reduced(taken, charge) ? v : taken;
        }
        double reduced = reduced(taken, charge);
        if (reduced >= 0) {
            return 0;
        }
        int offer = variants[taken].offer();
        int limit = facts.offer(offer).limit();
        for (int r = 0; direction != null && r < PlacementFacts.RESOURCES; r++) {
            if (limits[taken][r]) {
                direction[taken][r] -= (double) limit * facts.capacity(offer, r);
            }
        }
        return limit * reduced;
    }

    private double reduced(int variant, CapacityCharge charge) {
        double left = variants[variant].fixed();
        for (int r = 0; r < PlacementFacts.RESOURCES; r++) {
            left -= limits[variant][r] ? share[variant][r] * variants[variant].fixed() : 0;
        }
        return left - charge.onHost(variants[variant].offer());
    }

    private void climb(double[][] direction, double step) {
        double norm = 0;
        for (int v = 0; v < variants.length; v++) {
            for (int r = 0; r < PlacementFacts.RESOURCES; r++) {
                if (limits[v][r]) {
                    direction[v][r] /= facts.capacity(variants[v].offer(), r);
                    norm = Math.max(norm, Math.abs(direction[v][r]));
                }
            }
        }
        for (int v = 0; norm > 0 && v < variants.length; v++) {
            for (int r = 0; r < PlacementFacts.RESOURCES; r++) {
                if (limits[v][r]) {
                    share[v][r] = Math.max(0, share[v][r] + step * direction[v][r] / norm);
                }
            }
        }
    }

    /** Hosts that can be bought without limit must not be charged beyond their price, or the bound would be infinite. */
    private void keepAffordable(CapacityCharge charge) {
        for (int v = 0; v < variants.length; v++) {
            if (facts.offer(variants[v].offer()).limit() < Integer.MAX_VALUE) {
                continue;
            }
            double left = 1 - charge.onHost(variants[v].offer()) / variants[v].fixed();
            double sum = 0;
            for (int r = 0; r < PlacementFacts.RESOURCES; r++) {
                sum += limits[v][r] ? share[v][r] : 0;
            }
            double scale = sum > Math.max(0, left) ? Math.max(0, left) / sum : 1;
            for (int r = 0; r < PlacementFacts.RESOURCES; r++) {
                share[v][r] *= scale;
            }
        }
    }

    private static void copy(double[][] from, double[][] to) {
        for (int v = 0; v < from.length; v++) {
            System.arraycopy(from[v], 0, to[v], 0, from[v].length);
        }
    }
}
