package dev.stowage.placement;

import java.util.OptionalInt;

/**
 * A host that a VM may be asked for: one of the plan, an installed one that the plan does without, or the next new one
 * of a kind.
 *
 * @param name as the plan names it, or would
 * @param slot empty where there is no further host of the kind
 */
public record Place(String name, int offer, OptionalInt slot) {}
