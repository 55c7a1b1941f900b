package dev.stowage.study;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A study as a list shows it.
 *
 * @param inventory empty until the first upload
 */
public record Study(UUID id, String name, Instant createdAt, Optional<StoredInventory> inventory) {}
