package dev.stowage.samples.midsize;

import java.time.LocalDateTime;
import java.util.UUID;

/** One host. */
public record SiteHost(
        String name, SiteCluster cluster, String objectId, UUID uuid, String serviceTag, LocalDateTime booted) {}
