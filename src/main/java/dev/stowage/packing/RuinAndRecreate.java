package dev.stowage.packing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Improves a packing: empties one weakly filled host and one to six others, fills them anew host by host with noise, and
 * keeps the result if it needs no more hosts and the sum of squared fills has not fallen much. The squares make it felt
 * that a host is about to become empty, which the number of hosts alone does not.
 */
final class RuinAndRecreate {
    private static final int MOST_OTHERS = 6;
    private static final double WORSENING_PER_ITEM = 0.003;
    private static final HostFiller.Rule[] RULES = HostFiller.Rule.values();

    private final Instance instance;
    private final double[] weights;
    private final HostFiller filler;
    private final SplittableRandom random;

    private List<Pattern> hosts;
    private double[] fills;
    private long[][] free;
    private int hostCount;

    private final int[] open;
    private final int[] pool;
    private final int[] into;

    RuinAndRecreate(Instance instance, SplittableRandom random) {
        this.instance = instance;
        this.random = random;
        weights = Scarcity.weights(instance, 2);
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        for (int d = 0; d < weights.length; d++) {
            weights[d] /= sum;
        }
        filler = new HostFiller(instance, weights);
        open = new int[instance.kinds];
        pool = new int[instance.kinds];
        into = new int[instance.kinds];
    }

    /** A packing of at most as many hosts; stops early once it has as few as wanted. */
    List<Pattern> improve(List<Pattern> packing, int wanted, Budget budget) {
        start(packing);
        List<Pattern> best = packing;
        while (hostCount > wanted && hostCount > 1 && !budget.exhausted()) {
            step(budget);
            if (hostCount < best.size()) {
                best = List.copyOf(hosts);
            }
        }
        return best;
    }

    private void start(List<Pattern> packing) {
        hosts = new ArrayList<>(packing);
        hostCount = hosts.size();
        free = new long[hostCount][];
        fills = new double[hostCount];
        for (int host = 0; host < hostCount; host++) {
            free[host] = instance.capacity.clone();
            Pattern pattern = hosts.get(host);
            for (int i = 0; i < pattern.kinds().length; i++) {
                instance.take(pattern.kinds()[i], pattern.counts()[i], free[host]);
            }
            fills[host] = fill(free[host]);
        }
    }

    private double fill(long[] room) {
        double fill = 0;
        for (int d = 0; d < instance.dims; d++) {
            fill += weights[d] * (instance.capacity[d] - room[d]) / instance.capacity[d];
        }
        return fill;
    }

    private int weakHost() {
        int weakest = random.nextInt(hostCount);
        for (int tries = random.nextInt(8); tries > 0; tries--) {
            int other = random.nextInt(hostCount);
            if (fills[other] < fills[weakest]) {
                weakest = other;
            }
        }
        return weakest;
    }

    private void step(Budget budget) {
        int[] ruined = chooseHosts();
        double before = 0;
        int poolSize = 0;
        int openItems = 0;
        for (int host : ruined) {
            before += fills[host] * fills[host];
            Pattern pattern = hosts.get(host);
            for (int i = 0; i < pattern.kinds().length; i++) {
                int kind = pattern.kinds()[i];
                if (open[kind] == 0) {
                    pool[poolSize++] = kind;
                }
                open[kind] += pattern.counts()[i];
                openItems += pattern.counts()[i];
            }
        }
        recreate(ruined, before, poolSize, openItems, budget);
        for (int i = 0; i < poolSize; i++) {
            open[pool[i]] = 0;
        }
    }

    private int[] chooseHosts() {
        int others = Math.min(hostCount - 1, 1 + random.nextInt(MOST_OTHERS));
        int[] ruined = new int[others + 1];
        ruined[0] = weakHost();
        for (int i = 1; i < ruined.length; i++) {
            int host;
            do {
                host = random.nextInt(hostCount);
            } while (contains(ruined, i, host));
            ruined[i] = host;
        }
        return ruined;
    }

    private static boolean contains(int[] hosts, int length, int host) {
        for (int i = 0; i < length; i++) {
            if (hosts[i] == host) {
                return true;
            }
        }
        return false;
    }

    private void recreate(int[] ruined, double before, int poolSize, int openItems, Budget budget) {
        HostFiller.Rule rule = RULES[random.nextInt(RULES.length)];
        double noise = random.nextDouble();
        List<Pattern> patterns = new ArrayList<>(ruined.length);
        List<long[]> rooms = new ArrayList<>(ruined.length);
        double after = 0;
        int left = openItems;
        while (left > 0 && patterns.size() < ruined.length) {
            long[] room = instance.capacity.clone();
            budget.spend(filler.fill(rule, noise, random, open, pool, poolSize, room, into));
            Pattern pattern = taken(poolSize);
            for (int count : pattern.counts()) {
                left -= count;
            }
            patterns.add(pattern);
            rooms.add(room);
            after += fill(room) * fill(room);
        }
        boolean kept = left == 0
                && (patterns.size() < ruined.length
                        || after >= before - WORSENING_PER_ITEM * random.nextDouble() * ruined.length);
        if (kept) {
            replace(ruined, patterns, rooms);
        }
    }

    private Pattern taken(int poolSize) {
        int[] kinds = new int[poolSize];
        int length = 0;
        for (int i = 0; i < poolSize; i++) {
            if (into[pool[i]] > 0) {
                kinds[length++] = pool[i];
            }
        }
        kinds = Arrays.copyOf(kinds, length);
        Arrays.sort(kinds);
        int[] counts = new int[length];
        for (int i = 0; i < length; i++) {
            counts[i] = into[kinds[i]];
            into[kinds[i]] = 0;
        }
        return new Pattern(kinds, counts);
    }

    private void replace(int[] ruined, List<Pattern> patterns, List<long[]> rooms) {
        Arrays.sort(ruined);
        for (int i = 0; i < patterns.size(); i++) {
            put(ruined[i], patterns.get(i), rooms.get(i));
        }
        for (int i = ruined.length - 1; i >= patterns.size(); i--) {
            hostCount--;
            put(ruined[i], hosts.get(hostCount), free[hostCount]);
            hosts.remove(hostCount);
        }
    }

    private void put(int host, Pattern pattern, long[] room) {
        hosts.set(host, pattern);
        free[host] = room;
        fills[host] = fill(room);
    }
}
