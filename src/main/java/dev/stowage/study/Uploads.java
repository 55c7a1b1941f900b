package dev.stowage.study;

import dev.stowage.inventory.InventoryReader;
import dev.stowage.inventory.InventoryReading;
import dev.stowage.inventory.UploadLimits;
import dev.stowage.quantity.Wording;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.logging.Logger;

/** Takes uploads and reads them in the background. */
@ApplicationScoped
public class Uploads {
    private static final Logger LOG = Logger.getLogger(Uploads.class);

    private final InventoryReader reader = new InventoryReader();

    @Inject
    StudyConfig config;

    @Inject
    ManagedExecutor executor;

    @Inject
    Engine engine;

    @Inject
    Scenarios scenarios;

    @Inject
    Event<UploadRead> uploadRead;

    /** What a former life of this service was reading is lost with its file; the uploader must know. */
    void giveUpUnfinished(@Observes StartupEvent start) {
        int interrupted = QuarkusTransaction.requiringNew()
                .call(() -> InventoryEntity.update(
                        "status = ?1 where status = ?2 and owner = ?3",
                        StoredInventory.Status.INTERRUPTED,
                        StoredInventory.Status.READING,
                        config.instance()));
        if (interrupted > 0) {
            LOG.warnf("Uploads that were cut off while being read, and must be sent again: %d", interrupted);
        }
    }

    /**
     * Takes a file and begins to read it. The study's former inventory goes, and with it the plans that were made from
     * it; the scenarios stay.
     *
     * @param file is moved
     * @param name as the uploader calls it
     * @param wording in whose language a first upload's scenarios are named
     */
    public StoredInventory accept(UUID studyId, Path file, String name, Wording wording) {
        UUID id = UUID.randomUUID();
        Path kept = keep(file, id);
        StoredInventory stored = QuarkusTransaction.requiringNew().call(() -> register(id, studyId, kept, name));
        executor.execute(() -> read(stored, kept, wording));
        return stored;
    }

    private Path keep(Path file, UUID id) {
        try {
            Files.createDirectories(config.uploads());
            return Files.move(file, config.uploads().resolve(id.toString()), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new UncheckedIOException("An upload cannot be kept in " + config.uploads(), failure);
        }
    }

    private StoredInventory register(UUID id, UUID studyId, Path file, String name) {
        Studies.entity(studyId);
        InventoryEntity.delete("studyId", studyId);
        PlanEntity.delete("studyId", studyId);
        InventoryEntity inventory = new InventoryEntity();
        inventory.id = id;
        inventory.studyId = studyId;
        inventory.status = StoredInventory.Status.READING;
        inventory.fileName = name;
        inventory.fileBytes = size(file);
        inventory.uploadedAt = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        inventory.owner = config.instance();
        inventory.persist();
        return inventory.stored();
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void read(StoredInventory stored, Path file, Wording wording) {
        UUID id = stored.id();
        try {
            InventoryReading reading = reader.read(file, stored.fileName(), UploadLimits.DEFAULT);
            String document = Documents.write(reading);
            QuarkusTransaction.requiringNew().run(() -> save(id, reading, document, wording));
            if (!reading.refused()) {
                uploadRead.fire(new UploadRead(stored.studyId()));
            }
        } catch (RuntimeException | OutOfMemoryError failure) {
            LOG.errorf(failure, "Upload %s (%s) could not be read", id, stored.fileName());
            QuarkusTransaction.requiringNew()
                    .run(() -> change(id, inventory -> inventory.status = StoredInventory.Status.INTERRUPTED));
        } finally {
            remove(file);
        }
    }

    private void save(UUID id, InventoryReading reading, String document, Wording wording) {
        change(id, inventory -> {
            inventory.status = reading.refused() ? StoredInventory.Status.REFUSED : StoredInventory.Status.READY;
            inventory.hosts = reading.inventory().hosts().size();
            inventory.vms = reading.inventory().vms().size();
            inventory.findings = reading.findings().size();
            InventoryDocumentEntity entity = new InventoryDocumentEntity();
            entity.id = id;
            entity.reading = document;
            entity.persist();
            if (!reading.refused() && scenarios.ofStudy(inventory.studyId).isEmpty()) {
                engine.defaultScenarios()
                        .of(reading.inventory(), wording)
                        .forEach(scenario -> scenarios.add(inventory.studyId, scenario));
            }
        });
    }

    /** The inventory may have been replaced or its study deleted in the meantime. */
    private static void change(UUID id, Consumer<InventoryEntity> change) {
        InventoryEntity.<InventoryEntity>findByIdOptional(id).ifPresent(change);
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            LOG.warnf(failure, "An upload that was read cannot be removed: %s", file);
        }
    }
}
