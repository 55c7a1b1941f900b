package dev.stowage.packing;

import java.util.Objects;

/**
 * A packing and what is known about the fewest hosts.
 *
 * @param packing every item on a host
 * @param bound no packing needs fewer hosts; at most the packing's own number
 */
public record PackingResult(Packing packing, int bound) {
    public PackingResult {
        Objects.requireNonNull(packing, "packing");
        if (bound < 0 || bound > packing.hosts()) {
            throw new IllegalArgumentException(packing.hosts() + " hosts where none below " + bound + " can do");
        }
    }

    /** Whether no packing has fewer hosts. */
    public boolean proved() {
        return bound == packing.hosts();
    }

    /** By what share of the bound the packing may exceed the optimum; zero when proved. */
    public double gap() {
        return bound == 0 ? 0 : (double) packing.hosts() / bound - 1;
    }
}
