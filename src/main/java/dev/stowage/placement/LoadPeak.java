package dev.stowage.placement;

/** The greatest of many loads, kept up to date as single ones change; each change takes the logarithm of their number. */
final class LoadPeak {
    private final long[] tree;
    private final int leaves;

    LoadPeak(int hosts) {
        this.leaves = Math.max(1, Integer.highestOneBit(Math.max(1, 2 * hosts - 1)));
        this.tree = new long[2 * leaves];
    }

    void set(int host, long load) {
        int node = leaves + host;
        tree[node] = load;
        while (node > 1) {
            node /= 2;
            long greatest = Math.max(tree[2 * node], tree[2 * node + 1]);
            if (tree[node] == greatest) {
                return;
            }
            tree[node] = greatest;
        }
    }

    long greatest() {
        return tree[1];
    }
}
