package dev.stowage.placement;

import dev.stowage.capacity.HostCapacity;
import dev.stowage.costing.HostKindCost;
import dev.stowage.demand.Workload;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Hosts of one kind that a plan may use: installed ones by name, or new ones to buy.
 *
 * @param id unique in the problem
 * @param capacity what each of them gives
 * @param cost what each of them costs
 * @param installed names of installed hosts; empty for hosts to buy
 * @param limit how many there are at most; for installed hosts their number, for new ones {@link Integer#MAX_VALUE}
 *     where the planner set no limit
 * @param zones placement rules that list these hosts
 */
public record HostOffer(
        String id, HostCapacity capacity, HostKindCost cost, List<String> installed, int limit, Set<String> zones) {
    public HostOffer {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(capacity, "capacity");
        Objects.requireNonNull(cost, "cost");
        installed = List.copyOf(installed);
        zones = Set.copyOf(zones);
        if (!installed.isEmpty() && installed.size() != limit) {
            throw new IllegalArgumentException("Offer " + id + " has " + installed.size() + " hosts, not " + limit);
        }
        if (limit < 0) {
            throw new IllegalArgumentException("Offer " + id + " cannot have fewer than no hosts");
        }
    }

    /** Rules that would have the workload elsewhere, in words. */
    String unmet(Workload workload) {
        return workload.hostRules().onlyOn().stream()
                .filter(rule -> !zones.contains(rule))
                .collect(Collectors.joining("; "));
    }

    /** Rules that ban the workload from here, in words. */
    String broken(Workload workload) {
        return workload.hostRules().neverOn().stream().filter(zones::contains).collect(Collectors.joining("; "));
    }

    public boolean isInstalled() {
        return !installed.isEmpty();
    }
}
