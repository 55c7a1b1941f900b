package dev.stowage.scenario;

import dev.stowage.catalog.Catalog;
import dev.stowage.catalog.Edition;
import dev.stowage.catalog.Evidence;
import dev.stowage.catalog.Hypervisor;
import dev.stowage.catalog.Price;
import dev.stowage.catalog.ProductStatus;
import dev.stowage.demand.Demand;
import dev.stowage.demand.GuestOs;
import dev.stowage.demand.Workload;
import dev.stowage.placement.Plan;
import dev.stowage.placement.PlannedHost;
import dev.stowage.quantity.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What speaks against a scenario beside its price. */
final class Risks {
    private final Catalog catalog;
    private final Scenario scenario;
    private final Demand demand;
    private final Plan plan;
    private final List<Text> found = new ArrayList<>();

    Risks(Catalog catalog, Scenario scenario, Demand demand, Plan plan) {
        this.catalog = catalog;
        this.scenario = scenario;
        this.demand = demand;
        this.plan = plan;
    }

    List<Text> found() {
        unplaced();
        drill();
        breaches();
        scenario.hosts().stream().map(HostOption::platform).distinct().forEach(this::platform);
        productionOnType2();
        blastRadius();
        licences();
        return found;
    }

    private void unplaced() {
        if (!plan.unplaced().isEmpty()) {
            found.add(Text.of("scenario.risk.unplaced", plan.unplaced().size()));
        }
        if (!plan.cost().priceable()) {
            found.add(Text.of(
                    "scenario.risk.unpriced", String.join(", ", plan.cost().unpriced())));
        }
    }

    private void drill() {
        if (!plan.drill().passed()) {
            String hosts = plan.drill().failures().stream()
                    .limit(5)
                    .map(failure -> String.join(" + ", failure.hosts()))
                    .collect(Collectors.joining(", "));
            found.add(Text.of(
                    "scenario.risk.drill",
                    plan.drill().hostFailures(),
                    plan.drill().failures().size(),
                    plan.drill().cases(),
                    hosts));
        } else if (!plan.drill().exhaustive()) {
            found.add(Text.of("scenario.risk.drill-sampled", plan.drill().cases()));
        }
    }

    private void breaches() {
        if (!plan.breaches().isEmpty()) {
            found.add(Text.of("scenario.risk.breaches", plan.breaches().size()));
        }
    }

    private void platform(Platform platform) {
        Hypervisor hypervisor = catalog.hypervisor(platform.hypervisor());
        String name = hypervisor.name();
        ProductStatus.State state = hypervisor.status().state();
        if (state.outOfUse()) {
            found.add(Text.of("scenario.risk." + state.name().toLowerCase(Locale.ROOT), name));
        }
        if (hypervisor.sharesKernel()) {
            found.add(Text.of("scenario.risk.shared-kernel", name));
        }
        if (!hypervisor.features().highAvailability().value()) {
            found.add(Text.of("scenario.risk.no-high-availability", name));
        }
        if (!hypervisor.features().liveMigration().value()) {
            found.add(Text.of("scenario.risk.no-live-migration", name));
        }
        platform.hostOs()
                .map(catalog::hostOperatingSystem)
                .ifPresent(os -> found.add(Text.of("scenario.risk.host-os-patching", os.name())));
        hypervisor
                .manager()
                .filter(manager -> manager.external())
                .ifPresent(manager -> found.add(Text.of("scenario.risk.external-manager", manager.name(), name)));
        contestedPrice(hypervisor.edition(platform.edition()), name);
    }

    private void contestedPrice(Edition edition, String name) {
        if (edition.prices().size() > 1) {
            Price chosen = edition.prices().stream()
                    .filter(price -> scenario.costs().prices().contains(price.id()))
                    .findFirst()
                    .or(() -> edition.prices().stream().filter(Price::preferred).findFirst())
                    .orElseThrow();
            if (chosen.evidence() == Evidence.STATED) {
                return;
            }
            String readings = edition.prices().stream()
                    .map(price -> price.amount().toPlainString() + " " + price.currency())
                    .collect(Collectors.joining(", "));
            found.add(Text.of("scenario.risk.contested-price", name, readings, chosen.amount(), chosen.currency()));
        }
    }

    private void productionOnType2() {
        Set<String> onType2 = new HashSet<>();
        plan.hosts().stream().filter(host -> !host.bareMetal()).forEach(host -> onType2.addAll(host.workloads()));
        long production = demand.workloads().stream()
                .filter(workload -> workload.production() && onType2.contains(workload.id()))
                .count();
        if (production > 0) {
            found.add(Text.of("scenario.risk.production-on-type-2", production));
        }
    }

    /** On a Type 2 host, a flaw of the host operating system endangers every VM on it. */
    private void blastRadius() {
        plan.hosts().stream()
                .filter(host -> !host.bareMetal())
                .mapToInt(host -> host.workloads().size())
                .max()
                .ifPresent(most -> found.add(Text.of("scenario.risk.blast-radius", most)));
    }

    private void licences() {
        long clients = demand.workloads().stream()
                .filter(workload -> workload.guestOs() == GuestOs.WINDOWS_CLIENT)
                .count();
        if (clients > 0) {
            found.add(Text.of("scenario.risk.windows-clients", clients));
        }
        boolean spareWithoutWindows = !scenario.licences().worstDay()
                && plan.hosts().stream().anyMatch(PlannedHost::spare)
                && demand.workloads().stream().map(Workload::guestOs).anyMatch(GuestOs.WINDOWS_SERVER::equals);
        if (spareWithoutWindows) {
            found.add(Text.of("scenario.risk.steady-state-licences"));
        }
    }
}
