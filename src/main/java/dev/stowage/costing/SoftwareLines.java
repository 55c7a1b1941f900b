package dev.stowage.costing;

import dev.stowage.catalog.Edition;
import dev.stowage.catalog.Figure;
import dev.stowage.catalog.GuestProduct;
import dev.stowage.licensing.GuestLicenceCounter;
import dev.stowage.licensing.HostNeeds;
import dev.stowage.licensing.LicenceCount;
import dev.stowage.quantity.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The bill's lines for what guests run, Windows Server excepted: each host takes the way that makes the whole
 * cheapest, and all hosts that take the same way stand in one line, since packs and processors are rounded once.
 */
final class SoftwareLines {
    private final PriceBook book;
    private final List<HostUse> hosts;
    private final List<CostLine> lines = new ArrayList<>();
    private final Set<String> unpriced = new LinkedHashSet<>();

    SoftwareLines(PriceBook book, List<HostUse> hosts) {
        this.book = book;
        this.hosts = hosts;
        Set<String> products = new TreeSet<>();
        hosts.forEach(host -> products.addAll(host.software().keySet()));
        products.forEach(id -> add(book.guestProduct(id)));
    }

    List<CostLine> lines() {
        return lines;
    }

    /** Names of products without a price. */
    Set<String> unpriced() {
        return unpriced;
    }

    private record Way(Edition edition, Figure<BigDecimal> factor) {}

    private void add(GuestProduct product) {
        Set<String> reached = new LinkedHashSet<>();
        if (book.reachesPlatform(product)) {
            hosts.stream()
                    .filter(host -> weight(host, product) > 0)
                    .map(host -> host.kind().spec().platform())
                    .forEach(reached::add);
        }
        List<HostUse> licensed = hosts.stream()
                .filter(host -> weight(host, product) > 0
                        || reached.contains(host.kind().spec().platform()))
                .toList();
        LicenceChoice choice = new LicenceChoice(product, licensed);
        if (choice.isUnpriced()) {
            unpriced.add(product.name());
        }
        Map<Way, HostNeeds> needs = new LinkedHashMap<>();
        choice.forEach((host, edition) -> {
            GuestItems items = host.kind().guests();
            needs.computeIfAbsent(new Way(edition, items.factor(edition)), any -> new HostNeeds())
                    .add(items.need(edition, Math.max(1, weight(host, product))), 1);
        });
        needs.forEach((way, need) -> lines.add(line(product, way, need)));
    }

    private CostLine line(GuestProduct product, Way way, HostNeeds need) {
        LicenceCount count = GuestLicenceCounter.total(
                way.edition().licence(), need, way.factor().value());
        Amount amount = new LicenceAmounts(book)
                .amount(product.name(), way.edition(), count)
                .orElseThrow();
        amount.grounds().figure(way.factor(), Text.of("costing.assumed.factor", product.name()));
        return book.line(
                CostCategory.GUEST_SOFTWARE,
                Text.of("costing.item.software", product.name(), way.edition().name()),
                amount);
    }

    static long weight(HostUse host, GuestProduct product) {
        return host.software().getOrDefault(product.id(), 0L);
    }
}
