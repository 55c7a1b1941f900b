package dev.stowage.placement;

/**
 * How long to search for a cheaper plan. A limit in steps gives the same plan on any machine; a limit in seconds does
 * not.
 *
 * @param steps of the search; 0 for no limit
 * @param seconds of the search; 0 for no limit
 * @param seed of the search's random numbers
 */
public record Effort(int steps, int seconds, long seed) {
    /** A step is a thousand moves, or one for each VM where there are more. */
    public static final Effort DEFAULT = new Effort(5000, 0, 1);

    public Effort {
        if (steps < 0 || seconds < 0 || steps == 0 && seconds == 0) {
            throw new IllegalArgumentException("A search needs a limit: a number of steps or of seconds above zero");
        }
    }
}
