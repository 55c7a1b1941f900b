package dev.stowage.costing;

import dev.stowage.catalog.Edition;
import dev.stowage.catalog.Figure;
import dev.stowage.catalog.GuestProduct;
import dev.stowage.catalog.LicenceRule;
import dev.stowage.licensing.GuestLicenceCounter;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Guest products on hosts of one kind, Windows Server excepted: which way of licensing costs least there. */
final class GuestItems {
    private final HostKindSpec spec;
    private final PriceBook book;
    private final LicenceAmounts licences;

    GuestItems(HostKindSpec spec, PriceBook book) {
        this.spec = spec;
        this.book = book;
        this.licences = new LicenceAmounts(book);
    }

    /** The cheapest of the ways whose licences follow the VMs; empty where none has a price. */
    Optional<Edition> pooled(GuestProduct product) {
        return cheapest(product, 1, true);
    }

    /** The cheapest of the ways that count on this host alone; empty where none has a price. */
    Optional<Edition> onHost(GuestProduct product, long weight) {
        return cheapest(product, weight, false);
    }

    private Optional<Edition> cheapest(GuestProduct product, long weight, boolean pooled) {
        return priced(product).stream()
                .filter(edition -> GuestLicenceCounter.pooled(edition.licence().rule()) == pooled)
                .min(Comparator.comparing(edition -> overHorizon(edition, weight)));
    }

    /** What the host needs of an edition, before anything is rounded. */
    long need(Edition edition, long weight) {
        return GuestLicenceCounter.ofHost(edition.licence(), spec.model().cpu(), weight);
    }

    Figure<BigDecimal> factor(Edition edition) {
        return GuestLicenceCounter.factor(
                edition.licence(),
                spec.model().architecture(),
                spec.model().cpu().sockets());
    }

    SoftwareRate rate(GuestProduct product) {
        Optional<BigDecimal> perWeight = priced(product).stream()
                .filter(edition -> GuestLicenceCounter.byVm(edition.licence().rule()))
                .map(edition -> overHorizon(edition, 1))
                .min(Comparator.naturalOrder());
        Optional<BigDecimal> perHost = priced(product).stream()
                .filter(edition -> !GuestLicenceCounter.byVm(edition.licence().rule())
                        || edition.licence().rule() == LicenceRule.IBM_VALUE_UNITS)
                .map(edition -> overHorizon(edition, Integer.MAX_VALUE))
                .min(Comparator.naturalOrder());
        return new SoftwareRate(perWeight.map(book::perMonth), perHost.map(book::perMonth));
    }

    /** What a host needs of an edition, in money and before packs of pooled licences are rounded. */
    BigDecimal overHorizon(Edition edition, long weight) {
        return licences.each(edition)
                .orElseThrow()
                .multiply(BigDecimal.valueOf(need(edition, weight)))
                .multiply(factor(edition).value());
    }

    private List<Edition> priced(GuestProduct product) {
        return product.editions().stream()
                .filter(edition -> book.price(edition).isPresent())
                .toList();
    }
}
