package dev.stowage.scenario;

import java.util.Objects;
import java.util.Optional;

/**
 * A hypervisor as it is run: product, edition, and the host operating system below a Type 2.
 *
 * @param hypervisor id in the catalog
 * @param edition id of one of its editions
 * @param hostOs id of a host operating system; empty for a Type 1
 */
public record Platform(String hypervisor, String edition, Optional<String> hostOs) {
    public Platform {
        Objects.requireNonNull(hypervisor, "hypervisor");
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(hostOs, "hostOs");
    }

    public static Platform type1(String hypervisor, String edition) {
        return new Platform(hypervisor, edition, Optional.empty());
    }

    public static Platform type2(String hypervisor, String edition, String hostOs) {
        return new Platform(hypervisor, edition, Optional.of(hostOs));
    }
}
