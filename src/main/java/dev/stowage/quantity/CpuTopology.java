package dev.stowage.quantity;

/**
 * The processors of one host. Licences count sockets and cores, limits of hypervisors count threads, so the three are
 * never mixed.
 *
 * @param sockets occupied CPU packages, one or more
 * @param coresPerSocket physical cores of one package, one or more
 * @param threadsPerCore hardware threads of one core; 1 where hyper-threading is off or absent
 */
public record CpuTopology(int sockets, int coresPerSocket, int threadsPerCore) {
    public CpuTopology {
        if (sockets < 1 || coresPerSocket < 1 || threadsPerCore < 1) {
            throw new IllegalArgumentException("A host has at least one socket, core and thread, not %d × %d × %d"
                    .formatted(sockets, coresPerSocket, threadsPerCore));
        }
    }

    /** Physical cores of the host. */
    public int cores() {
        return sockets * coresPerSocket;
    }

    /** Hardware threads (logical CPUs) of the host. */
    public int threads() {
        return cores() * threadsPerCore;
    }
}
