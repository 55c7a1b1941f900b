package dev.stowage.costing;

import dev.stowage.catalog.Figure;
import dev.stowage.licensing.HypervisorLicenceCounter;
import dev.stowage.licensing.LicenceCount;
import dev.stowage.licensing.VmwareCounter;
import dev.stowage.quantity.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an order lacks of its least number of cores, edition by edition, where the scenario counts one (for VMware 72
 * cores an order; announced for 2025-04-10 and later contested).
 */
final class OrderMinimum {
    private static final String LEAST = "order-minimum-cores";

    private final PriceBook book;
    private final Map<String, HostKindSpec> platforms = new LinkedHashMap<>();
    private final Map<String, Long> cores = new LinkedHashMap<>();

    OrderMinimum(PriceBook book, Map<HostKindCost, ? extends List<HostUse>> hosts) {
        this.book = book;
        hosts.forEach((kind, uses) -> {
            if (appliesTo(kind.spec(), book)) {
                platforms.put(kind.spec().platform(), kind.spec());
                cores.merge(kind.spec().platform(), coresOf(kind.spec(), uses.size()), Long::sum);
            }
        });
    }

    static boolean appliesTo(HostKindSpec spec, PriceBook book) {
        return book.licences().vmwareOrderMinimum()
                && spec.edition().licence().figures().containsKey(LEAST);
    }

    static long coresOf(HostKindSpec spec, int hosts) {
        return HypervisorLicenceCounter.count(
                        spec.edition().licence(), spec.model().cpu(), hosts)
                .quantity();
    }

    static long least(HostKindSpec spec) {
        return spec.edition().licence().figure(LEAST).value();
    }

    List<CostLine> lines() {
        List<CostLine> lines = new ArrayList<>();
        platforms.forEach((platform, spec) -> {
            long counted = cores.get(platform);
            long missing = VmwareCounter.ordered(counted, least(spec)) - counted;
            if (missing > 0) {
                add(lines, spec, counted, missing);
            }
        });
        return lines;
    }

    private void add(List<CostLine> lines, HostKindSpec spec, long counted, long missing) {
        Figure<Integer> least = spec.edition().licence().figure(LEAST);
        LicenceCount count = new LicenceCount(
                missing,
                spec.edition().licence().metric(),
                Text.of("licensing.order-minimum", least.value(), counted, missing));
        String name = spec.hypervisor().name();
        new LicenceAmounts(book).amount(name, spec.edition(), count).ifPresent(amount -> {
            amount.grounds().figure(least, Text.of("costing.assumed.order-minimum", name));
            lines.add(book.line(
                    CostCategory.HYPERVISOR,
                    Text.of("costing.item.order-minimum", name, spec.edition().name()),
                    amount));
        });
    }
}
