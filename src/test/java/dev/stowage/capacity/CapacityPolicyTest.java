package dev.stowage.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.stowage.catalog.StorageArchitecture;
import dev.stowage.quantity.OvercommitRatio;
import dev.stowage.quantity.Share;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CapacityPolicyTest {
    @Test
    void startsWithFourToOneAndOneFailingHost() {
        assertThat(CapacityPolicy.DEFAULT.cpuOvercommit()).hasToString("4:1");
        assertThat(CapacityPolicy.DEFAULT.memoryOvercommit()).isEqualTo(OvercommitRatio.NONE);
        assertThat(CapacityPolicy.DEFAULT.hostFailures()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 4})
    void plansForNoneToThreeFailingHosts(int hostFailures) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> policy("10 %", "10 %", "10 %", hostFailures))
                .withMessage("A plan can be made for 0 to 3 failing hosts, not " + hostFailures);
    }

    @ParameterizedTest
    @CsvSource({"100 %, 0 %, 0 %", "0 %, 100 %, 0 %", "0 %, 0 %, 250 %"})
    void headroomLeavesSomethingToPlanWith(String cpu, String memory, String storage) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> policy(cpu, memory, storage, 1))
                .withMessageEndingWith("leaves nothing to plan with");
    }

    private static CapacityPolicy policy(String cpu, String memory, String storage, int hostFailures) {
        return new CapacityPolicy(
                OvercommitRatio.of(4),
                OvercommitRatio.NONE,
                Share.parse(cpu),
                Share.parse(memory),
                Share.parse(storage),
                hostFailures,
                StorageArchitecture.SHARED);
    }
}
