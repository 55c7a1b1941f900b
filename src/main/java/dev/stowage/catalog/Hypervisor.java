package dev.stowage.catalog;

import dev.stowage.quantity.CpuArchitecture;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A hypervisor as the market offers it.
 *
 * @param aliases other names, as inventories write them, in lower case
 * @param overhead by where the disks lie; a platform without an entry for one architecture is planned with the other
 * @param hostOperatingSystems ids of those that it runs on; empty for Type 1
 * @param hostModels ids of the only host models that it runs on; empty where any of its architectures will do
 */
public record Hypervisor(
        String id,
        String name,
        String vendor,
        List<String> aliases,
        Classification classification,
        List<CpuArchitecture> hostArchitectures,
        List<CpuArchitecture> guestArchitectures,
        ProductStatus status,
        Features features,
        Limits limits,
        Map<StorageArchitecture, Overhead> overhead,
        Optional<ManagementSoftware> manager,
        List<String> hostOperatingSystems,
        List<String> hostModels,
        List<Edition> editions) {
    public Hypervisor {
        Required.text(id, "id");
        Required.text(name, "name");
        Required.text(vendor, "vendor");
        aliases = Required.orNone(aliases);
        Required.field(classification, "classification");
        hostArchitectures = Required.filled(hostArchitectures, "host-architectures");
        guestArchitectures = Required.filled(guestArchitectures, "guest-architectures");
        Required.field(status, "status");
        Required.field(features, "features");
        Required.field(limits, "limits");
        overhead = Map.copyOf(Required.field(overhead, "overhead"));
        hostOperatingSystems = Required.orNone(hostOperatingSystems);
        hostModels = Required.orNone(hostModels);
        editions = Required.filled(editions, "editions");
        boolean hosted = !classification.field().bareMetal();
        if (overhead.isEmpty()) {
            throw new IllegalArgumentException("\"overhead\" is empty");
        }
        if (hosted == hostOperatingSystems.isEmpty()) {
            throw new IllegalArgumentException(
                    "what stands on a host operating system names its host-operating-systems, a Type 1 has none");
        }
    }

    public HypervisorType type() {
        return classification.field();
    }

    /** Whether its guests run on the kernel of the host operating system. */
    public boolean sharesKernel() {
        return type() == HypervisorType.OS_LEVEL;
    }

    /**
     * @throws IllegalArgumentException where there is no such edition
     */
    public Edition edition(String editionId) {
        return editions.stream()
                .filter(edition -> edition.id().equals(editionId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("%s has no edition \"%s\"; it has %s"
                        .formatted(
                                name,
                                editionId,
                                editions.stream().map(Edition::id).toList())));
    }

    public Overhead overhead(StorageArchitecture storage) {
        Overhead exact = overhead.get(storage);
        return exact != null ? exact : overhead.values().iterator().next();
    }

    Hypervisor withEditions(List<Edition> changed) {
        return new Hypervisor(
                id,
                name,
                vendor,
                aliases,
                classification,
                hostArchitectures,
                guestArchitectures,
                status,
                features,
                limits,
                overhead,
                manager,
                hostOperatingSystems,
                hostModels,
                changed);
    }
}
