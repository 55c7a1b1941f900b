package dev.stowage.licensing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.stowage.catalog.Catalog;
import dev.stowage.catalog.CatalogReader;
import dev.stowage.catalog.LicenceMetric;
import dev.stowage.catalog.LicenceTerms;
import dev.stowage.quantity.CpuTopology;
import dev.stowage.quantity.Wording;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HypervisorLicenceCounterTest {
    private static final Catalog CATALOG = CatalogReader.shipped();
    private static final LicenceTerms VVF = terms("vmware-vvf", "vvf");
    private static final LicenceTerms VCF = terms("vmware-vcf", "vcf");
    private static final LicenceTerms PROXMOX = terms("proxmox-ve", "basic");
    private static final LicenceTerms RHEL = terms("rhel-kvm", "standard");

    @Test
    void broadcomsOwnExampleOfTwoHostsCountsEighty() {
        // KB 313548: 2 × 8 cores, raised to 2 × 16 = 32, and 2 × 24 = 48
        assertThat(quantity(VVF, cores(2, 8), 1) + quantity(VVF, cores(2, 24), 1))
                .isEqualTo(80);
    }

    @Test
    void threeSmallHostsAreChargedAtTheMinimumForEachSocket() {
        // KB 313548: 3 hosts × 1 socket × max(16, 8) = 48
        assertThat(quantity(VCF, cores(1, 8), 3)).isEqualTo(48);
    }

    @Test
    void aMixedClusterIsCountedSocketBySocket() {
        // ServiceNow's example: 2 × 20 + 2 × max(16, 8) = 40 + 32; a minimum for each host would give 40 + 16
        assertThat(quantity(VVF, cores(2, 20), 1) + quantity(VVF, cores(2, 8), 1))
                .isEqualTo(72);
    }

    @ParameterizedTest
    @CsvSource({"15, 16", "16, 16", "17, 17"})
    void theMinimumEndsAtSixteenCores(int coresPerSocket, long licences) {
        assertThat(quantity(VVF, cores(1, coresPerSocket), 1)).isEqualTo(licences);
    }

    @Test
    void hyperThreadingIsIgnored() {
        assertThat(quantity(VVF, new CpuTopology(2, 24, 2), 1)).isEqualTo(quantity(VVF, new CpuTopology(2, 24, 1), 1));
    }

    @Test
    void vmwareCoresAreDerivedInBothLanguages() {
        LicenceCount count = HypervisorLicenceCounter.count(VVF, cores(2, 12), 1200);
        assertThat(count.metric()).isEqualTo(LicenceMetric.CORE);
        assertThat(Wording.ENGLISH.print(count.derivation()))
                .isEqualTo("hosts 1,200 × sockets 2 × max(16, 12) cores = 38,400 cores");
        assertThat(Wording.GERMAN.print(count.derivation()))
                .isEqualTo("Hosts 1.200 × Sockel 2 × max(16, 12) Kerne = 38.400 Kerne");
    }

    @Test
    void proxmoxCountsOccupiedSockets() {
        // PVE-01 and PVE-02: 2 sockets at 370 or 1,100 a year are 740 and 2,200
        LicenceCount count = HypervisorLicenceCounter.count(PROXMOX, cores(2, 64), 3);
        assertThat(count.quantity()).isEqualTo(6);
        assertThat(count.metric()).isEqualTo(LicenceMetric.SOCKET);
        assertThat(Wording.ENGLISH.print(count.derivation())).isEqualTo("hosts 3 × sockets 2 = sockets 6");
        assertThat(Wording.GERMAN.print(count.derivation())).isEqualTo("Hosts 3 × Sockel 2 = Sockel 6");
    }

    @Test
    void nutanixCountsPhysicalCoresWithoutAMinimum() {
        LicenceCount count = HypervisorLicenceCounter.count(terms("nutanix-ahv", "ultimate"), cores(2, 8), 4);
        assertThat(count.quantity()).isEqualTo(64);
        assertThat(count.metric()).isEqualTo(LicenceMetric.CORE);
        assertThat(Wording.ENGLISH.print(count.derivation())).isEqualTo("hosts 4 × sockets 2 × 8 cores = 64 cores");
        assertThat(Wording.GERMAN.print(count.derivation())).isEqualTo("Hosts 4 × Sockel 2 × 8 Kerne = 64 Kerne");
    }

    @ParameterizedTest
    @CsvSource({
        "10, 1, 5", // RH-01
        "1,  1, 1", // RH-03
        "2,  1, 1",
        "3,  1, 2",
        "1,  4, 4" // half a pair left over on one host serves no other
    })
    void redHatCountsStartedPairsOfSocketsOfEachHost(int sockets, int hosts, long pairs) {
        assertThat(quantity(RHEL, cores(sockets, 16), hosts)).isEqualTo(pairs);
    }

    @Test
    void redHatPairsOfDifferentHostsAddUp() {
        // RH-02: 10 sockets are 5 pairs, 20 are 10
        assertThat(quantity(RHEL, cores(10, 16), 1) + quantity(RHEL, cores(20, 16), 1))
                .isEqualTo(15);
        LicenceCount count = HypervisorLicenceCounter.count(RHEL, cores(1, 16), 4);
        assertThat(count.metric()).isEqualTo(LicenceMetric.SOCKET_PAIR);
        assertThat(Wording.ENGLISH.print(count.derivation())).isEqualTo("hosts 4 × ⌈sockets 1 ÷ 2⌉ = socket pairs 4");
        assertThat(Wording.GERMAN.print(count.derivation())).isEqualTo("Hosts 4 × ⌈Sockel 1 ÷ 2⌉ = Sockelpaare 4");
    }

    @Test
    void whatIsFreeNeedsNone() {
        LicenceCount count = HypervisorLicenceCounter.count(terms("virtualbox", "base"), cores(2, 32), 9);
        assertThat(count.quantity()).isZero();
        assertThat(count.metric()).isEqualTo(LicenceMetric.NONE);
        assertThat(Wording.ENGLISH.print(count.derivation())).isEqualTo("no licence needed");
        assertThat(Wording.GERMAN.print(count.derivation())).isEqualTo("keine Lizenz nötig");
    }

    @Test
    void hyperVIsCountedWithItsGuestsAndNotHere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HypervisorLicenceCounter.count(terms("hyper-v-2025", "standard"), cores(2, 16), 1))
                .withMessageContaining("WindowsServerCounter");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 5000})
    void licencesGrowWithTheHosts(int hosts) {
        Stream.of(VVF, VCF, PROXMOX, RHEL, terms("nutanix-ahv", "ultimate"))
                .forEach(terms -> assertThat(quantity(terms, cores(2, 32), hosts))
                        .isEqualTo(hosts * quantity(terms, cores(2, 32), 1)));
    }

    @Test
    void hostsCannotBeFewerThanNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> quantity(VVF, cores(2, 32), -1));
    }

    private static long quantity(LicenceTerms terms, CpuTopology cpu, int hosts) {
        return HypervisorLicenceCounter.count(terms, cpu, hosts).quantity();
    }

    private static CpuTopology cores(int sockets, int coresPerSocket) {
        return new CpuTopology(sockets, coresPerSocket, 2);
    }

    private static LicenceTerms terms(String hypervisor, String edition) {
        return CATALOG.hypervisor(hypervisor).edition(edition).licence();
    }
}
