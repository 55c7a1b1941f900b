package dev.stowage.placement;

import dev.stowage.costing.StatementCalculator;
import dev.stowage.demand.Workload;
import dev.stowage.quantity.DataSize;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What is to be placed, where it may stand, and what that costs.
 *
 * @param offers hosts that a plan may use, installed and new together
 * @param repairs further host kinds of the market that are not offered: looked at only to say what would help a
 *     workload without a place
 * @param sharedStorage disks on shared storage, paid by the terabyte whatever stands where
 * @param bills writes the bill
 */
public record PlacementProblem(
        List<Workload> workloads,
        List<HostOffer> offers,
        List<HostOffer> repairs,
        PlacementPolicy policy,
        DataSize sharedStorage,
        StatementCalculator bills) {
    public PlacementProblem {
        workloads = List.copyOf(workloads);
        offers = List.copyOf(offers);
        repairs = List.copyOf(repairs);
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(bills, "bills");
        Set<String> ids = new HashSet<>();
        for (HostOffer offer : offers) {
            if (!ids.add(offer.id())) {
                throw new IllegalArgumentException("Two offers have the id " + offer.id());
            }
        }
    }
}
