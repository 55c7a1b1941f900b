package dev.stowage.costing;

import dev.stowage.catalog.Edition;
import dev.stowage.catalog.HostModel;
import dev.stowage.catalog.HostOperatingSystem;
import dev.stowage.catalog.Hypervisor;
import dev.stowage.quantity.DataSize;
import java.util.Objects;
import java.util.Optional;

/**
 * What there is to pay for in a host kind: hardware, hypervisor, edition, and the host operating system of a Type 2.
 *
 * @param label as the plan names the kind
 * @param memory with which the model is bought or installed
 * @param migrated whether VMs come to it from another hypervisor
 * @param bought whether it is bought; an installed host is there and has no purchase price
 */
public record HostKindSpec(
        String label,
        HostModel model,
        DataSize memory,
        Hypervisor hypervisor,
        Edition edition,
        Optional<HostOperatingSystem> hostOs,
        boolean migrated,
        boolean bought) {
    /** Of a model that is bought where it has a purchase price, for VMs that need no migration. */
    public HostKindSpec(
            String label,
            HostModel model,
            DataSize memory,
            Hypervisor hypervisor,
            Edition edition,
            Optional<HostOperatingSystem> hostOs) {
        this(
                label,
                model,
                memory,
                hypervisor,
                edition,
                hostOs,
                false,
                model.purchase().isPresent());
    }

    public HostKindSpec {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(memory, "memory");
        Objects.requireNonNull(edition, "edition");
        if (hypervisor.type().bareMetal() == hostOs.isPresent()) {
            throw new IllegalArgumentException(
                    hypervisor.name() + ": a Type 2 hypervisor stands on a host operating system, a Type 1 on none");
        }
        hostOs.filter(os -> !hypervisor.hostOperatingSystems().contains(os.id()))
                .ifPresent(os -> {
                    throw new IllegalArgumentException(hypervisor.name() + " does not run on " + os.name());
                });
        if (!hypervisor.editions().contains(edition)) {
            throw new IllegalArgumentException(hypervisor.name() + " has no edition " + edition.name());
        }
    }

    /** Hypervisor and edition, which licences are ordered for and VMs move within. */
    String platform() {
        return hypervisor.id() + "/" + edition.id();
    }
}
