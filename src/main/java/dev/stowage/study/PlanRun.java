package dev.stowage.study;

import dev.stowage.placement.Effort;
import dev.stowage.placement.Milestone;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * How the solving of a plan stands.
 *
 * @param stopRequested whether somebody asked to stop and keep the best
 * @param progress every better plan so far, in order
 * @param failure what went wrong, where it failed
 * @param priceVersion of the own prices that it was solved with, 0 where there were none; empty until solving begins,
 *     and for plans older than own prices
 */
public record PlanRun(
        UUID id,
        UUID scenarioId,
        UUID studyId,
        Status status,
        Effort effort,
        Instant requestedAt,
        Optional<Instant> startedAt,
        Optional<Instant> finishedAt,
        boolean stopRequested,
        List<Milestone> progress,
        Optional<String> failure,
        Optional<Integer> priceVersion) {
    /** How it stands. */
    public enum Status {
        QUEUED,
        SOLVING,
        FINISHED,
        /** The service ended while it solved; it can be started again. */
        INTERRUPTED,
        FAILED;

        public boolean isOver() {
            return this == FINISHED || this == INTERRUPTED || this == FAILED;
        }
    }
}
