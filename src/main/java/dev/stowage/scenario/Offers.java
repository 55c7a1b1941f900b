package dev.stowage.scenario;

import dev.stowage.capacity.CapacityCalculator;
import dev.stowage.capacity.HostCapacity;
import dev.stowage.capacity.InstalledHosts;
import dev.stowage.catalog.Catalog;
import dev.stowage.catalog.Edition;
import dev.stowage.catalog.HostModel;
import dev.stowage.catalog.HostOperatingSystem;
import dev.stowage.catalog.Hypervisor;
import dev.stowage.costing.HostKindCost;
import dev.stowage.costing.HostKindSpec;
import dev.stowage.costing.PriceBook;
import dev.stowage.inventory.Host;
import dev.stowage.quantity.DataSize;
import dev.stowage.quantity.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Turns a scenario's host options into offers: what each host kind gives and costs, and which kinds are refused. */
final class Offers {
    private final Catalog catalog;
    private final Scenario scenario;
    private final PriceBook book;
    private final CapacityCalculator capacity;
    private final Zones zones;
    private final boolean severalPlatforms;
    private final Set<Text> refusals = new LinkedHashSet<>();
    private Optional<Hypervisor> today = Optional.empty();

    Offers(Catalog catalog, Scenario scenario, PriceBook book) {
        this.catalog = catalog;
        this.scenario = scenario;
        this.book = book;
        this.capacity = new CapacityCalculator(scenario.effectiveCapacity());
        this.zones = new Zones(scenario.placementRules());
        this.severalPlatforms =
                scenario.hosts().stream().map(HostOption::platform).distinct().count() > 1;
    }

    /** What the plan may use, in the order of the options. */
    List<OfferedHosts> offered(List<Host> installed) {
        today = new TodaysHypervisor(catalog).of(installed);
        List<OfferedHosts> offers = new ArrayList<>();
        Set<String> ids = new LinkedHashSet<>();
        for (HostOption option : scenario.hosts()) {
            List<OfferedHosts> more = option.installed() ? installed(option, installed) : bought(option, true);
            more.stream().filter(offer -> ids.add(offer.id())).forEach(offers::add);
        }
        return offers;
    }

    /**
     * @throws IllegalArgumentException where an option names what the catalog does not have, or a product out of use
     *     that the scenario does not ask for
     */
    void checkPlatforms() {
        scenario.hosts().stream().map(HostOption::platform).distinct().forEach(platform -> {
            Hypervisor hypervisor = catalog.hypervisor(platform.hypervisor());
            hypervisor.edition(platform.edition());
            if (hypervisor.status().state().outOfUse() && !scenario.discontinuedProducts()) {
                throw new IllegalArgumentException(
                        "%s is out of use (%s). Set \"discontinuedProducts\" to plan with it all the same"
                                .formatted(
                                        hypervisor.name(),
                                        hypervisor.status().state().name().toLowerCase(Locale.ROOT)));
            }
            platform.hostOs().ifPresent(catalog::hostOperatingSystem);
        });
    }

    /** Every host kind of the market on the scenario's platforms, for repairs. */
    List<OfferedHosts> market(List<OfferedHosts> offered) {
        Set<String> known = new LinkedHashSet<>();
        offered.forEach(offer -> known.add(offer.id()));
        List<OfferedHosts> market = new ArrayList<>();
        for (Platform platform :
                scenario.hosts().stream().map(HostOption::platform).distinct().toList()) {
            bought(HostOption.anyNew(platform), false).stream()
                    .filter(offer -> known.add(offer.id()))
                    .forEach(market::add);
        }
        return market;
    }

    /** Host kinds that the options name but the hypervisor does not support, with the limit. */
    List<Text> refusals() {
        return List.copyOf(refusals);
    }

    private List<OfferedHosts> installed(HostOption option, List<Host> hosts) {
        List<OfferedHosts> offers = new ArrayList<>();
        for (InstalledHosts.Group group :
                new InstalledHosts(catalog, scenario.costs().figures()).groups(hosts)) {
            Hypervisor hypervisor = catalog.hypervisor(option.platform().hypervisor());
            Optional<Text> refusal = capacity.refusal(group.model(), group.memory(), hypervisor);
            refusal.ifPresent(reason -> refusals.add(
                    Text.of("scenario.refused", label(group.model(), group.memory(), hypervisor), reason)));
            if (refusal.isEmpty() || scenario.keepToday()) {
                offers.addAll(parted(option.platform(), group));
            }
        }
        return offers;
    }

