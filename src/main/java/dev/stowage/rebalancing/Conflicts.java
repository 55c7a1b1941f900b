package dev.stowage.rebalancing;

/** On which hosts each service of several workloads stands: one bit each. Services of one workload cannot conflict. */
final class Conflicts {
    private final int[] row;
    private final int words;
    private final long[] stands;

    Conflicts(RebalancingProblem problem) {
        row = new int[problem.services().count()];
        for (int service : problem.workloads().service()) {
            row[service]++;
        }
        int rows = 0;
        for (int s = 0; s < row.length; s++) {
            row[s] = row[s] > 1 ? rows++ : -1;
        }
        words = (problem.hosts().count() + Long.SIZE - 1) / Long.SIZE;
        stands = new long[Math.multiplyExact(rows, words)];
    }

    boolean stands(int service, int host) {
        int r = row[service];
        return r >= 0 && (stands[r * words + (host >> 6)] >>> host & 1) != 0;
    }

    void enter(int service, int host) {
        if (row[service] >= 0) {
            stands[row[service] * words + (host >> 6)] |= 1L << host;
        }
    }

    void leave(int service, int host) {
        if (row[service] >= 0) {
            stands[row[service] * words + (host >> 6)] &= ~(1L << host);
        }
    }
}
