package dev.stowage.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class CpuTopologyTest {
    @Test
    void coresAreWhatLicencesCountAndThreadsWhatLimitsCount() {
        CpuTopology twoEpyc9355 = new CpuTopology(2, 32, 2);
        assertThat(twoEpyc9355.cores()).isEqualTo(64);
        assertThat(twoEpyc9355.threads()).isEqualTo(128);
        assertThat(new CpuTopology(16, 60, 1).threads()).isEqualTo(960);
    }

    @Test
    void hasAtLeastOneOfEach() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CpuTopology(0, 8, 2))
                .withMessage("A host has at least one socket, core and thread, not 0 × 8 × 2");
        assertThatIllegalArgumentException().isThrownBy(() -> new CpuTopology(2, 0, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new CpuTopology(2, 8, 0));
    }
}
