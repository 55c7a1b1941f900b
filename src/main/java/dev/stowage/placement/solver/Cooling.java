package dev.stowage.placement.solver;

/**
 * How bold the annealing is at which point of a run: falls evenly in its logarithm, from the first step to the last or
 * from the first second to the last, whichever the run is limited by.
 */
final class Cooling {
    private static final double START = 0.2;
    /** Up to so many workloads there is time to find again what is lost at first; beyond, ever less is put at risk. */
    private static final double BOLD_UP_TO = 2000;

    private static final double END = 0.005;

    private final double start;
    private final long stepsAtMost;
    private final long nanosAtMost;
    private final long began = System.nanoTime();
    private long steps;

    /**
     * @param stepsAtMost 0 for no limit
     * @param nanosAtMost 0 for no limit
     */
    Cooling(long stepsAtMost, long nanosAtMost, int workloads) {
        this.start = Math.max(2 * END, START * Math.min(1, BOLD_UP_TO / Math.max(1, workloads)));
        this.stepsAtMost = stepsAtMost;
        this.nanosAtMost = nanosAtMost;
    }

    /** For the next step, as a part of what a VM costs. */
    double next() {
        double passed = stepsAtMost > 0
                ? (double) steps / stepsAtMost
                : (double) (System.nanoTime() - began) / Math.max(1, nanosAtMost);
        steps++;
        return start * StrictMath.pow(END / start, Math.min(1, passed));
    }
}
