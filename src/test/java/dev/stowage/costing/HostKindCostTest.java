package dev.stowage.costing;

import static dev.stowage.costing.Kinds.book;
import static dev.stowage.costing.Kinds.bought;
import static dev.stowage.costing.Kinds.installed;
import static dev.stowage.costing.Kinds.kind;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.joda.money.CurrencyUnit.EUR;
import static org.joda.money.CurrencyUnit.USD;

import dev.stowage.catalog.HostModel;
import dev.stowage.catalog.HostOperatingSystem;
import dev.stowage.catalog.Hypervisor;
import dev.stowage.quantity.DataSize;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one host of a kind costs a month, reckoned by hand. */
class HostKindCostTest {
    @Test
    void aBoughtVmwareHostOverThreeYears() {
        // hardware  (10,000 + 512 GiB × 10) × 36 of 60 months =  9,072
        // support   15,120 × 10 % × 3 years                    =  4,536
        // rack      2 units × 40 × 36 months                   =  2,880
        // admin     2 h × 50 × 36 months                       =  3,600
        // VVF       2 × 16 cores × 135 × 3 years               = 12,960
        //                                                  sum = 33,048, a month 918
        HostKindCost host = kind(bought(2, 16), "vmware-vvf", "vvf", book(USD, 36));
        assertThat(host.fixedPerMonth()).isEqualByComparingTo("918");
    }

    @Test
    void nothingIsWrittenOffBeyondTheDepreciation() {
        // Over 72 of 60 months the purchase is paid once:
        // 15,120 + 15,120 × 10 % × 6 + 2 × 40 × 72 + 2 × 50 × 72 = 15,120 + 9,072 + 5,760 + 7,200 = 37,152
        // Proxmox Basic: 2 sockets × 370 EUR × 1.25 × 6 years = 5,550
        HostKindCost host = kind(bought(2, 16), "proxmox-ve", "basic", book(USD, 72));
        assertThat(fixedOver(72, host)).isEqualByComparingTo("42702");
    }

    @Test
    void anInstalledHostIsNotBoughtAgainButSupported() {
        // support 2 sockets × 1,000 × 3 years = 6,000; rack 2,880; admin 3,600
        HostKindCost host = kind(installed(2, 16), "hyper-v-2025", "standard", book(USD, 36));
        assertThat(fixedOver(36, host)).isEqualByComparingTo("12480");
    }

    @ParameterizedTest
    @CsvSource({
        "0,    100", // idle
        "0.25, 150", // straight from 100 to 200
        "0.5,  200",
        "0.75, 300", // straight from 200 to 400
        "1,    400",
        "1.3,  400" // no host draws more than at full load
    })
    void powerIsStraightBetweenIdleHalfAndFullLoad(BigDecimal utilisation, BigDecimal watts) {
        HostKindCost host = kind(bought(2, 16), "vmware-vvf", "vvf", book(EUR, 36));
        assertThat(host.watts(utilisation)).isEqualByComparingTo(watts);
        // 700 h × 0.20 EUR/kWh × PUE 1.5 / 1,000 = 0.21 EUR for each watt and month
        assertThat(host.energyPerMonth(utilisation)).isEqualByComparingTo(watts.multiply(new BigDecimal("0.21")));
    }

    @Test
    void aVmCostsItsHoursOfAdministrationByTypeOfHypervisor() {
        // 0.1 h × 50 and 0.2 h × 50
        assertThat(kind(bought(2, 16), "vmware-vvf", "vvf", book(USD, 36)).perVmPerMonth())
                .isEqualByComparingTo("5");
        assertThat(Kinds.hosted(bought(2, 16), "debian-linux", book(USD, 36)).perVmPerMonth())
                .isEqualByComparingTo("10");
    }

    @Test
    void aFreeHypervisorCostsItsHostAndItsHours() {
        // as the VMware host, without 12,960, and with 4 h instead of 2: 33,048 − 12,960 + 3,600 = 23,688
        HostKindCost host = Kinds.hosted(bought(2, 16), "debian-linux", book(USD, 36));
        assertThat(fixedOver(36, host)).isEqualByComparingTo("23688");
        assertThat(host.unpriced()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "nutanix-ahv, ultimate, 19200", // 32 cores × 200 × 3 years
        "rhel-kvm,    standard, 2397", // 1 pair of sockets × 799 × 3
        "rhel-kvm,    premium,  3897",
        "proxmox-ve,  premium,  8250", // 2 sockets × 1,100 EUR × 1.25 × 3
        "vmware-vcf,  vcf,      33600" // 32 cores × 350 × 3
    })
    void everyHypervisorIsChargedByItsOwnMetric(String hypervisor, String edition, String licence) {
        HostKindCost host = kind(bought(2, 16), hypervisor, edition, book(USD, 36));
        BigDecimal withoutLicence = new BigDecimal("20088"); // 33,048 − 12,960, from the first test
        assertThat(fixedOver(36, host).subtract(withoutLicence)).isEqualByComparingTo(licence);
    }

    @Test
    void aHostModelWithoutAHostOperatingSystemCannotCarryATypeTwo() {
        HostModel box = bought(2, 16);
        Hypervisor virtualBox = Kinds.CATALOG.hypervisor("virtualbox");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HostKindSpec(
                        "box", box, DataSize.ofGiB(512), virtualBox, virtualBox.edition("base"), Optional.empty()))
                .withMessageContaining("a Type 2 hypervisor stands on a host operating system");
    }

    @Test
    void aHypervisorIsRefusedOnAnOperatingSystemThatItDoesNotRunOn() {
        HostModel box = bought(2, 16);
        Hypervisor virtualBox = Kinds.CATALOG.hypervisor("virtualbox");
        HostOperatingSystem debian = Kinds.CATALOG.hostOperatingSystem("debian-linux");
        HostOperatingSystem plan9 = new HostOperatingSystem(
                "plan9", "Plan 9", "Bell Labs", debian.cores(), debian.memory(), debian.edition());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HostKindSpec(
                        "box", box, DataSize.ofGiB(512), virtualBox, virtualBox.edition("base"), Optional.of(plan9)))
                .withMessage("Oracle VirtualBox 7.2 does not run on Plan 9");
    }

    @Test
    void anEditionOfAnotherHypervisorIsRefused() {
        HostModel box = bought(2, 16);
        Hypervisor proxmox = Kinds.CATALOG.hypervisor("proxmox-ve");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HostKindSpec(
                        "box",
                        box,
                        DataSize.ofGiB(512),
                        proxmox,
                        Kinds.CATALOG.hypervisor("rhel-kvm").edition("standard"),
                        Optional.empty()))
                .withMessage("Proxmox VE 9 (KVM) has no edition Server Standard");
    }

    /** Without the last digits of a month's share of an amount that months do not divide. */
    private static BigDecimal fixedOver(int months, HostKindCost host) {
        return host.fixedPerMonth().multiply(BigDecimal.valueOf(months)).setScale(9, RoundingMode.HALF_UP);
    }
}
