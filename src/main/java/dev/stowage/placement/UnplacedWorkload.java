package dev.stowage.placement;

import dev.stowage.quantity.Text;
import java.util.Optional;

/**
 * A workload that no host takes. No error but a result.
 *
 * @param reason the binding constraint, with its numbers
 * @param repair the cheapest that would house it; empty where the market offers nothing
 */
public record UnplacedWorkload(String id, String name, Text reason, Optional<Text> repair) {}
