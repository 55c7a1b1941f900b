package dev.stowage.study;

import dev.stowage.catalog.Catalog;
import dev.stowage.catalog.OverlayPrice;
import dev.stowage.catalog.PriceFile;
import dev.stowage.catalog.PriceOverlay;
import java.util.List;

/**
 * The prices of one version and what they make of the catalog.
 *
 * @param version 0 before the first
 * @param stored the version's own prices; those that this catalog does not know any more are faults of it
 * @param overlay the operator's folder and over it what the version holds
 * @param catalog with all of them
 */
public record PriceList(int version, PriceFile stored, PriceOverlay overlay, Catalog catalog) {
    /** A version that does not fit the catalog any more still counts line by line: no upgrade takes the others away. */
    static PriceList of(int version, PriceFile stored, PriceOverlay folder) {
        PriceOverlay overlay = folder.with(new PriceFile(stored.name(), stored.lines(), List.of()));
        return new PriceList(version, stored, overlay, overlay.applied());
    }

    /** The prices of the operator's folder that no stored price stands in for. */
    public List<PriceOverlay.Own> fromFolder() {
        return overlay.prices().stream()
                .filter(own -> !stored.lines().containsKey(own.price().key()))
                .toList();
    }

    /** All that count, as a file that {@code catalog check} accepts. */
    public String yaml() {
        return PriceFile.write(prices());
    }

    public List<OverlayPrice> prices() {
        return overlay.prices().stream().map(PriceOverlay.Own::price).toList();
    }
}
