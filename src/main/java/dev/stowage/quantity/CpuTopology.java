package dev.stowage.quantity;

/**
 * The processors of one host. Licences count sockets and cores, limits of hypervisors count threads, so the three are
 * never mixed.
 *
 * @param sockets occupied CPU packages, 1 to {@value #MOST_SOCKETS}
 * @param coresPerSocket physical cores of one package, 1 to {@value #MOST_CORES_PER_SOCKET}
 * @param threadsPerCore hardware threads of one core, 1 to {@value #MOST_THREADS_PER_CORE}; 1 where hyper-threading is
 *     off or absent
 */
public record CpuTopology(int sockets, int coresPerSocket, int threadsPerCore) {
    /** Sixteen times what any server sold has; more is a misread cell. */
    public static final int MOST_SOCKETS = 1024;

    public static final int MOST_CORES_PER_SOCKET = 4096;
    public static final int MOST_THREADS_PER_CORE = 64;

    public CpuTopology {
        if (sockets < 1 || coresPerSocket < 1 || threadsPerCore < 1) {
            throw new IllegalArgumentException("A host has at least one socket, core and thread, not %d × %d × %d"
                    .formatted(sockets, coresPerSocket, threadsPerCore));
        }
        if (sockets > MOST_SOCKETS
                || coresPerSocket > MOST_CORES_PER_SOCKET
                || threadsPerCore > MOST_THREADS_PER_CORE) {
            throw new IllegalArgumentException(
                    "No host has %d × %d × %d threads".formatted(sockets, coresPerSocket, threadsPerCore));
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
