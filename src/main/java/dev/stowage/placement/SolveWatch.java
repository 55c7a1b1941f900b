package dev.stowage.placement;

/** Somebody who follows a search and may end it. */
public interface SolveWatch {
    SolveWatch NOBODY = new SolveWatch() {};

    /** Called from the searching thread, for the start and for every better plan. */
    default void reached(Milestone milestone) {}

    /** The same watch for a search that leaves out what every plan pays. */
    default SolveWatch beyond(long perMonth) {
        SolveWatch whole = this;
        return new SolveWatch() {
            @Override
            public void reached(Milestone milestone) {
                whole.reached(milestone.plus(perMonth));
            }

            @Override
            public boolean stopRequested() {
                return whole.stopRequested();
            }
        };
    }

    /** Asked often: whether to stop and keep the best so far. */
    default boolean stopRequested() {
        return false;
    }
}
