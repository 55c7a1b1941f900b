package dev.stowage.catalog;

import dev.stowage.quantity.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A user's own prices, laid over the shipped ones: each replaces what is preferred for a product's edition and metric,
 * and the shipped lines stay as they are. A file with a fault is refused as a whole, with every fault that it has;
 * other files count all the same, a later one before an earlier one.
 */
public final class PriceOverlay {
    private final Catalog shipped;
    private final Map<String, Own> prices;
    private final List<Text> accepted;
    private final List<Text> faults;

    /** A price that counts, and the file in which it stands. */
    public record Own(String file, OverlayPrice price) {}

    private PriceOverlay(Catalog shipped, Map<String, Own> prices, List<Text> accepted, List<Text> faults) {
        this.shipped = shipped;
        this.prices = new LinkedHashMap<>(prices);
        this.accepted = new ArrayList<>(accepted);
        this.faults = new ArrayList<>(faults);
    }

    /** No own price at all. */
    public static PriceOverlay none(Catalog shipped) {
        return new PriceOverlay(shipped, Map.of(), List.of(), List.of());
    }

    /** Reads all {@code .yaml} files of a folder, in the order of their names; never refuses because of their content. */
    public static PriceOverlay read(Path folder, Catalog shipped) {
        PriceOverlay overlay = none(shipped);
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> sorted = files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
            if (sorted.isEmpty()) {
                overlay.faults.add(Text.of("catalog.overlay.empty", folder.toString()));
            }
            sorted.forEach(overlay::add);
        } catch (IOException | UncheckedIOException failure) {
            overlay.faults.add(Text.of("catalog.overlay.unreadable", folder.toString(), failure.getMessage()));
        }
        return overlay;
    }

    /** These prices and those of one more file, which are preferred to these. */
    public PriceOverlay with(PriceFile file) {
        PriceOverlay more = new PriceOverlay(shipped, prices, accepted, faults);
        more.add(file);
        return more;
    }

    /** One sentence for each line that counts: what it stands for. */
    public List<Text> accepted() {
        return List.copyOf(accepted);
    }

    /** File, line and reason of each fault. */
    public List<Text> faults() {
        return List.copyOf(faults);
    }

    /** The prices that count, each in the place of what is preferred without it. */
    public List<Own> prices() {
        return List.copyOf(prices.values());
    }

    /** The catalog below, as no own price touches it. */
    public Catalog shipped() {
        return shipped;
    }

    /** The shipped catalog with the prices that count. */
    public Catalog applied() {
        Map<String, Source> all = new TreeMap<>(shipped.sources());
        prices.values().forEach(own -> all.put(sourceId(own.price()), source(own)));
        return new Catalog(
                shipped.hypervisors().stream()
                        .map(one -> one.withEditions(laidOver(one.id(), one.editions())))
                        .toList(),
                shipped.hostOperatingSystems().stream()
                        .map(one -> one.withEdition(
                                laidOver(one.id(), List.of(one.edition())).get(0)))
                        .toList(),
                shipped.hostModels(),
                shipped.processors(),
                shipped.guestProducts().stream()
                        .map(one -> one.withEditions(laidOver(one.id(), one.editions())))
                        .toList(),
                shipped.parameters(),
                shipped.rules(),
                all);
    }

    private List<Edition> laidOver(String product, List<Edition> editions) {
        return editions.stream()
                .map(edition -> edition.licence().product().isPresent() ? edition : laidOver(product, edition))
                .toList();
    }

    private Edition laidOver(String product, Edition edition) {
        Own own = prices.get(product + "/" + edition.id());
        return own == null ? edition : edition.withOwnPrice(own.price().price(sourceId(own.price())));
    }

    private void add(Path path) {
        try (InputStream in = Files.newInputStream(path)) {
            add(PriceFile.yaml(path.getFileName().toString(), in.readNBytes(PriceFile.MOST_BYTES + 1), shipped));
        } catch (IOException failure) {
            faults.add(Text.of("catalog.overlay.unreadable", path.toString(), String.valueOf(failure.getMessage())));
        }
    }

    private void add(PriceFile file) {
        if (file.refused()) {
            file.faults().forEach(fault -> faults.add(fault.text()));
            return;
        }
        file.prices().forEach(price -> {
            prices.put(price.key(), new Own(file.name(), price));
            accepted.add(Text.of(
                    "catalog.overlay.accepted",
                    file.name(),
                    price.key(),
                    price.amount(),
                    price.currency().getCode(),
                    price.units(),
                    price.per().name(),
                    price.term().name()));
        });
    }

    private static Source source(Own own) {
        OverlayPrice price = own.price();
        return new Source(sourceId(price), price.source(), "own price", price.date(), own.file(), "own");
    }

    private static String sourceId(OverlayPrice price) {
        return "OWN-" + price.key();
    }
}
