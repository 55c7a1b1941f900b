package dev.stowage.rebalancing;

import java.util.Arrays;

/**
 * An allocation in the middle of the search: loads and costs of each host kept up to date move by move, so that what a
 * move would change is known from the hosts it touches. Capacities, conflicts and room for moving hold at any time;
 * spread and dependencies are counted in {@link Reach} and may be broken on the way.
 */
final class Allocation {
    private final int resources;
    private final int held;
    private final long[] weight;
    /** Workload by workload; one more that needs nothing stands for none. */
    private final long[] need;
    /** Capacity not taken; of resources held during moves also not by workloads that left. Host by host. */
    private final long[] room;
    /** Load less safe load; below zero where it is safe. */
    private final long[] over;
    /** Capacity less safe load. */
    private final long[] margin;

    private final long[] hostCost;
    private final int[] balances;
    private final long[] targets;
    private final long[] balanceWeights;

    private final int hosts;
    private final int workloads;
    private final int[] service;
    private final int[] today;
    private final int[] hostOf;
    private final Guests guests;
    private final Conflicts conflicts;
    private final Reach reach;
    private final MoveCosts moveCosts;
    private long cost;

    /** @param start of each workload its host; must break no rule */
    Allocation(RebalancingProblem problem, int[] start) {
        ResourceOrder order = new ResourceOrder(problem.resources());
        resources = order.count();
        held = order.held();
        weight = order.sort(problem.resources().weight());
        hosts = problem.hosts().count();
        workloads = problem.workloads().count();
        need = Arrays.copyOf(order.sort(problem.workloads().need()), (workloads + 1) * resources);
        room = order.sort(problem.hosts().capacity());
        over = order.sort(problem.hosts().safe());
        margin = new long[room.length];
        for (int i = 0; i < room.length; i++) {
            margin[i] = room[i] - over[i];
            over[i] = -over[i];
        }
        balances = problem.balances().stream()
                .flatMapToInt(b -> order.positions(b.scarce(), b.other()))
                .toArray();
        targets = problem.balances().stream().mapToLong(Balance::target).toArray();
        balanceWeights = problem.balances().stream().mapToLong(Balance::weight).toArray();
        service = problem.workloads().service();
        today = Arrays.copyOf(problem.workloads().today(), workloads + 1);
        today[workloads] = -1;
        hostOf = start.clone();
        guests = new Guests(hosts, workloads);
        conflicts = new Conflicts(problem);
        reach = new Reach(problem, hostOf);
        moveCosts = new MoveCosts(problem, hostOf);
        hostCost = new long[hosts];
        for (int w = 0; w < workloads; w++) {
            take(w, hostOf[w], 1);
            if (hostOf[w] != today[w]) {
                hold(w, today[w], 1);
            }
            guests.add(w, hostOf[w]);
            conflicts.enter(service[w], hostOf[w]);
        }
        for (int h = 0; h < hosts; h++) {
            hostCost[h] = costWith(h, workloads, workloads);
            cost += hostCost[h];
        }
        cost += moveCosts.total();
    }

    private void take(int workload, int host, int sign) {
        int n = workload * resources;
        int h = host * resources;
        for (int r = 0; r < resources; r++) {
            room[h + r] -= sign * need[n + r];
            over[h + r] += sign * need[n + r];
        }
    }

    private void hold(int workload, int host, int sign) {
        int n = workload * resources;
        int h = host * resources;
        for (int r = 0; r < held; r++) {
            room[h + r] -= sign * need[n + r];
        }
    }

    int hosts() {
        return hosts;
    }

    int workloads() {
        return workloads;
    }

    /** Stands for no workload where one comes or goes. */
    int none() {
        return workloads;
    }

    int hostOf(int workload) {
        return hostOf[workload];
    }

    int serviceOf(int workload) {
        return service[workload];
    }

    int today(int workload) {
        return today[workload];
    }

    Guests guests() {
        return guests;
    }

    Reach reach() {
        return reach;
    }

    long cost() {
        return cost;
    }

    long hostCost(int host) {
        return hostCost[host];
    }

    int[] hostOf() {
        return hostOf.clone();
    }

    /** Whether a workload of this service stands on the host. */
    boolean conflicting(int of, int host) {
        return conflicts.stands(of, host);
    }

    /** Whether the host has room for one workload more once another has left; conflicts are not looked at. */
    boolean fits(int host, int in, int out) {
        int h = host * resources;
        int i = in * resources;
        int o = out * resources;
        if (today[in] == host) {
            // It was held here all the time; what leaves frees nothing that is held unless it came from elsewhere.
            i += held;
            o += held;
            h += held;
            for (int r = held; r < resources; r++, i++, o++, h++) {
                if (need[i] - need[o] > room[h]) {
                    return false;
                }
            }
            return true;
        }
        boolean frees = today[out] != host;
        for (int r = 0; r < held; r++) {
            if (need[i + r] - (frees ? need[o + r] : 0) > room[h + r]) {
                return false;
            }
        }
        for (int r = held; r < resources; r++) {
            if (need[i + r] - need[o + r] > room[h + r]) {
                return false;
            }
        }
        return true;
    }

    /** What load and balance of the host would cost with one workload more and another less. */
    long costWith(int host, int in, int out) {
        int h = host * resources;
        int i = in * resources;
        int o = out * resources;
        long sum = 0;
        for (int r = 0; r < resources; r++) {
            sum += weight[r] * Math.max(0, over[h + r] + need[i + r] - need[o + r]);
        }
        for (int b = 0; b < targets.length; b++) {
            int scarce = balances[2 * b];
            int other = balances[2 * b + 1];
            long freeScarce = margin[h + scarce] - over[h + scarce] - need[i + scarce] + need[o + scarce];
            long freeOther = margin[h + other] - over[h + other] - need[i + other] + need[o + other];
            sum += balanceWeights[b] * Math.max(0, targets[b] * freeScarce - freeOther);
        }
        return sum;
    }

    /** What moving costs more with the workload on that host; of two workloads at once only nearly exact. */
    long moveDelta(int workload, int host) {
        return moveCosts.delta(workload, hostOf[workload], host);
    }

    /** Puts the workload elsewhere, without looking whether it fits. */
    void move(int workload, int to) {
        int from = hostOf[workload];
        take(workload, from, -1);
        take(workload, to, 1);
        if (from == today[workload]) {
            hold(workload, from, 1);
        } else if (to == today[workload]) {
            hold(workload, to, -1);
        }
        conflicts.leave(service[workload], from);
        conflicts.enter(service[workload], to);
        reach.move(service[workload], from, to);
        guests.move(workload, from, to);
        cost += moveCosts.move(workload, from, to);
        hostOf[workload] = to;
        recount(from);
        recount(to);
    }

    /** Puts each of two workloads where the other stands. */
    void exchange(int one, int other) {
        int here = hostOf[one];
        int there = hostOf[other];
        move(one, there);
        move(other, here);
        conflicts.enter(service[one], there);
    }

    /** Puts each workload on its host there; rules may be broken on the way, not at its end. */
    void moveAll(int[] there) {
        for (int w = 0; w < workloads; w++) {
            if (hostOf[w] != there[w]) {
                move(w, there[w]);
            }
        }
        for (int w = 0; w < workloads; w++) {
            // One that left after another of its service came has taken the mark with it.
            conflicts.enter(service[w], hostOf[w]);
        }
    }

    private void recount(int host) {
        long now = costWith(host, workloads, workloads);
        cost += now - hostCost[host];
        hostCost[host] = now;
    }
}
