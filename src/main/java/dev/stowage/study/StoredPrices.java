package dev.stowage.study;

import dev.stowage.catalog.Catalog;
import dev.stowage.catalog.CatalogReader;
import dev.stowage.catalog.PriceFile;
import dev.stowage.catalog.PriceOverlay;
import dev.stowage.quantity.Wording;
import io.quarkus.cache.CacheKey;
import io.quarkus.cache.CacheResult;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jboss.logging.Logger;

/**
 * The catalog with the prices of each version. A version never changes, so each is made once; which one is in force is
 * asked of the database each time, since several services may share it.
 */
@ApplicationScoped
@Startup
class StoredPrices {
    private static final Logger LOG = Logger.getLogger(StoredPrices.class);

    @Inject
    StudyConfig config;

    private PriceOverlay folder;

    /** At the start, so that a broken catalog file stops the service with its message and not a later request. */
    @PostConstruct
    void read() {
        Catalog shipped = CatalogReader.shipped();
        folder = config.overlay().map(path -> read(path, shipped)).orElse(PriceOverlay.none(shipped));
    }

    /** A broken overlay stops nothing: its faults are said and its file is left out. */
    private static PriceOverlay read(Path folder, Catalog shipped) {
        PriceOverlay overlay = PriceOverlay.read(folder, shipped);
        overlay.accepted().forEach(text -> LOG.infof("Own price: %s", Wording.ENGLISH.print(text)));
        overlay.faults().forEach(text -> LOG.warnf("Own price refused: %s", Wording.ENGLISH.print(text)));
        return overlay;
    }

    Catalog shipped() {
        return folder.shipped();
    }

    /**
     * @param version 0 for none
     * @throws RefusedException where there is no such version
     */
    @Transactional
    @CacheResult(cacheName = "prices")
    PriceList of(@CacheKey int version) {
        String yaml = version == 0 ? "[]" : entity(version).document;
        PriceFile stored = PriceFile.yaml(name(version), yaml.getBytes(StandardCharsets.UTF_8), shipped());
        stored.faults().forEach(fault -> LOG.warnf("Own price left out: %s", Wording.ENGLISH.print(fault.text())));
        return PriceList.of(version, stored, folder);
    }

    @Transactional
    PriceListEntity entity(int version) {
        return PriceListEntity.<PriceListEntity>findByIdOptional(version)
                .orElseThrow(() -> RefusedException.notFound("price-list", version));
    }

    private static String name(int version) {
        return "prices-" + version + ".yaml";
    }
}
