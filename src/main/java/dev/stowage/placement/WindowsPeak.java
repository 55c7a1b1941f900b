package dev.stowage.placement;

/**
 * The most Windows Server VMs that any host of a platform carries, kept up to date as hosts change: what a spare host
 * must be licensed for if it stands in for that one.
 */
final class WindowsPeak {
    private final int[][] hostsWith;
    private final int[] most;

    WindowsPeak(int platforms, int windowsVms) {
        this.hostsWith = new int[platforms][windowsVms + 1];
        this.most = new int[platforms];
    }

    void changed(int platform, int before, int after) {
        int[] hosts = hostsWith[platform];
        hosts[before] -= before > 0 ? 1 : 0;
        hosts[after] += after > 0 ? 1 : 0;
        most[platform] = Math.max(most[platform], after);
        while (most[platform] > 0 && hosts[most[platform]] == 0) {
            most[platform]--;
        }
    }

    int of(int platform) {
        return most[platform];
    }
}
