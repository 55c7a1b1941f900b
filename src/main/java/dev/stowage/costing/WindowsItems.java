package dev.stowage.costing;

import dev.stowage.catalog.Edition;
import dev.stowage.catalog.GuestProduct;
import dev.stowage.catalog.LicenceRule;
import dev.stowage.catalog.LicenceTerms;
import dev.stowage.catalog.Price;
import dev.stowage.licensing.LicenceCount;
import dev.stowage.licensing.WindowsServerCounter;
import dev.stowage.quantity.CpuTopology;
import java.util.Optional;

/**
 * Windows Server on hosts of one kind: for the guests, and for the host itself where it is a Hyper-V host or a Type 2
 * host on Windows. The host is licensed once for both.
 */
final class WindowsItems {
    static final String STANDARD = "standard";
    static final String DATACENTER = "datacenter";
    private static final String PRODUCT = "windows-server-2025";

    private final HostItems items;
    private final CpuTopology cpu;
    private final WindowsServerCounter counter;
    private final Optional<Price> standardPrice;
    private final Optional<Price> datacenterPrice;
    private final Optional<String> hostEdition;

    WindowsItems(HostKindSpec spec, PriceBook book, HostItems items) {
        this.items = items;
        this.cpu = spec.model().cpu();
        Edition hostLicence = spec.hostOs().map(os -> os.edition()).orElse(spec.edition());
        LicenceTerms terms = hostLicence.licence();
        boolean hostRunsWindows = terms.rule() == LicenceRule.MS_WINDOWS_SERVER;
        GuestProduct product =
                book.guestProduct(hostRunsWindows ? terms.product().orElse(PRODUCT) : PRODUCT);
        this.counter = new WindowsServerCounter(product);
        this.standardPrice = book.price(product.edition(STANDARD));
        this.datacenterPrice = book.price(product.edition(DATACENTER));
        this.hostEdition = hostRunsWindows ? Optional.of(hostLicence.id()) : Optional.empty();
    }

    /** Whether a price is missing without which Windows Server cannot be licensed on these hosts. */
    boolean unpriced() {
        return standardPrice.isEmpty() || datacenterPrice.isEmpty();
    }

    boolean hostRunsWindows() {
        return hostEdition.isPresent();
    }

    /** Standard as often as needed or Datacenter, whichever costs less on one host; of equals, Standard. */
    WindowsLicensing cheapest(int windowsVms) {
        int licensings = counter.standardLicensings(windowsVms, hostEdition.isPresent());
        if (licensings == 0 || unpriced()) {
            return WindowsLicensing.NONE;
        }
        Amount datacenter = datacenter(1);
        boolean datacenterHost = hostEdition.filter(DATACENTER::equals).isPresent();
        Amount standard = standard(1, licensings);
        return datacenterHost || datacenter.overHorizon().compareTo(standard.overHorizon()) < 0
                ? new WindowsLicensing(Optional.of(DATACENTER), 1, datacenter.overHorizon())
                : new WindowsLicensing(Optional.of(STANDARD), licensings, standard.overHorizon());
    }

    /** Equal hosts that are licensed in the same way. */
    Amount amount(WindowsLicensing licensing, int hosts) {
        return licensing.edition().orElseThrow().equals(DATACENTER)
                ? datacenter(hosts)
                : standard(hosts, licensing.licensings());
    }

    private Amount standard(int hosts, int licensings) {
        LicenceCount count = counter.standard(cpu, hosts, licensings);
        return items.licenceAmount(count, standardPrice.orElseThrow());
    }

    private Amount datacenter(int hosts) {
        LicenceCount count = counter.datacenter(cpu, hosts);
        return items.licenceAmount(count, datacenterPrice.orElseThrow());
    }
}
