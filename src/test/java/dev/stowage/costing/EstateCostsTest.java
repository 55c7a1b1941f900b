package dev.stowage.costing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stowage.catalog.HostModel;
import dev.stowage.licensing.LicencePolicy;
import dev.stowage.quantity.DataSize;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What holds for the bill of every estate, tried on random ones with every product that guests can run. */
class EstateCostsTest {
    private static final int ESTATES = 150;
    private static final List<String> PRODUCTS = List.of(
            "sql-server-enterprise",
            "sql-server-standard",
            "oracle-database-enterprise",
            "oracle-database-standard-2",
            "red-hat-enterprise-linux",
            "suse-linux-enterprise-server",
            "ubuntu-pro");
    private static final List<LicencePolicy> READINGS = List.of(
            LicencePolicy.DEFAULT,
            new LicencePolicy(LicencePolicy.WindowsServer.STANDARD, LicencePolicy.OracleReach.AUDITOR, false, true),
            new LicencePolicy(LicencePolicy.WindowsServer.DATACENTER, LicencePolicy.OracleReach.CONTRACT, false, true));

    private final Random random = new Random(4711);

    /** A host before its kind is priced: sockets, cores of each, VMs, Windows VMs, and what they weigh. */
    private record Rack(int sockets, int cores, int vms, int windows, Map<String, Long> software) {
        Rack withCore() {
            return new Rack(sockets, cores + 1, vms, windows, software);
        }

        Rack withGuest(boolean runsWindows, String product, long weight) {
            Map<String, Long> more = new HashMap<>(software);
            more.merge(product, weight, Long::sum);
            return new Rack(sockets, cores, vms + 1, windows + (runsWindows ? 1 : 0), more);
        }
    }

    @Test
    void totalsAreTheSumsOfTheirLines() {
        for (int estate = 0; estate < ESTATES; estate++) {
            CostStatement bill = bill(estate(), reading(estate));

            assertThat(bill.lines().stream()
                            .map(CostLine::overHorizon)
                            .reduce(Money.zero(CurrencyUnit.EUR), Money::plus))
                    .isEqualTo(bill.totalOverHorizon());
            assertThat(bill.lines().stream().map(CostLine::perMonth).reduce(Money.zero(CurrencyUnit.EUR), Money::plus))
                    .isEqualTo(bill.totalPerMonth());
            assertThat(bill.lines()).allMatch(line -> !line.overHorizon().isNegative());
        }
    }

    @Test
    void oneMoreHostNeverMakesLicencesCheaper() {
        assertNeverCheaper(racks -> {
            List<Rack> more = new ArrayList<>(racks);
            more.add(rack());
            return more;
        });
    }

    @Test
    void oneMoreCoreNeverMakesLicencesCheaper() {
        assertNeverCheaper(racks -> changed(racks, Rack::withCore));
    }

    @Test
    void oneMoreGuestNeverMakesLicencesCheaper() {
        assertNeverCheaper(racks ->
                changed(racks, rack -> rack.withGuest(random.nextBoolean(), product(), 1 + random.nextInt(16))));
    }

    @Test
    void theOrderOfHostsDoesNotMatter() {
        for (int estate = 0; estate < ESTATES; estate++) {
            List<Rack> racks = estate();
            Money total = bill(racks, reading(estate)).totalOverHorizon();
            List<Rack> shuffled = new ArrayList<>(racks);
            Collections.shuffle(shuffled, random);

            // Lines follow the order of host kinds; what they come to does not.
            assertThat(bill(shuffled, reading(estate)).totalOverHorizon()).isEqualTo(total);
        }
    }

    private void assertNeverCheaper(UnaryOperator<List<Rack>> grown) {
        int dearer = 0;
        for (int estate = 0; estate < ESTATES; estate++) {
            List<Rack> racks = estate();
            Money before = licences(bill(racks, reading(estate)));
            Money after = licences(bill(grown.apply(racks), reading(estate)));

            // Lines are rounded to the cent one by one.
            assertThat(after.plus(new BigDecimal("0.10")))
                    .as("%s", racks)
                    .matches(more -> !more.isLessThan(before), "not below " + before);
            dearer += after.isGreaterThan(before) ? 1 : 0;
        }
        assertThat(dearer).isPositive();
    }

    private static Money licences(CostStatement bill) {
        return bill.overHorizon(line -> line.category().isLicence());
    }

    private List<Rack> changed(List<Rack> racks, UnaryOperator<Rack> change) {
        List<Rack> changed = new ArrayList<>(racks);
        int which = random.nextInt(racks.size());
        changed.set(which, change.apply(racks.get(which)));
        return changed;
    }

    private List<Rack> estate() {
        List<Rack> racks = new ArrayList<>();
        for (int host = 0; host <= random.nextInt(6); host++) {
            racks.add(rack());
        }
        return racks;
    }

    private Rack rack() {
        Rack rack = new Rack(1 + random.nextInt(4), 4 + random.nextInt(40), 0, 0, Map.of());
        for (int vm = random.nextInt(12); vm > 0; vm--) {
            rack = rack.withGuest(random.nextInt(3) == 0, product(), 1 + random.nextInt(16));
        }
        return rack;
    }

    private String product() {
        return PRODUCTS.get(random.nextInt(PRODUCTS.size()));
    }

    private static LicencePolicy reading(int estate) {
        return READINGS.get(estate % READINGS.size());
    }

    private static CostStatement bill(List<Rack> racks, LicencePolicy reading) {
        PriceBook book = new PriceBook(Kinds.CATALOG, CostPolicy.DEFAULT, reading);
        Map<String, HostKindCost> kinds = new HashMap<>();
        List<HostUse> hosts = racks.stream()
                .map(rack -> new HostUse(
                        kinds.computeIfAbsent(rack.sockets() + "x" + rack.cores(), any -> kind(rack, book)),
                        rack.vms(),
                        rack.windows(),
                        rack.software(),
                        BigDecimal.ZERO))
                .toList();
        return new StatementCalculator(book).statement(hosts, DataSize.ZERO);
    }

    private static HostKindCost kind(Rack rack, PriceBook book) {
        HostModel model = Kinds.bought(rack.sockets(), rack.cores());
        return Kinds.kind(model, "vmware-vvf", "vvf", book);
    }
}
