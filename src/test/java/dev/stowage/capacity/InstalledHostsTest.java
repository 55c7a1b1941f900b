package dev.stowage.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stowage.catalog.CatalogReader;
import dev.stowage.catalog.Evidence;
import dev.stowage.catalog.Figure;
import dev.stowage.catalog.HostModel;
import dev.stowage.catalog.PowerCurve;
import dev.stowage.inventory.Host;
import dev.stowage.inventory.RowOrigin;
import dev.stowage.quantity.CpuTopology;
import dev.stowage.quantity.DataSize;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class InstalledHostsTest {
    private static final String GOLD_6248R = "Intel(R) Xeon(R) Gold 6248R CPU @ 3.00GHz";
    private static final String PLATINUM_8280L = "Intel(R) Xeon(R) Platinum 8280L CPU @ 2.70GHz";
    private static final String UNLISTED = "Intel(R) Xeon(R) CPU E5-2690 v4 @ 2.60GHz";
    private static final Offset<BigDecimal> A_TRIFLE = within(new BigDecimal("0.000001"));

    private final InstalledHosts hosts = new InstalledHosts(CatalogReader.shipped(), Map.of());

    @Test
    void equalHostsStandTogetherInTheOrderOfTheInventory() {
        CpuTopology cpu = new CpuTopology(2, 24, 2);
        CpuTopology withoutHyperThreading = new CpuTopology(2, 24, 1);
        List<InstalledHosts.Group> groups = hosts.groups(List.of(
                host("esx3", GOLD_6248R, cpu, 3000, 512),
                host("esx1", GOLD_6248R, cpu, 3000, 768),
                host("esx4", GOLD_6248R, withoutHyperThreading, 3000, 512),
                host("esx2", GOLD_6248R, cpu, 3000, 512)));
        assertThat(groups)
                .extracting(InstalledHosts.Group::names)
                .containsExactly(List.of("esx3", "esx2"), List.of("esx1"), List.of("esx4"));
        assertThat(groups)
                .extracting(group -> group.model().id())
                .containsExactly("installed-1", "installed-2", "installed-3");
        assertThat(groups.get(1).memory()).isEqualTo(DataSize.ofGiB(768));
        assertThat(groups.get(0).model().name()).isEqualTo("Example R740");
        assertThat(groups.get(0).model().purchase()).isEmpty();
    }

    @Test
    void aListedProcessorIsRatedByItsPublishedResults() {
        // two Gold 6248R: 325 points over 48 cores
        HostModel model = only(host("esx", GOLD_6248R, new CpuTopology(2, 24, 2), 3000, 512));
        assertThat(model.performance().value()).isCloseTo(new BigDecimal("325"), A_TRIFLE);
        assertThat(model.performance().evidence()).isEqualTo(Evidence.VENDOR);
        assertThat(model.processor()).contains("intel-xeon-gold-6248r");
    }

    @Test
    void thePlannersOwnFiguresGoBeforeTheCatalogs() {
        InstalledHosts own = new InstalledHosts(
                CatalogReader.shipped(),
                Map.of(
                        "processors.unlisted-points-per-ghz", new BigDecimal("3"),
                        "hardware.installed-idle-watts", new BigDecimal("40"),
                        "hardware.installed-rack-units", new BigDecimal("2")));
        Host unlisted = host("esx", UNLISTED, new CpuTopology(2, 14, 2), 2600, 256);

        assertThat(own.pointsPerCore(unlisted).value()).isEqualByComparingTo("7.8");
        HostModel model = own.groups(List.of(unlisted)).get(0).model();
        assertThat(model.power().idle().value()).isEqualByComparingTo("80");
        assertThat(model.rackUnits().value()).isEqualByComparingTo("4");
    }

    @Test
    void aHostWithFewerCoresSwitchedOnDoesLessInProportion() {
        // 325 / 48 × 2 × 12
        HostModel model = only(host("esx", GOLD_6248R, new CpuTopology(2, 12, 2), 3000, 512));
        assertThat(model.performance().value()).isCloseTo(new BigDecimal("162.5"), A_TRIFLE);
    }

    @Test
    void aTwinInTheCatalogLendsItsMeasuredPower() {
        HostModel model = only(host("esx", PLATINUM_8280L, new CpuTopology(2, 28, 2), 2700, 384));
        assertThat(watts(model.power())).containsExactly("50.3", "195", "414");
        assertThat(model.power().full().source()).isEqualTo("SPECPWR");
        assertThat(model.rackUnits().value()).isEqualByComparingTo("2");
    }

    @Test
    void withoutATwinOfAsManySocketsPowerAndHeightGoBySocket() {
        // 4 × 25.15, 4 × 97.5 and 4 × 207 W; 4 × 1 rack unit
        HostModel model = only(host("esx", PLATINUM_8280L, new CpuTopology(4, 28, 2), 2700, 384));
        assertThat(watts(model.power())).containsExactly("100.6", "390", "828");
        assertThat(model.rackUnits().value()).isEqualByComparingTo("4");
        // its rating is the published one of four chips: 666 points
        assertThat(model.performance().value()).isCloseTo(new BigDecimal("666"), A_TRIFLE);
    }

    @Test
    void anUnlistedProcessorIsEstimatedFromItsClock() {
        // 2.6 GHz × 2.2 points = 5.72 for each of 28 cores
        Host host = host("esx", UNLISTED, new CpuTopology(2, 14, 2), 2600, 256);
        assertThat(hosts.pointsPerCore(host).value()).isEqualByComparingTo("5.72");
        HostModel model = only(host);
        assertThat(model.performance().value()).isEqualByComparingTo("160.16");
        assertThat(model.performance().isAssumption()).isTrue();
        assertThat(model.processor()).isEmpty();
    }

    @Test
    void withoutAClockOneIsAssumed() {
        // 2.5 GHz × 2.2 points
        Host host = host("esx", "", new CpuTopology(2, 14, 2), 0, 256);
        assertThat(hosts.pointsPerCore(host).value()).isEqualByComparingTo("5.5");
        assertThat(hosts.pointsPerCoreOfUnknownHost().value()).isEqualByComparingTo("5.5");
        assertThat(hosts.pointsPerCoreOfUnknownHost().isAssumption()).isTrue();
    }

    @Test
    void ownDisksComeFromTheInventory() {
        Host without = host("esx", GOLD_6248R, new CpuTopology(2, 24, 2), 3000, 512);
        assertThat(only(without).localStorage()).isEmpty();
        Host with = new Host(
                "esx",
                "dc",
                "cluster",
                "Example",
                "R740",
                GOLD_6248R,
                without.cpu(),
                3000,
                without.memoryMiB(),
                OptionalLong.of(10_485_760),
                "",
                false,
                Optional.empty(),
                without.origin());
        assertThat(only(with).localStorage().map(Figure::value)).contains(DataSize.ofTiB(10));
        assertThat(hosts.groups(List.of(without, with))).hasSize(2);
    }

    @Test
    void aHostThatNamesNeitherMachineNorProcessorIsNamedByItsCores() {
        Host nameless = new Host(
                "esx",
                "",
                "",
                "",
                "",
                "",
                new CpuTopology(2, 24, 1),
                0,
                524_288,
                OptionalLong.empty(),
                "",
                false,
                Optional.empty(),
                new RowOrigin("hosts.csv", 2));
        assertThat(only(nameless).name()).isEqualTo("2 × 24 cores");
    }

    private HostModel only(Host host) {
        List<InstalledHosts.Group> groups = hosts.groups(List.of(host));
        assertThat(groups).hasSize(1);
        return groups.get(0).model();
    }

    private static List<String> watts(PowerCurve power) {
        return List.of(power.idle(), power.half(), power.full()).stream()
                .map(figure -> figure.value().stripTrailingZeros().toPlainString())
                .toList();
    }

    private static Host host(String name, String cpuModel, CpuTopology cpu, int clockMHz, long gibibytes) {
        return new Host(
                name,
                "dc",
                "cluster",
                "Example",
                "R740",
                cpuModel,
                cpu,
                clockMHz,
                gibibytes * 1024,
                OptionalLong.empty(),
                "VMware ESXi 8.0.3",
                false,
                Optional.empty(),
                new RowOrigin("vHost", 2));
    }
}
