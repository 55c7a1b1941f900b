package dev.stowage.licensing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stowage.catalog.CatalogReader;
import dev.stowage.catalog.LicenceMetric;
import dev.stowage.quantity.CpuTopology;
import dev.stowage.quantity.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowsServerCounterTest {
    private final WindowsServerCounter counter =
            new WindowsServerCounter(CatalogReader.shipped().guestProduct("windows-server-2025"));

    @Test
    void datacenterCoversAnyNumberOfVms() {
        // WS-01: 2 × 8 cores under Datacenter with 30 VMs: 16
        assertThat(counter.datacenter(cores(2, 8), 1).quantity()).isEqualTo(16);
    }

    @Test
    void standardCoversTwoVmsForOneLicensing() {
        // WS-02: 2 × 12 cores with 2 VMs: 24
        assertThat(standardFor(cores(2, 12), 2)).isEqualTo(24);
    }

    @Test
    void furtherPairsOfVmsNeedAllCoresAgain() {
        // WS-04: 10 VMs are 5 licensings of 2 × 32 cores: 320
        assertThat(standardFor(cores(2, 32), 10)).isEqualTo(320);
        assertThat(standardFor(cores(2, 32), 11)).isEqualTo(384);
    }

    @ParameterizedTest
    @CsvSource({
        "1,  4, 16", // at least 16 for each server
        "1, 16, 16",
        "2,  4, 16", // 2 × 8, at least 8 for each processor
        "4,  4, 32", // 4 × 8, more than the server's minimum
        "4, 10, 40",
        "2, 32, 64"
    })
    void smallHostsAreChargedAtBothMinimums(int sockets, int coresPerSocket, long licences) {
        assertThat(counter.datacenter(cores(sockets, coresPerSocket), 1).quantity())
                .isEqualTo(licences);
        assertThat(counter.standard(cores(sockets, coresPerSocket), 1, 1).quantity())
                .isEqualTo(licences);
    }

    @ParameterizedTest
    @CsvSource({"0, false, 0", "0, true, 1", "1, false, 1", "1, true, 1", "2, true, 1", "3, false, 2", "3, true, 2"})
    void aHostThatRunsWindowsIsLicensedOnceEvenWithoutWindowsVms(int vms, boolean hostRunsWindows, int licensings) {
        assertThat(counter.standardLicensings(vms, hostRunsWindows)).isEqualTo(licensings);
    }

    @Test
    void standardIsDerivedInBothLanguages() {
        LicenceCount count = counter.standard(cores(2, 32), 3, 5);
        assertThat(count.metric()).isEqualTo(LicenceMetric.CORE);
        assertThat(Wording.ENGLISH.print(count.derivation()))
                .isEqualTo("hosts 3 × licensings 5 × max(16, 2 × max(8, 32)) cores = 960 cores");
        assertThat(Wording.GERMAN.print(count.derivation()))
                .isEqualTo("Hosts 3 × Lizenzierungen 5 × max(16, 2 × max(8, 32)) Kerne = 960 Kerne");
    }

    @Test
    void anOddNumberOfCoresIsRoundedUpToPacksOfTwoAndTheDerivationSaysSo() {
        // 1 × 17 cores need 9 packs of 2
        LicenceCount count = counter.datacenter(cores(1, 17), 10);
        assertThat(count.quantity()).isEqualTo(180);
        assertThat(Wording.ENGLISH.print(count.derivation()))
                .isEqualTo("hosts 10 × ⌈max(16, 1 × max(8, 17)) ÷ 2⌉ × 2 cores = 180 cores");
        assertThat(Wording.GERMAN.print(count.derivation()))
                .isEqualTo("Hosts 10 × ⌈max(16, 1 × max(8, 17)) ÷ 2⌉ × 2 Kerne = 180 Kerne");
    }

    private long standardFor(CpuTopology cpu, int vms) {
        return counter.standard(cpu, 1, counter.standardLicensings(vms, false)).quantity();
    }

    private static CpuTopology cores(int sockets, int coresPerSocket) {
        return new CpuTopology(sockets, coresPerSocket, 2);
    }
}
