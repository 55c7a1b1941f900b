package dev.stowage.placement;

import dev.stowage.quantity.Text;
import java.util.List;
import java.util.Optional;

/**
 * A workload that no host takes. No error but a result.
 *
 * @param reason the binding constraint, with its numbers
 * @param reasons why each kind of host does not take it, kinds with the same binding constraint together; none in plans
 *     that were kept before these were told apart
 * @param repair the cheapest that would house it; empty where the market offers nothing
 */
public record UnplacedWorkload(String id, String name, Text reason, List<KindReason> reasons, Optional<Text> repair) {
    public UnplacedWorkload {
        reasons = reasons == null ? List.of() : List.copyOf(reasons);
    }

    /**
     * @param hostKinds how many of the kinds offered do not take it for this reason
     * @param nearest label of the one of these that comes nearest to taking it
     * @param reason with the numbers of that one
     */
    public record KindReason(Obstacle.Kind kind, int hostKinds, String nearest, Text reason) {}
}
