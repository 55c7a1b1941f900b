package dev.stowage.placement;

import dev.stowage.quantity.Text;
import java.util.List;
import java.util.Optional;

/**
 * Whether a VM could stand on a host, and what that would change.
 *
 * @param vm id
 * @param name of the VM
 * @param from where it stands; empty where it has no place
 * @param to host that was asked for
 * @param kind of that host, for people
 * @param together names of other VMs that must stand there as well
 * @param obstacles the binding one first; none where it fits
 * @param answer the result in a sentence
 * @param difference of the finished bills; empty where it does not fit or stands there already
 * @param changes what becomes of hosts, spares included
 */
public record MoveAnswer(
        String vm,
        String name,
        Optional<String> from,
        String to,
        String kind,
        Verdict verdict,
        List<String> together,
        List<Obstacle> obstacles,
        Text answer,
        Optional<CostDifference> difference,
        List<Text> changes) {
    /** How the question is answered. */
    public enum Verdict {
        STAYS,
        FITS,
        DOES_NOT_FIT
    }

    public MoveAnswer {
        together = List.copyOf(together);
        obstacles = List.copyOf(obstacles);
        changes = List.copyOf(changes);
    }

    public boolean fits() {
        return verdict == Verdict.FITS;
    }
}
