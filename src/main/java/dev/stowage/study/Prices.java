package dev.stowage.study;

import dev.stowage.catalog.Catalog;
import dev.stowage.catalog.OverlayPrice;
import dev.stowage.catalog.PriceFile;
import dev.stowage.quantity.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.exception.ConstraintViolationException;

/**
 * The users' own prices. Each change says on which version it was based and makes the next one whole; where another
 * came in between, it is refused, so that nobody's change is lost unseen.
 */
@ApplicationScoped
public class Prices {
    @Inject
    StoredPrices stored;

    /** What counts now. */
    @Transactional
    public PriceList inForce() {
        return stored.of(PriceListEntity.latest());
    }

    /** What counted with a version. */
    public PriceList of(int version) {
        return stored.of(version);
    }

    /** The catalog with what counts now. */
    public Catalog catalog() {
        return inForce().catalog();
    }

    /** The catalog without any own price. */
    public Catalog shipped() {
        return stored.shipped();
    }

    /** Newest first. */
    @Transactional
    public List<PriceListVersion> versions() {
        return PriceListEntity.newestFirst().stream()
                .map(PriceListEntity::version)
                .toList();
    }

    /**
     * @throws RefusedException where there is no such version
     */
    public PriceListVersion version(int number) {
        return stored.entity(number).version();
    }

    /**
     * A version's YAML, as it was given.
     *
     * @throws RefusedException where there is no such version
     */
    public String yaml(int number) {
        return stored.entity(number).document;
    }

    /**
     * Puts a list in the place of the stored one.
     *
     * @param base version that the caller saw
     * @param list whose YAML is kept as it is
     * @throws RefusedPricesException where the list has a fault
     * @throws RefusedException where another version came in between
     */
    @Transactional
    public PriceListVersion replace(int base, PriceFile list, String yaml) {
        if (list.refused()) {
            throw new RefusedPricesException(list.faults());
        }
        return write(base, list.prices().size(), yaml);
    }

    /**
     * Enters prices, each in the place of a stored one for the same product and edition.
     *
     * @throws RefusedException where another version came in between
     */
    @Transactional
    public PriceListVersion enter(int base, List<OverlayPrice> entered) {
        Map<String, OverlayPrice> all = current(base);
        entered.forEach(price -> all.put(price.key(), price));
        return write(base, all);
    }

    /**
     * What became of files that were sent together.
     *
     * @param files taken in
     * @param faults of the others
     */
    public record Taken(List<PriceFile> files, List<PriceFile.Fault> faults) {}

    /**
     * Enters the prices of each file that has no fault.
     *
     * @throws RefusedException where another version came in between
     */
    @Transactional
    public Taken take(int base, List<PriceFile> files) {
        requireLatest(base);
        Map<String, OverlayPrice> entered = new LinkedHashMap<>();
        Map<String, String> fileOf = new HashMap<>();
        List<PriceFile> taken = new ArrayList<>();
        List<PriceFile.Fault> faults = new ArrayList<>();
        for (PriceFile file : files) {
            List<PriceFile.Fault> found = file.refused() ? file.faults() : repeated(file, fileOf);
            faults.addAll(found);
            if (found.isEmpty()) {
                taken.add(file);
                file.lines().forEach((key, line) -> {
                    entered.put(key, line.price());
                    fileOf.put(key, file.name());
                });
            }
        }
        if (!entered.isEmpty()) {
            enter(base, List.copyOf(entered.values()));
        }
        return new Taken(taken, faults);
    }

    /** Of two files that price the same, nobody can tell which is meant. */
    private static List<PriceFile.Fault> repeated(PriceFile file, Map<String, String> fileOf) {
        return file.lines().entrySet().stream()
                .filter(line -> fileOf.containsKey(line.getKey()))
                .map(line -> new PriceFile.Fault(
                        file.name(),
                        line.getValue().number(),
                        Text.of("study.price-in-two-files", line.getKey(), fileOf.get(line.getKey()))))
                .toList();
    }

    /**
     * Withdraws the stored price of a {@code product/edition}.
     *
     * @throws RefusedException where there is none, or another version came in between
     */
    @Transactional
    public PriceListVersion withdraw(int base, String key) {
        Map<String, OverlayPrice> all = current(base);
        if (all.remove(key) == null) {
            throw RefusedException.notFound("own-price", key);
        }
        return write(base, all);
    }

    private Map<String, OverlayPrice> current(int base) {
        requireLatest(base);
        Map<String, OverlayPrice> prices = new LinkedHashMap<>();
        stored.of(base).stored().prices().forEach(price -> prices.put(price.key(), price));
        return prices;
    }

    private PriceListVersion write(int base, Map<String, OverlayPrice> prices) {
        String yaml = PriceFile.write(List.copyOf(prices.values()));
        PriceFile checked = PriceFile.yaml("", yaml.getBytes(StandardCharsets.UTF_8), shipped());
        if (checked.refused()) {
            throw new RefusedPricesException(checked.faults());
        }
        return write(base, prices.size(), yaml);
    }

    private PriceListVersion write(int base, int count, String yaml) {
        requireLatest(base);
        PriceListEntity entity = new PriceListEntity();
        entity.number = base + 1;
        entity.createdAt = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        entity.prices = count;
        entity.document = yaml;
        try {
            entity.persistAndFlush();
        } catch (ConstraintViolationException taken) {
            throw outdated(base, base + 1);
        }
        return entity.version();
    }

    private static void requireLatest(int base) {
        int latest = PriceListEntity.latest();
        if (base != latest) {
            throw outdated(base, latest);
        }
    }

    private static RefusedException outdated(int base, int latest) {
        return new RefusedException(RefusedException.Reason.OUTDATED, Text.of("study.prices-outdated", base, latest));
    }
}
