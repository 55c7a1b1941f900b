package dev.stowage.catalog;

import dev.stowage.quantity.Text;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A list of a user's own prices as it was written, held against the catalog. With a fault it is refused as a whole.
 *
 * @param name of the file
 * @param lines by {@code product/edition}, in the order of the file; those without a fault
 * @param faults every one, in the order of the file
 */
public record PriceFile(String name, Map<String, Line> lines, List<Fault> faults) {
    /** Largest file that is read, in bytes; a price for every edition of the catalog takes a tenth of it. */
    public static final int MOST_BYTES = 1 << 20;

    private static final Set<String> CURRENCIES = Set.of("EUR", "USD");

    /** A price and where it begins. */
    public record Line(int number, OverlayPrice price) {}

    /** What is wrong, and where. */
    public record Fault(String file, int line, Text reason) {
        /** All of it as a sentence. */
        public Text text() {
            return Text.of("catalog.overlay.fault", file, line, reason);
        }
    }

    public PriceFile {
        lines = Collections.unmodifiableMap(new LinkedHashMap<>(lines));
        faults = List.copyOf(faults);
    }

    /** Never refuses because of the content. */
    public static PriceFile yaml(String name, byte[] content, Catalog catalog) {
        return read(name, content, catalog, new CatalogYaml()::lines);
    }

    /** The same list written as JSON. */
    public static PriceFile json(String name, byte[] content, Catalog catalog) {
        return read(name, content, catalog, new CatalogYaml()::jsonLines);
    }

    /** Prices as {@link #yaml} reads them. */
    public static String write(List<OverlayPrice> prices) {
        return new CatalogYaml().write(prices);
    }

    public boolean refused() {
        return !faults.isEmpty();
    }

    /** Without regard to faults. */
    public List<OverlayPrice> prices() {
        return lines.values().stream().map(Line::price).toList();
    }

    /** How the file's content becomes entries. */
    private interface Form {
        List<CatalogYaml.Line> lines(byte[] content);
    }

    private static PriceFile read(String name, byte[] content, Catalog catalog, Form form) {
        if (content.length > MOST_BYTES) {
            return new PriceFile(
                    name, Map.of(), List.of(new Fault(name, 1, Text.of("catalog.overlay.large", MOST_BYTES))));
        }
        if (!isUtf8(content)) {
            return new PriceFile(name, Map.of(), List.of(new Fault(name, 1, Text.of("catalog.overlay.encoding"))));
        }
        Map<String, Line> lines = new LinkedHashMap<>();
        List<Fault> faults = new ArrayList<>();
        for (CatalogYaml.Line line : form.lines(content)) {
            Optional<Text> fault = line.fault().or(() -> fault(line.price().orElseThrow(), lines, catalog));
            fault.ifPresentOrElse(
                    reason -> faults.add(new Fault(name, line.number(), reason)),
                    () -> lines.put(
                            line.price().orElseThrow().key(),
                            new Line(line.number(), line.price().orElseThrow())));
        }
        return new PriceFile(name, lines, faults);
    }

    private static boolean isUtf8(byte[] content) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    private static Optional<Text> fault(OverlayPrice price, Map<String, Line> before, Catalog catalog) {
        if (before.containsKey(price.key())) {
            return Optional.of(Text.of("catalog.overlay.twice", price.key()));
        }
        if (!CURRENCIES.contains(price.currency().getCode())) {
            return Optional.of(
                    Text.of("catalog.overlay.currency", price.currency().getCode()));
        }
        List<SoldEdition> editions = SoldEdition.all(catalog)
                .filter(one -> one.product().equals(price.product()))
                .toList();
        if (editions.isEmpty()) {
            return Optional.of(Text.of("catalog.overlay.no-product", price.product()));
        }
        // A host operating system may have the id of the guest product by which it is licensed: that one is priced.
        Optional<Edition> edition = editions.stream()
                .map(SoldEdition::edition)
                .filter(one -> one.id().equals(price.edition()))
                .min(Comparator.comparing(one -> one.licence().product().isPresent()));
        if (edition.isEmpty()) {
            String known = editions.stream().map(one -> one.edition().id()).collect(Collectors.joining(", "));
            return Optional.of(Text.of("catalog.overlay.no-edition", price.product(), price.edition(), known));
        }
        LicenceTerms licence = edition.get().licence();
        if (licence.metric() != price.per()) {
            return Optional.of(Text.of(
                    "catalog.overlay.metric",
                    price.key(),
                    licence.metric().name(),
                    price.per().name()));
        }
        return licence.product().map(product -> Text.of("catalog.overlay.by-product", price.key(), product));
    }
}
