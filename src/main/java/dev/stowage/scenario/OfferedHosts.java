package dev.stowage.scenario;

import dev.stowage.capacity.HostCapacity;
import dev.stowage.costing.HostKindCost;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Hosts of one kind that a scenario offers: installed ones by name, or new ones to buy.
 *
 * @param id unique in the scenario
 * @param capacity what each of them gives
 * @param cost what each of them costs
 * @param installed names of installed hosts; empty for hosts to buy
 * @param limit how many there are at most; {@link Integer#MAX_VALUE} where the planner set no limit
 * @param zones placement rules that list these hosts
 */
public record OfferedHosts(
        String id, HostCapacity capacity, HostKindCost cost, List<String> installed, int limit, Set<String> zones) {
    public OfferedHosts {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(capacity, "capacity");
        Objects.requireNonNull(cost, "cost");
        installed = List.copyOf(installed);
        zones = Set.copyOf(zones);
    }

    public boolean isInstalled() {
        return !installed.isEmpty();
    }
}
