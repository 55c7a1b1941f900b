package dev.stowage.scenario;

import dev.stowage.quantity.DataSize;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Hosts that a scenario may use.
 *
 * @param platform what runs on them
 * @param installed the inventory's hosts; otherwise hosts to buy
 * @param model id of a host model to buy; empty for every model that the catalog offers
 * @param memory with which it is bought; empty for every size that the catalog offers
 * @param limit how many of each kind may be bought; empty for any number
 */
public record HostOption(
        Platform platform, boolean installed, Optional<String> model, Optional<DataSize> memory, OptionalInt limit) {
    public HostOption {
        Objects.requireNonNull(platform, "platform");
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(memory, "memory");
        Objects.requireNonNull(limit, "limit");
        if (installed && (model.isPresent() || memory.isPresent() || limit.isPresent())) {
            throw new IllegalArgumentException("Installed hosts come as they are: without model, memory and limit");
        }
        if (limit.isPresent() && limit.getAsInt() < 1) {
            throw new IllegalArgumentException("A limit of hosts is at least 1; leave the option out instead");
        }
    }

    public static HostOption installed(Platform platform) {
        return new HostOption(platform, true, Optional.empty(), Optional.empty(), OptionalInt.empty());
    }

    /** Every host model and memory size of the catalog. */
    public static HostOption anyNew(Platform platform) {
        return new HostOption(platform, false, Optional.empty(), Optional.empty(), OptionalInt.empty());
    }
}
