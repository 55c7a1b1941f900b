package dev.stowage.rebalancing;

/** What the moves made so far cost. */
final class MoveCosts {
    private final Ways ways;
    private final int[] today;
    private final int[] service;
    private final long[] own;
    private final long perWay;
    private final long perServiceMove;
    /** What each workload's move costs now. */
    private final long[] paid;
    /** Moved workloads of each service, and how many services have so many. */
    private final int[] moved;

    private final int[] services;
    private int mostMoved;

    MoveCosts(RebalancingProblem problem, int[] hostOf) {
        ways = problem.ways();
        today = problem.workloads().today();
        service = problem.workloads().service();
        perWay = problem.weights().host();
        perServiceMove = problem.weights().service();
        own = new long[today.length];
        paid = new long[today.length];
        moved = new int[problem.services().count()];
        services = new int[today.length + 2];
        services[0] = moved.length;
        for (int w = 0; w < today.length; w++) {
            own[w] = problem.weights().workload() * problem.workloads().moveCost()[w];
            paid[w] = costOn(w, hostOf[w]);
            if (hostOf[w] != today[w]) {
                count(service[w], 1);
            }
        }
    }

    long total() {
        long total = perServiceMove * mostMoved;
        for (long each : paid) {
            total += each;
        }
        return total;
    }

    private long costOn(int workload, int host) {
        return (host == today[workload] ? 0 : own[workload]) + perWay * ways.between(today[workload], host);
    }

    long delta(int workload, int from, int to) {
        long delta = costOn(workload, to) - paid[workload];
        int s = service[workload];
        if (from == today[workload]) {
            return moved[s] == mostMoved ? delta + perServiceMove : delta;
        }
        boolean fewer = to == today[workload] && moved[s] == mostMoved && services[mostMoved] == 1;
        return fewer ? delta - perServiceMove : delta;
    }

    /** @return what all moves cost more than before */
    long move(int workload, int from, int to) {
        long now = costOn(workload, to);
        long delta = now - paid[workload];
        paid[workload] = now;
        int before = mostMoved;
        if (from == today[workload]) {
            count(service[workload], 1);
        } else if (to == today[workload]) {
            count(service[workload], -1);
        }
        return delta + perServiceMove * (mostMoved - before);
    }

    private void count(int of, int more) {
        services[moved[of]]--;
        moved[of] += more;
        services[moved[of]]++;
        if (moved[of] > mostMoved) {
            mostMoved = moved[of];
        } else if (services[mostMoved] == 0) {
            mostMoved--;
        }
    }
}
