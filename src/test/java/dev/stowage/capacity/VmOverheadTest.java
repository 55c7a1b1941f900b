package dev.stowage.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.stowage.catalog.Catalog;
import dev.stowage.catalog.CatalogReader;
import dev.stowage.catalog.HostModel;
import dev.stowage.catalog.HostOperatingSystem;
import dev.stowage.catalog.Hypervisor;
import dev.stowage.quantity.DataSize;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VmOverheadTest {
    private static final Catalog CATALOG = CatalogReader.shipped();

    @Test
    void vspheresTableForFourVcpusAndSixteenGibibytesIsMet() {
        // OVH-01: 14.2 + 4 × 4.03 + 16 × 7.61 = 152.08; the vendor's table says 151.93
        VmOverhead overhead = of("vmware-vvf");
        double mebibytes =
                (overhead.bytesPerVm() + 4 * overhead.bytesPerVcpu() + 16 * overhead.bytesPerGibibyte()) / 1_048_576.0;
        assertThat(mebibytes).isCloseTo(152.0, within(0.5));
        assertThat(overhead.memoryMiB(4, 16_384)).isEqualTo(16_384 + 153); // rounded up
    }

    @ParameterizedTest
    @CsvSource({
        "hyper-v-2025, 4, 16384, 152", // 24 + 16 × 8
        "hyper-v-2025, 4, 1536,  36", // 24 + 1.5 × 8
        "hyper-v-2025, 64, 16384, 152", // its vCPUs cost no memory
        "proxmox-ve,   4, 16384, 144", // 100 + 4 × 3 + 16 × 2
        "nutanix-ahv,  4, 16384, 144",
        "virtualbox,   4, 16384, 400", // 200 + 4 × 10 + 16 × 10
        "virtualbox,   1, 512,   215" // 200 + 10 + 0.5 × 10
    })
    void eachHypervisorTakesItsOwnPartForAVm(String hypervisor, int vcpus, long memoryMiB, long overheadMiB) {
        assertThat(of(hypervisor).memoryMiB(vcpus, memoryMiB)).isEqualTo(memoryMiB + overheadMiB);
    }

    @Test
    void theLargestVmsDoNotOverflow() {
        // 24 TiB and 448 vCPUs: 24 + 24,576 × 8 = 196,632 MiB
        assertThat(of("hyper-v-2025").memoryMiB(448, 25_165_824)).isEqualTo(25_165_824 + 196_632);
        // 64 PiB, the most that an inventory is believed: 2²⁶ GiB × 8 MiB + 24 MiB
        long most = 1L << 36;
        assertThat(of("hyper-v-2025").memoryMiB(1, most)).isEqualTo(most + (1L << 29) + 24);
    }

    @Test
    void cannotBeNegative() {
        assertThatIllegalArgumentException().isThrownBy(() -> new VmOverhead(0, -1, 0));
    }

    private static VmOverhead of(String id) {
        Hypervisor hypervisor = CATALOG.hypervisor(id);
        HostModel model = CATALOG.hostModel("x86-2s-64");
        Optional<HostOperatingSystem> hostOs =
                hypervisor.hostOperatingSystems().stream().findFirst().map(CATALOG::hostOperatingSystem);
        return new CapacityCalculator(CapacityPolicy.DEFAULT)
                .capacity("kind", "platform", model, DataSize.ofGiB(512), hypervisor, hostOs)
                .vmOverhead();
    }
}
