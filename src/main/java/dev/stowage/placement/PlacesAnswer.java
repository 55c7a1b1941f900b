package dev.stowage.placement;

import java.util.List;
import java.util.Optional;

/**
 * Where a VM could stand in a plan as it is, cheapest first.
 *
 * @param vm id
 * @param host where it stands; empty where it has no place yet
 * @param best the cheapest places, each with its bill; hosts that are there already, and new ones only where none of
 *     those takes it; empty where nothing does
 * @param roomy other hosts, spares included, on which there is room for it, the failover reserve left aside
 * @param refusals why the rest does not take it, by the binding constraint, most hosts first
 */
public record PlacesAnswer(
        String vm, String name, Optional<String> host, List<MoveAnswer> best, int roomy, List<Refusal> refusals) {
    public PlacesAnswer {
        best = List.copyOf(best);
        refusals = List.copyOf(refusals);
    }

    /**
     * @param hosts how many do not take it for this reason
     * @param host the one of these with the most room
     * @param example the constraint with the numbers of that host
     */
    public record Refusal(Obstacle.Kind kind, int hosts, String host, Obstacle example) {}
}
