package dev.stowage.inventory.csv;

import dev.stowage.inventory.table.Field;
import java.util.List;
import java.util.Locale;

/** The columns of hosts.csv; each label is the constant in lower case. */
enum HostColumn implements Field {
    HOST,
    CLUSTER,
    DATACENTER,
    VENDOR,
    MODEL,
    CPU_MODEL,
    SOCKETS,
    CORES_PER_SOCKET,
    THREADS_PER_CORE,
    CLOCK_MHZ,
    MEMORY_GIB,
    LOCAL_STORAGE_GIB,
    HYPERVISOR;

    /** Without one of these a host cannot be planned with. */
    static final List<HostColumn> REQUIRED = List.of(HOST, SOCKETS, CORES_PER_SOCKET, MEMORY_GIB);

    @Override
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public List<String> aliases() {
        return List.of();
    }
}
