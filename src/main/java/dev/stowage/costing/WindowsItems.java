package dev.stowage.costing;

import dev.stowage.catalog.Edition;
import dev.stowage.catalog.GuestProduct;
import dev.stowage.catalog.LicenceRule;
import dev.stowage.catalog.LicenceTerms;
import dev.stowage.licensing.LicenceCount;
import dev.stowage.licensing.LicencePolicy;
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

    private final LicenceAmounts licences;
    private final GuestProduct product;
    private final LicencePolicy.WindowsServer choice;
    private final CpuTopology cpu;
    private final WindowsServerCounter counter;
    private final boolean priced;
    private final Optional<String> hostEdition;

    WindowsItems(HostKindSpec spec, PriceBook book) {
        this.licences = new LicenceAmounts(book);
        this.choice = book.licences().windowsServer();
        this.cpu = spec.model().cpu();
        Edition hostLicence = spec.hostOs().map(os -> os.edition()).orElse(spec.edition());
        LicenceTerms terms = hostLicence.licence();
        boolean hostRunsWindows = terms.rule() == LicenceRule.MS_WINDOWS_SERVER;
        this.product = book.guestProduct(hostRunsWindows ? terms.product().orElse(PRODUCT) : PRODUCT);
        this.counter = new WindowsServerCounter(product);
        this.priced = book.price(product.edition(STANDARD)).isPresent()
                && book.price(product.edition(DATACENTER)).isPresent();
        this.hostEdition = hostRunsWindows ? Optional.of(hostLicence.id()) : Optional.empty();
    }

    /** Whether a price is missing without which Windows Server cannot be licensed on these hosts. */
    boolean unpriced() {
        return !priced;
    }

    boolean hostRunsWindows() {
        return hostEdition.isPresent();
    }

    /**
     * Standard as often as needed or Datacenter, whichever costs less on one host, or what the planner chose; of equals,
     * Standard. A host that is itself licensed by Datacenter stays so.
     */
    WindowsLicensing cheapest(int windowsVms) {
        int licensings = counter.standardLicensings(windowsVms, hostEdition.isPresent());
        if (licensings == 0 || unpriced()) {
            return WindowsLicensing.NONE;
        }
        Amount datacenter = datacenter(1);
        Amount standard = standard(1, licensings);
        boolean takesDatacenter = hostEdition.filter(DATACENTER::equals).isPresent()
                || switch (choice) {
                    case STANDARD -> false;
                    case DATACENTER -> true;
                    case CHEAPEST -> datacenter.overHorizon().compareTo(standard.overHorizon()) < 0;
                };
        return takesDatacenter
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
        return licences.amount(product.name(), product.edition(STANDARD), count).orElseThrow();
    }

    private Amount datacenter(int hosts) {
        LicenceCount count = counter.datacenter(cpu, hosts);
        return licences.amount(product.name(), product.edition(DATACENTER), count)
                .orElseThrow();
    }
}
