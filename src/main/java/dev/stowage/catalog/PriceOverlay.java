package dev.stowage.catalog;

import dev.stowage.quantity.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A user's own prices, laid over the shipped ones: each replaces what is preferred for a product's edition and metric,
 * and the shipped lines stay as they are. A file with a fault is refused as a whole, with every fault that it has;
 * other files count all the same.
 */
public final class PriceOverlay {
    private final Catalog shipped;
    private final CatalogYaml yaml = new CatalogYaml();
    private final Map<String, OverlayPrice> prices = new LinkedHashMap<>();
    private final Map<String, Source> sources = new TreeMap<>();
    private final List<Text> accepted = new ArrayList<>();
    private final List<Text> faults = new ArrayList<>();

    private PriceOverlay(Catalog shipped) {
        this.shipped = shipped;
    }

    /** Reads all {@code .yaml} files of a folder, in the order of their names; never refuses because of their content. */
    public static PriceOverlay read(Path folder, Catalog shipped) {
        PriceOverlay overlay = new PriceOverlay(shipped);
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

    /** One sentence for each line that counts: what it stands for. */
    public List<Text> accepted() {
        return List.copyOf(accepted);
    }

    /** File, line and reason of each fault. */
    public List<Text> faults() {
        return List.copyOf(faults);
    }

    /** The shipped catalog with the prices that count. */
    public Catalog applied() {
        Map<String, Source> all = new TreeMap<>(shipped.sources());
        all.putAll(sources);
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
                .map(edition -> Optional.ofNullable(prices.get(product + "/" + edition.id()))
                        .map(own -> edition.withOwnPrice(own.price(sourceId(own))))
                        .orElse(edition))
                .toList();
    }

    private void add(Path path) {
        String file = path.getFileName().toString();
        Map<String, OverlayPrice> read = new LinkedHashMap<>();
        List<Text> found = new ArrayList<>();
        for (CatalogYaml.Line line : yaml.lines(path)) {
            Optional<Text> fault = line.fault().or(() -> fault(line, read));
            fault.ifPresentOrElse(
                    text -> found.add(Text.of("catalog.overlay.fault", file, line.number(), text)),
                    () -> read.put(
                            line.price().orElseThrow().key(), line.price().orElseThrow()));
        }
        if (!found.isEmpty()) {
            faults.addAll(found);
            return;
        }
        read.forEach((key, price) -> {
            prices.put(key, price);
            sources.put(
                    sourceId(price),
                    new Source(sourceId(price), price.source(), "own price", price.date(), file, "own"));
            accepted.add(Text.of(
                    "catalog.overlay.accepted",
                    file,
                    key,
                    price.amount(),
                    price.currency().getCode(),
                    price.units(),
                    price.per().name(),
                    price.term().name()));
        });
    }

    private static String sourceId(OverlayPrice price) {
        return "OWN-" + price.key();
    }

    private Optional<Text> fault(CatalogYaml.Line line, Map<String, OverlayPrice> read) {
        OverlayPrice price = line.price().orElseThrow();
        if (read.containsKey(price.key())) {
            return Optional.of(Text.of("catalog.overlay.twice", price.key()));
        }
        Optional<List<Edition>> editions = editions(price.product());
        if (editions.isEmpty()) {
            return Optional.of(Text.of("catalog.overlay.no-product", price.product()));
        }
        Optional<Edition> edition = editions.get().stream()
                .filter(one -> one.id().equals(price.edition()))
                .findFirst();
        if (edition.isEmpty()) {
            String known = editions.get().stream().map(Edition::id).collect(Collectors.joining(", "));
            return Optional.of(Text.of("catalog.overlay.no-edition", price.product(), price.edition(), known));
        }
        LicenceMetric metric = edition.get().licence().metric();
        if (metric != price.per()) {
            return Optional.of(Text.of(
                    "catalog.overlay.metric",
                    price.key(),
                    metric.name(),
                    price.per().name()));
        }
        if (edition.get().licence().product().isPresent()) {
            return Optional.of(Text.of(
                    "catalog.overlay.by-product",
                    price.key(),
                    edition.get().licence().product().get()));
        }
        return Optional.empty();
    }

    private Optional<List<Edition>> editions(String product) {
        return Stream.of(
                        editions(shipped.hypervisors(), Hypervisor::id, Hypervisor::editions, product),
                        editions(
                                shipped.hostOperatingSystems(),
                                HostOperatingSystem::id,
                                one -> List.of(one.edition()),
                                product),
                        editions(shipped.guestProducts(), GuestProduct::id, GuestProduct::editions, product))
                .flatMap(Optional::stream)
                .reduce((first, second) ->
                        Stream.concat(first.stream(), second.stream()).toList());
    }

    private static <T> Optional<List<Edition>> editions(
            List<T> all, Function<T, String> id, Function<T, List<Edition>> editions, String product) {
        return all.stream()
                .filter(one -> id.apply(one).equals(product))
                .map(editions)
                .findFirst();
    }
}
