package dev.stowage.catalog;

import dev.stowage.quantity.DataSize;
import java.math.BigDecimal;

/**
 * What a Type 2 hypervisor stands on. It costs memory, cores and a licence, and it is patched: each patch stops the
 * host's VMs, since nothing can move them away.
 *
 * @param cores kept by the operating system
 * @param memory kept by the operating system
 * @param edition how it is licensed and priced
 */
public record HostOperatingSystem(
        String id, String name, String vendor, Figure<BigDecimal> cores, Figure<DataSize> memory, Edition edition) {
    public HostOperatingSystem {
        Required.text(id, "id");
        Required.text(name, "name");
        Required.text(vendor, "vendor");
        Required.field(cores, "cores");
        Required.field(memory, "memory");
        Required.field(edition, "edition");
    }

    HostOperatingSystem withEdition(Edition changed) {
        return new HostOperatingSystem(id, name, vendor, cores, memory, changed);
    }
}
