package dev.stowage.costing;

import dev.stowage.catalog.Edition;
import dev.stowage.licensing.GuestLicenceCounter;
import dev.stowage.quantity.DataSize;
import dev.stowage.quantity.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes the bill: equal hosts together, one line for each thing that is paid for. */
public final class StatementCalculator {
    private static final String STORAGE_PRICE = "storage.maintenance-price";

    private final PriceBook book;

    public StatementCalculator(PriceBook book) {
        this.book = book;
    }

    /**
     * @param hosts all hosts that the plan pays for, empty spares included
     * @param sharedStorage what the VMs keep on shared storage; zero where the hosts' own disks hold it
     */
    public CostStatement statement(List<HostUse> hosts, DataSize sharedStorage) {
        Map<HostKindCost, List<HostUse>> byKind = new LinkedHashMap<>();
        hosts.forEach(host ->
                byKind.computeIfAbsent(host.kind(), kind -> new ArrayList<>()).add(host));
        List<CostLine> lines = new ArrayList<>();
        List<String> unpriced = new ArrayList<>();
        byKind.forEach((kind, uses) -> {
            lines.addAll(linesOf(kind, uses));
            kind.unpriced().stream().filter(name -> !unpriced.contains(name)).forEach(unpriced::add);
        });
        SoftwareLines software = new SoftwareLines(book, hosts);
        lines.addAll(software.lines());
        software.unpriced().stream().filter(name -> !unpriced.contains(name)).forEach(unpriced::add);
        lines.addAll(new OrderMinimum(book, byKind).lines());
        if (sharedStorage.bytes() > 0) {
            lines.add(storage(sharedStorage));
        }
        lines.sort(Comparator.comparing(CostLine::category));
        int vms = hosts.stream().mapToInt(HostUse::vms).sum();
        return new CostStatement(book.currency(), book.policy().horizon(), vms, lines, unpriced);
    }

    /** How much a VM with so many vCPUs counts for a guest product. */
    public long weight(String product, int vcpus) {
        return book.guestProduct(product).editions().stream()
                .map(Edition::licence)
                .filter(terms -> GuestLicenceCounter.byVm(terms.rule()))
                .findFirst()
                .map(terms -> GuestLicenceCounter.weight(terms, vcpus))
                .orElse(1L);
    }

    /** Whether hosts are licensed for what comes to them when others fail, too. */
    public boolean licensesWorstDay() {
        return book.licences().worstDay();
    }

    /** Whether a guest product must be licensed on every host of a platform on one of which it runs. */
    public boolean reachesPlatform(String product) {
        return book.reachesPlatform(book.guestProduct(product));
    }

    private List<CostLine> linesOf(HostKindCost kind, List<HostUse> uses) {
        int hosts = uses.size();
        int vms = uses.stream().mapToInt(HostUse::vms).sum();
        String label = kind.spec().label();
        HostItems items = kind.items();
        List<CostLine> lines = new ArrayList<>();
        items.hardware(hosts)
                .ifPresent(amount -> lines.add(line(CostCategory.HARDWARE, "costing.item.hardware", label, amount)));
        items.network(hosts)
                .ifPresent(amount -> lines.add(line(CostCategory.NETWORK, "costing.item.network", label, amount)));
        kind.dualRunning(hosts)
                .ifPresent(
                        amount -> lines.add(line(CostCategory.MIGRATION, "costing.item.dual-running", label, amount)));
        lines.add(line(CostCategory.HARDWARE_SUPPORT, "costing.item.support", label, items.hardwareSupport(hosts)));
        lines.add(line(CostCategory.RACK, "costing.item.rack", label, items.rack(hosts)));
        List<BigDecimal> utilisations = uses.stream().map(HostUse::utilisation).toList();
        lines.add(line(
                CostCategory.ENERGY, "costing.item.energy", label, kind.energy().amount(utilisations)));
        String hypervisor =
                kind.spec().hypervisor().name() + ", " + kind.spec().edition().name();
        items.hypervisorLicence(hosts)
                .ifPresent(amount -> lines.add(
                        line(CostCategory.HYPERVISOR, "costing.item.hypervisor", hypervisor + " · " + label, amount)));
        items.hostOsLicence(hosts)
                .ifPresent(amount -> lines.add(line(CostCategory.HOST_OS, "costing.item.host-os", label, amount)));
        lines.addAll(windows(kind, uses));
        lines.add(line(
                CostCategory.ADMINISTRATION, "costing.item.administration-hosts", label, items.administration(hosts)));
        if (vms > 0) {
            lines.add(line(
                    CostCategory.ADMINISTRATION,
                    "costing.item.administration-vms",
                    label,
                    items.administrationOfVms(vms)));
            items.backup(vms)
                    .ifPresent(amount -> lines.add(line(CostCategory.BACKUP, "costing.item.backup", label, amount)));
            items.migrationOfVms(vms)
                    .ifPresent(
                            amount -> lines.add(line(CostCategory.MIGRATION, "costing.item.migration", label, amount)));
        }
        return lines;
    }

    /** One line for each way in which hosts of the kind are licensed: the edition, and how often. */
    private List<CostLine> windows(HostKindCost kind, List<HostUse> uses) {
        Map<String, Integer> hosts = new TreeMap<>();
        Map<String, WindowsLicensing> licensings = new TreeMap<>();
        for (HostUse use : uses) {
            WindowsLicensing licensing = kind.windowsLicensing(use.windowsVms());
            licensing.edition().ifPresent(edition -> {
                String key = "%s %06d".formatted(edition, licensing.licensings());
                hosts.merge(key, 1, Integer::sum);
                licensings.put(key, licensing);
            });
        }
        List<CostLine> lines = new ArrayList<>();
        licensings.forEach((key, licensing) -> {
            String item = "costing.item.windows-" + licensing.edition().orElseThrow()
                    + (kind.windows().hostRunsWindows() ? "-with-host" : "");
            Amount amount = kind.windows().amount(licensing, hosts.get(key));
            lines.add(line(CostCategory.GUEST_OS, item, kind.spec().label(), amount));
        });
        return lines;
    }

    private CostLine storage(DataSize size) {
        BigDecimal price = book.convertedFigure(STORAGE_PRICE);
        BigDecimal years = book.policy().horizon().years();
        BigDecimal tebibytes = size.tebibytes().setScale(2, RoundingMode.HALF_UP);
        BigDecimal exact = tebibytes.multiply(price).multiply(years);
        Amount amount = Amount.monthly(
                exact,
                Text.of(
                        "costing.storage",
                        tebibytes,
                        book.original(STORAGE_PRICE),
                        years,
                        book.rateStep(book.currencyOf(STORAGE_PRICE)),
                        HostItems.rounded(exact, book.currency())),
                new Grounds(book).parameters(STORAGE_PRICE).rateOf(STORAGE_PRICE));
        return line(CostCategory.STORAGE, "costing.item.storage", "", amount);
    }

    private CostLine line(CostCategory category, String item, String label, Amount amount) {
        return book.line(category, Text.of(item, label), amount);
    }
}
