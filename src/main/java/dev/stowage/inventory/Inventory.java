package dev.stowage.inventory;

import java.util.List;

/** All that an upload says, rows in quarantine excepted. Order is that of the file. */
public record Inventory(
        Provenance provenance,
        List<Host> hosts,
        List<Cluster> clusters,
        List<VirtualMachine> vms,
        List<Datastore> datastores) {
    public Inventory {
        hosts = List.copyOf(hosts);
        clusters = List.copyOf(clusters);
        vms = List.copyOf(vms);
        datastores = List.copyOf(datastores);
    }
}
