package dev.stowage.samples.csv;

import java.util.List;

/** One line of {@code hosts.csv}; sizes in GiB. */
record HostLine(
        String host,
        String cluster,
        String datacenter,
        String vendor,
        String model,
        String cpuModel,
        int sockets,
        int coresPerSocket,
        int clockMHz,
        int memoryGiB,
        int localStorageGiB,
        String hypervisor) {
    static final List<String> COLUMNS = List.of(
            "host",
            "cluster",
            "datacenter",
            "vendor",
            "model",
            "cpu_model",
            "sockets",
            "cores_per_socket",
            "threads_per_core",
            "clock_mhz",
            "memory_gib",
            "local_storage_gib",
            "hypervisor");

    /** Hyper-threading is on everywhere, as every vendor of these processors delivers them. */
    private static final String THREADS_PER_CORE = "2";

    List<String> cells() {
        return List.of(
                host,
                cluster,
                datacenter,
                vendor,
                model,
                cpuModel,
                String.valueOf(sockets),
                String.valueOf(coresPerSocket),
                THREADS_PER_CORE,
                String.valueOf(clockMHz),
                String.valueOf(memoryGiB),
                String.valueOf(localStorageGiB),
                hypervisor);
    }
}
