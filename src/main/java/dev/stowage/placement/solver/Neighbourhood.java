package dev.stowage.placement.solver;

import dev.stowage.placement.HostLoads;
import java.util.Random;

/** A way to change a placement. */
interface Neighbourhood {
    /**
     * Proposes a change that keeps every hard rule; {@link Reassignment#NOTHING} where this try found none. The
     * placement itself stands as before.
     */
    Reassignment propose(HostLoads loads, Random random);
}
