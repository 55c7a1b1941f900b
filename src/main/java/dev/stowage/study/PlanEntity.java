package dev.stowage.study;

import dev.stowage.placement.Effort;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Sort;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A plan's row: how its solving stands. */
// Only what was changed is written: the solver's progress must not undo the user's wish to stop.
@DynamicUpdate
@Entity
@Table(name = "plan")
public class PlanEntity extends PanacheEntityBase {
    @Id
    public UUID id;

    @Column(name = "scenario_id", nullable = false)
    public UUID scenarioId;

    @Column(name = "study_id", nullable = false)
    public UUID studyId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    public PlanRun.Status status;

    public int steps;
    public int seconds;
    public long seed;

    @Column(name = "requested_at", nullable = false)
    public Instant requestedAt;

    @Column(name = "started_at")
    public Instant startedAt;

    @Column(name = "finished_at")
    public Instant finishedAt;

    public int attempt;
    public String owner;

    @Column(name = "stop_requested")
    public boolean stopRequested;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    public String progress;

    public String failure;

    /** Own prices that it was solved with; null until solving begins, and for plans older than own prices. */
    @Column(name = "price_version")
    public Integer priceVersion;

    static List<PlanEntity> ofStudy(UUID studyId) {
        return list("studyId", Sort.by("requestedAt").and("id"), studyId);
    }

    Effort effort() {
        return new Effort(steps, seconds, seed);
    }

    PlanRun run() {
        return new PlanRun(
                id,
                scenarioId,
                studyId,
                status,
                effort(),
                requestedAt,
                Optional.ofNullable(startedAt),
                Optional.ofNullable(finishedAt),
                stopRequested,
                Documents.progress(progress),
                Optional.ofNullable(failure),
                Optional.ofNullable(priceVersion));
    }
}
