package dev.stowage.packing;

import java.util.Arrays;
import java.util.List;

/** Which items stand together: per host its items' kinds, ascending, each as often as it stands there. */
public final class Packing {
    private final List<int[]> hosts;

    Packing(List<int[]> hosts) {
        this.hosts = hosts.stream().map(int[]::clone).toList();
        this.hosts.forEach(Arrays::sort);
    }

    /** The number of hosts in use. */
    public int hosts() {
        return hosts.size();
    }

    /** The kinds of the items on a host, ascending, each as often as it stands there. */
    public int[] kindsOn(int host) {
        return hosts.get(host).clone();
    }

    /** Whether every item of the problem stands on exactly one host and no host holds more than it can. */
    public boolean solves(PackingProblem problem) {
        int[] open = new int[problem.kinds()];
        Arrays.setAll(open, problem::count);
        for (int[] host : hosts) {
            if (host.length == 0 || !fits(problem, host)) {
                return false;
            }
            for (int kind : host) {
                open[kind]--;
            }
        }
        return Arrays.stream(open).allMatch(left -> left == 0);
    }

    private static boolean fits(PackingProblem problem, int[] host) {
        for (int d = 0; d < problem.dimensions(); d++) {
            long load = 0;
            for (int kind : host) {
                load += problem.size(kind, d);
            }
            if (load > problem.capacity(d)) {
                return false;
            }
        }
        return true;
    }
}
