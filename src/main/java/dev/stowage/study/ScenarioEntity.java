package dev.stowage.study;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Sort;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A scenario's row. */
@Entity
@Table(name = "scenario")
public class ScenarioEntity extends PanacheEntityBase {
    @Id
    public UUID id;

    @Column(name = "study_id", nullable = false)
    public UUID studyId;

    public int position;

    @Column(nullable = false)
    public String name;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    public String document;

    static List<ScenarioEntity> ofStudy(UUID studyId) {
        return list("studyId", Sort.by("position").and("name"), studyId);
    }

    StoredScenario stored() {
        return new StoredScenario(id, studyId, Documents.scenario(document));
    }
}
