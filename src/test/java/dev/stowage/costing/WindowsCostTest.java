package dev.stowage.costing;

import static dev.stowage.costing.Kinds.book;
import static dev.stowage.costing.Kinds.bought;
import static dev.stowage.costing.Kinds.hosted;
import static dev.stowage.costing.Kinds.kind;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.joda.money.CurrencyUnit.EUR;
import static org.joda.money.CurrencyUnit.USD;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Windows Server 2025 at 1,176 (Standard) and 6,771 USD (Datacenter) for 16 cores, bought once. */
class WindowsCostTest {
    private static final Offset<BigDecimal> A_TRIFLE = within(new BigDecimal("0.000001"));

    @ParameterizedTest
    @CsvSource({
        "0,  '',         0, 0",
        "1,  standard,   1, 1176",
        "2,  standard,   1, 1176",
        "3,  standard,   2, 2352",
        "10, standard,   5, 5880", // 5 × 1,176
        "11, datacenter, 1, 6771", // 6 × 1,176 = 7,056 would be more: the break-even is 11 VMs
        "12, datacenter, 1, 6771",
        "99, datacenter, 1, 6771"
    })
    void aGuestHostOfSixteenCoresStacksStandardUntilDatacenterIsCheaper(
            int vms, String edition, int licensings, String cost) {
        HostKindCost host = kind(bought(2, 8), "vmware-vvf", "vvf", book(USD, 36));
        check(host, vms, edition, licensings, cost);
    }

    @ParameterizedTest
    @CsvSource({"10, standard, 5, 11760", "11, datacenter, 1, 13542"})
    void theBreakEvenStaysAtElevenWhereMoreCoresCostInProportion(int vms, String edition, int licensings, String cost) {
        // 2 × 16 cores are two packs of 16: 5 × 2,352 against 2 × 6,771
        HostKindCost host = kind(bought(2, 16), "vmware-vvf", "vvf", book(USD, 36));
        check(host, vms, edition, licensings, cost);
    }

    @ParameterizedTest
    @CsvSource({"0, standard, 1, 1176", "2, standard, 1, 1176", "3, standard, 2, 2352", "11, datacenter, 1, 6771"})
    void aHyperVHostIsLicensedOnceForItselfAndItsGuests(int vms, String edition, int licensings, String cost) {
        HostKindCost host = kind(bought(2, 8), "hyper-v-2025", "standard", book(USD, 36));
        check(host, vms, edition, licensings, cost);
    }

    @ParameterizedTest
    @CsvSource({"0, datacenter, 1, 6771", "1, datacenter, 1, 6771", "40, datacenter, 1, 6771"})
    void aHyperVHostOfEditionDatacenterIsAlwaysDatacenter(int vms, String edition, int licensings, String cost) {
        HostKindCost host = kind(bought(2, 8), "hyper-v-2025", "datacenter", book(USD, 36));
        check(host, vms, edition, licensings, cost);
    }

    @ParameterizedTest
    @CsvSource({"0, standard, 1, 1176", "4, standard, 2, 2352", "11, datacenter, 1, 6771"})
    void aTypeTwoHostOnWindowsPaysForItsHostOperatingSystemWithoutAnyGuest(
            int vms, String edition, int licensings, String cost) {
        check(hosted(bought(2, 8), "windows-server-2025", book(USD, 36)), vms, edition, licensings, cost);
    }

    @ParameterizedTest
    @CsvSource({"0, '', 0, 0", "3, standard, 2, 2352"})
    void aTypeTwoHostOnLinuxPaysForItsGuestsOnly(int vms, String edition, int licensings, String cost) {
        check(hosted(bought(2, 8), "debian-linux", book(USD, 36)), vms, edition, licensings, cost);
    }

    @Test
    void whatIsBoughtOnceCostsLessAMonthOverALongerHorizon() {
        assertThat(kind(bought(2, 8), "vmware-vvf", "vvf", book(USD, 60)).windowsPerMonth(1))
                .isEqualByComparingTo("19.6"); // 1,176 / 60
    }

    @Test
    void europeanPricesCanBeChosen() {
        // 1,123.66 and 6,467.95 EUR: 5 × 1,123.66 = 5,618.30, 6 × = 6,741.96
        HostKindCost host = kind(bought(2, 8), "vmware-vvf", "vvf", book(EUR, 36, "ms-ws25-std-eur", "ms-ws25-dc-eur"));
        check(host, 10, "standard", 5, "5618.30");
        check(host, 11, "datacenter", 1, "6467.95");
    }

    private static void check(HostKindCost host, int vms, String edition, int licensings, String overHorizon) {
        WindowsLicensing licensing = host.windowsLicensing(vms);
        assertThat(licensing.edition().orElse("")).isEqualTo(edition);
        assertThat(licensing.licensings()).isEqualTo(licensings);
        assertThat(licensing.overHorizon()).isEqualByComparingTo(overHorizon);
        assertThat(host.windowsPerMonth(vms))
                .isCloseTo(
                        new BigDecimal(overHorizon).divide(BigDecimal.valueOf(36), 9, RoundingMode.HALF_UP), A_TRIFLE);
    }
}