    /** Equal hosts in parts that the placement rules treat alike; the first keeps the group's name. */
    private List<OfferedHosts> parted(Platform platform, InstalledHosts.Group group) {
        Map<Set<String>, List<String>> parts = new LinkedHashMap<>();
        for (Host host : group.hosts()) {
            parts.computeIfAbsent(zones.of(host, platform), any -> new ArrayList<>())
                    .add(host.name());
        }
        List<OfferedHosts> offers = new ArrayList<>();
        parts.forEach((ofZones, names) -> {
            String part = offers.isEmpty() ? "" : "." + (offers.size() + 1);
            offers.add(offer(platform, group.model(), group.memory(), part, names, names.size(), ofZones));
        });
        return offers;
    }

    private List<OfferedHosts> bought(HostOption option, boolean remember) {
        Hypervisor hypervisor = catalog.hypervisor(option.platform().hypervisor());
        List<OfferedHosts> offers = new ArrayList<>();
        for (HostModel model : models(option, hypervisor)) {
            for (DataSize memory : memories(option, model)) {
                Optional<Text> refusal = capacity.refusal(model, memory, hypervisor);
                if (refusal.isEmpty()) {
                    int limit = option.limit().orElse(Integer.MAX_VALUE);
                    offers.add(offer(
                            option.platform(),
                            model,
                            memory,
                            "",
                            List.of(),
                            limit,
                            zones.of(model, option.platform())));
                } else if (remember) {
                    refusals.add(Text.of("scenario.refused", label(model, memory, hypervisor), refusal.get()));
                }
            }
        }
        return offers;
    }

    /** "Every model" means every one of the right kind: a mainframe is no refused offer for an x86 hypervisor. */
    private List<HostModel> models(HostOption option, Hypervisor hypervisor) {
        if (option.model().isPresent()) {
            return List.of(catalog.hostModel(option.model().get()));
        }
        List<String> only = hypervisor.hostModels();
        return catalog.hostModels().stream()
                .filter(model -> model.purchase().isPresent())
                .filter(model -> hypervisor.hostArchitectures().contains(model.architecture()))
                .filter(model -> only.isEmpty() || only.contains(model.id()))
                .toList();
    }

    private static List<DataSize> memories(HostOption option, HostModel model) {
        return option.memory().map(List::of).orElse(model.memoryOptions());
    }

    private OfferedHosts offer(
            Platform platform,
            HostModel model,
            DataSize memory,
            String part,
            List<String> names,
            int limit,
            Set<String> ofZones) {
        Hypervisor hypervisor = catalog.hypervisor(platform.hypervisor());
        Edition edition = hypervisor.edition(platform.edition());
        Optional<HostOperatingSystem> hostOs = platform.hostOs().map(catalog::hostOperatingSystem);
        String label = label(model, memory, hypervisor);
        String runs = platform.hypervisor() + "/" + platform.edition();
        HostCapacity gives = capacity.capacity(label, runs, model, memory, hypervisor, hostOs);
        HostKindCost costs = new HostKindCost(
                new HostKindSpec(
                        label, model, memory, hypervisor, edition, hostOs, migrated(hypervisor), names.isEmpty()),
                book);
        String id = names.isEmpty() ? model.id() + "-" + memory.toString().replace(" ", "") : model.id() + part;
        return new OfferedHosts(
                severalPlatforms ? id + "@" + platform.hypervisor() : id, gives, costs, names, limit, ofZones);
    }

    private boolean migrated(Hypervisor hypervisor) {
        return today.filter(one -> TodaysHypervisor.needsMigration(one, hypervisor))
                .isPresent();
    }

    private String label(HostModel model, DataSize memory, Hypervisor hypervisor) {
        String hardware = model.name() + ", " + memory.toNearestGiB();
        return severalPlatforms ? hardware + ", " + hypervisor.name() : hardware;
    }
}
