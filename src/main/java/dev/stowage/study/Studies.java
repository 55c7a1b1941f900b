package dev.stowage.study;

import dev.stowage.inventory.InventoryReading;
import dev.stowage.quantity.Text;
import io.quarkus.cache.CacheKey;
import io.quarkus.cache.CacheResult;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** The studies and what they hold. */
@ApplicationScoped
public class Studies {
    private static final int LONGEST_NAME = 200;

    @Transactional
    public List<Study> all() {
        return StudyEntity.<StudyEntity>listAll(Sort.descending("createdAt")).stream()
                .map(Studies::study)
                .toList();
    }

    /**
     * @throws RefusedException where there is no such study
     */
    @Transactional
    public Study study(UUID id) {
        return study(entity(id));
    }

    /**
     * @throws RefusedException for a blank or overlong name
     */
    @Transactional
    public Study create(String name) {
        String trimmed = name == null ? "" : name.strip();
        if (trimmed.isEmpty() || trimmed.length() > LONGEST_NAME) {
            throw new RefusedException(RefusedException.Reason.INVALID, Text.of("study.name", LONGEST_NAME));
        }
        StudyEntity study = new StudyEntity();
        study.id = UUID.randomUUID();
        study.name = trimmed;
        study.createdAt = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        study.persist();
        return study(study);
    }

    /** With its inventory, scenarios and plans. A plan that is being solved for it comes to nothing. */
    @Transactional
    public void delete(UUID id) {
        entity(id).delete();
    }

    @Transactional
    public long count() {
        return StudyEntity.count();
    }

    /**
     * All that a reader made of an upload.
     *
     * @throws RefusedException where the inventory is unknown or not read yet
     */
    @Transactional
    @CacheResult(cacheName = "readings")
    public InventoryReading reading(@CacheKey UUID inventoryId) {
        InventoryDocumentEntity document = InventoryDocumentEntity.findById(inventoryId);
        if (document == null) {
            throw RefusedException.notFound("inventory", inventoryId);
        }
        return Documents.reading(document.reading);
    }

    /**
     * @throws RefusedException where the upload is unknown
     */
    @Transactional
    public StoredInventory inventory(UUID id) {
        return InventoryEntity.<InventoryEntity>findByIdOptional(id)
                .orElseThrow(() -> RefusedException.notFound("inventory", id))
                .stored();
    }

    static StudyEntity entity(UUID id) {
        return StudyEntity.<StudyEntity>findByIdOptional(id).orElseThrow(() -> RefusedException.notFound("study", id));
    }

    private static Study study(StudyEntity entity) {
        return new Study(
                entity.id,
                entity.name,
                entity.createdAt,
                InventoryEntity.ofStudy(entity.id).map(InventoryEntity::stored));
    }
}
