package dev.stowage.rebalancing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Says from the rules alone what an allocation costs and which rules it breaks, counting everything anew. Shares no code
 * with the search, which counts differences only. Rules and cost are those of the ROADEF/EURO challenge 2012 (Google
 * machine reassignment), problem definition v1.
 */
public final class Referee {
    private final RebalancingProblem problem;
    private final int resources;

    public Referee(RebalancingProblem problem) {
        this.problem = problem;
        this.resources = problem.resources().count();
    }

    /**
     * @param hostOf of each workload
     * @return each rule broken, once per place; empty if the allocation may be carried out
     */
    public List<Breach> breaches(int[] hostOf) {
        List<Breach> breaches = new ArrayList<>();
        for (int w = 0; w < problem.workloads().count(); w++) {
            if (w >= hostOf.length
                    || hostOf[w] < 0
                    || hostOf[w] >= problem.hosts().count()) {
                breaches.add(new Breach(Breach.Kind.NO_SUCH_HOST, w, 0));
            }
        }
        if (breaches.isEmpty()) {
            capacities(hostOf, breaches);
            conflicts(hostOf, breaches);
            spreads(hostOf, breaches);
            dependencies(hostOf, breaches);
        }
        return breaches;
    }

    /** @param hostOf of each workload, a host that exists */
    public Bill bill(int[] hostOf) {
        Workloads workloads = problem.workloads();
        int[] moved = new int[problem.services().count()];
        int mostMoved = 0;
        long workloadMoves = 0;
        long hostMoves = 0;
        for (int w = 0; w < workloads.count(); w++) {
            int from = workloads.today()[w];
            if (hostOf[w] != from) {
                workloadMoves += workloads.moveCost()[w];
                mostMoved = Math.max(mostMoved, ++moved[workloads.service()[w]]);
            }
            hostMoves += problem.ways().between(from, hostOf[w]);
        }
        MoveWeights weights = problem.weights();
        long[] usage = usage(hostOf);
        return new Bill(
                load(usage),
                balance(usage),
                weights.workload() * workloadMoves,
                weights.service() * mostMoved,
                weights.host() * hostMoves);
    }

    private long load(long[] usage) {
        long cost = 0;
        for (int i = 0; i < usage.length; i++) {
            cost += problem.resources().weight()[i % resources]
                    * Math.max(0, usage[i] - problem.hosts().safe()[i]);
        }
        return cost;
    }

    private long balance(long[] usage) {
        long[] capacity = problem.hosts().capacity();
        long cost = 0;
        for (Balance balance : problem.balances()) {
            for (int i = 0; i < usage.length; i += resources) {
                long scarce = capacity[i + balance.scarce()] - usage[i + balance.scarce()];
                long other = capacity[i + balance.other()] - usage[i + balance.other()];
                cost += balance.weight() * Math.max(0, balance.target() * scarce - other);
            }
        }
        return cost;
    }

    private long[] usage(int[] hostOf) {
        long[] usage = new long[problem.hosts().capacity().length];
        for (int w = 0; w < problem.workloads().count(); w++) {
            addNeed(usage, w, hostOf[w]);
        }
        return usage;
    }

    private void addNeed(long[] usage, int workload, int host) {
        for (int r = 0; r < resources; r++) {
            usage[host * resources + r] += problem.workloads().need()[workload * resources + r];
        }
    }

    private void capacities(int[] hostOf, List<Breach> breaches) {
        long[] usage = usage(hostOf);
        long[] held = usage.clone();
        for (int w = 0; w < problem.workloads().count(); w++) {
            if (hostOf[w] != problem.workloads().today()[w]) {
                addNeed(held, w, problem.workloads().today()[w]);
            }
        }
        for (int i = 0; i < usage.length; i++) {
            long capacity = problem.hosts().capacity()[i];
            if (usage[i] > capacity) {
                breaches.add(new Breach(Breach.Kind.FULL, i / resources, i % resources));
            } else if (problem.resources().heldDuringMove()[i % resources] && held[i] > capacity) {
                breaches.add(new Breach(Breach.Kind.FULL_WHILE_MOVING, i / resources, i % resources));
            }
        }
    }

    private void conflicts(int[] hostOf, List<Breach> breaches) {
        Set<Long> seen = new HashSet<>();
        for (int w = 0; w < problem.workloads().count(); w++) {
            int service = problem.workloads().service()[w];
            if (!seen.add(pair(service, hostOf[w]))) {
                breaches.add(new Breach(Breach.Kind.SERVICE_TWICE_ON_A_HOST, service, hostOf[w]));
            }
        }
    }

    private void spreads(int[] hostOf, List<Breach> breaches) {
        int[] sites = new int[problem.services().count()];
        for (long pair : where(hostOf, problem.hosts().site())) {
            sites[(int) (pair >>> Integer.SIZE)]++;
        }
        for (int s = 0; s < sites.length; s++) {
            if (sites[s] < problem.services().fewestSites()[s]) {
                breaches.add(new Breach(Breach.Kind.SPREAD_TOO_NARROW, s, 0));
            }
        }
    }

    private void dependencies(int[] hostOf, List<Breach> breaches) {
        Set<Long> runs = where(hostOf, problem.hosts().zone());
        for (long pair : runs) {
            int service = (int) (pair >>> Integer.SIZE);
            int zone = (int) pair;
            for (int other : problem.services().dependsOn()[service]) {
                if (!runs.contains(pair(other, zone))) {
                    breaches.add(new Breach(Breach.Kind.DEPENDENCY_OUT_OF_REACH, service, zone));
                }
            }
        }
    }

    /** Each service with each zone or site where it runs. */
    private Set<Long> where(int[] hostOf, int[] areaOf) {
        Set<Long> pairs = new HashSet<>();
        for (int w = 0; w < hostOf.length; w++) {
            pairs.add(pair(problem.workloads().service()[w], areaOf[hostOf[w]]));
        }
        return pairs;
    }

    private static long pair(int service, int place) {
        return (long) service << Integer.SIZE | place;
    }
}
