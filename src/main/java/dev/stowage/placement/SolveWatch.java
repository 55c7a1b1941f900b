package dev.stowage.placement;

/** Somebody who follows a search and may end it. */
public interface SolveWatch {
    SolveWatch NOBODY = new SolveWatch() {};

    /** Called from the searching thread, for the start and for every better plan. */
    default void reached(Milestone milestone) {}

    /** Asked often: whether to stop and keep the best so far. */
    default boolean stopRequested() {
        return false;
    }
}
