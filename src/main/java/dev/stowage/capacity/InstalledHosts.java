package dev.stowage.capacity;

import dev.stowage.catalog.Catalog;
import dev.stowage.catalog.Evidence;
import dev.stowage.catalog.Figure;
import dev.stowage.catalog.HostModel;
import dev.stowage.catalog.Parameter;
import dev.stowage.catalog.PowerCurve;
import dev.stowage.catalog.Processor;
import dev.stowage.catalog.ProcessorRatings;
import dev.stowage.inventory.Host;
import dev.stowage.quantity.CpuArchitecture;
import dev.stowage.quantity.DataSize;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The inventory's hosts as host models: equal hosts together, each with the published performance of its processor and
 * the measured power of the catalog's model with the same processor, or with the catalog's parameters for what it does
 * not list.
 */
public final class InstalledHosts {
    private static final String POINTS_PER_GHZ = "processors.unlisted-points-per-ghz";
    private static final String CLOCK = "processors.unlisted-clock";
    private static final BigDecimal MHZ_PER_GHZ = BigDecimal.valueOf(1000);

    private final Catalog catalog;
    private final Map<String, BigDecimal> own;
    private final ProcessorRatings ratings;

    /**
     * @param own the planner's figures, by the catalog's keys; they go before the catalog's
     */
    public InstalledHosts(Catalog catalog, Map<String, BigDecimal> own) {
        this.catalog = catalog;
        this.own = Map.copyOf(own);
        this.ratings = new ProcessorRatings(catalog);
    }

    /**
     * Equal hosts and the model that stands for them.
     *
     * @param hosts in the order of the inventory
     */
    public record Group(HostModel model, DataSize memory, List<Host> hosts) {
        public List<String> names() {
            return hosts.stream().map(Host::name).toList();
        }
    }

    /** One group for each kind of hardware, in the order of first appearance. */
    public List<Group> groups(List<Host> hosts) {
        Map<List<Object>, List<Host>> equal = new LinkedHashMap<>();
        for (Host host : hosts) {
            List<Object> key = List.of(
                    host.vendor(),
                    host.model(),
                    host.cpuModel(),
                    host.cpu(),
                    host.clockMHz(),
                    host.memoryMiB(),
                    host.localStorageMiB());
            equal.computeIfAbsent(key, any -> new ArrayList<>()).add(host);
        }
        List<Group> groups = new ArrayList<>();
        equal.values()
                .forEach(same -> groups.add(new Group(
                        model("installed-" + (groups.size() + 1), same.get(0)),
                        DataSize.ofMiB(same.get(0).memoryMiB()),
                        same)));
        return groups;
    }

    /** SPECrate2017_int_base of one core of the host, with its evidence. */
    public Figure<BigDecimal> pointsPerCore(Host host) {
        Optional<Processor.Result> result = ratings.find(host.cpuModel())
                .map(processor -> processor.nearest(host.cpu().sockets()));
        return result.map(found -> figure(
                        found.rate().value().divide(BigDecimal.valueOf(found.cores()), MathContext.DECIMAL64),
                        found.rate().evidence(),
                        found.rate().source()))
                .orElseGet(() -> estimate(host.clockMHz()));
    }

    /** For a host of which neither processor nor clock is known. */
    public Figure<BigDecimal> pointsPerCoreOfUnknownHost() {
        return estimate(0);
    }

    private Figure<BigDecimal> estimate(int clockMHz) {
        BigDecimal gigahertz = clockMHz > 0 ? BigDecimal.valueOf(clockMHz).divide(MHZ_PER_GHZ) : value(CLOCK);
        return figure(
                gigahertz.multiply(value(POINTS_PER_GHZ)),
                Evidence.ESTIMATE,
                catalog.parameter(POINTS_PER_GHZ).source());
    }

    private BigDecimal value(String key) {
        return own.getOrDefault(key, catalog.parameter(key).value());
    }

    private HostModel model(String id, Host host) {
        int sockets = host.cpu().sockets();
        Optional<Processor> processor = ratings.find(host.cpuModel());
        Optional<HostModel> twin = processor.flatMap(found -> catalog.hostModels().stream()
                .filter(model -> model.processor().filter(found.id()::equals).isPresent())
                .filter(model -> model.cpu().sockets() == sockets)
                .findFirst());
        Figure<BigDecimal> perCore = pointsPerCore(host);
        return new HostModel(
                id,
                name(host),
                processor.map(Processor::architecture).orElse(CpuArchitecture.X86_64),
                processor.map(Processor::id),
                host.cpu(),
                figure(
                        perCore.value().multiply(BigDecimal.valueOf(host.cpu().cores())),
                        perCore.evidence(),
                        perCore.source()),
                List.of(DataSize.ofMiB(host.memoryMiB())),
                localStorage(host.localStorageMiB()),
                twin.map(HostModel::power).orElseGet(() -> unlistedPower(sockets)),
                twin.map(HostModel::rackUnits).orElseGet(() -> bySocket("hardware.installed-rack-units", sockets)),
                Optional.empty());
    }

    /** The machine's, else the processor's; a list of hosts need not name either. */
    private static String name(Host host) {
        String machine = (host.vendor() + " " + host.model()).strip();
        String known = machine.isEmpty() ? host.cpuModel().strip() : machine;
        return known.isEmpty()
                ? "%d × %d cores".formatted(host.cpu().sockets(), host.cpu().coresPerSocket())
                : known;
    }

    private static Optional<Figure<DataSize>> localStorage(OptionalLong mebibytes) {
        return mebibytes.isEmpty()
                ? Optional.empty()
                : Optional.of(new Figure<>(
                        DataSize.ofMiB(mebibytes.getAsLong()),
                        Evidence.VENDOR,
                        "INVENTORY",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    private PowerCurve unlistedPower(int sockets) {
        return new PowerCurve(
                bySocket("hardware.installed-idle-watts", sockets),
                bySocket("hardware.installed-half-watts", sockets),
                bySocket("hardware.installed-full-watts", sockets));
    }

    private Figure<BigDecimal> bySocket(String key, int sockets) {
        Parameter parameter = catalog.parameter(key);
        return figure(value(key).multiply(BigDecimal.valueOf(sockets)), parameter.evidence(), parameter.source());
    }

    private static Figure<BigDecimal> figure(BigDecimal value, Evidence evidence, String source) {
        return new Figure<>(value, evidence, source, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
