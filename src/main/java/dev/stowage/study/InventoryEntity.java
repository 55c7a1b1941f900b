package dev.stowage.study;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** An upload's row: what a list shows of it. */
@Entity
@Table(name = "inventory")
public class InventoryEntity extends PanacheEntityBase {
    @Id
    public UUID id;

    @Column(name = "study_id", nullable = false)
    public UUID studyId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    public StoredInventory.Status status;

    @Column(name = "file_name", nullable = false)
    public String fileName;

    @Column(name = "file_bytes", nullable = false)
    public long fileBytes;

    @Column(name = "uploaded_at", nullable = false)
    public Instant uploadedAt;

    public int hosts;
    public int vms;
    public int findings;

    /** Which running service reads the file; the file itself lies on that service's disk only. */
    @Column(nullable = false)
    public String owner;

    static Optional<InventoryEntity> ofStudy(UUID studyId) {
        return find("studyId", studyId).firstResultOptional();
    }

    StoredInventory stored() {
        return new StoredInventory(id, studyId, status, fileName, fileBytes, uploadedAt, hosts, vms, findings);
    }
}
