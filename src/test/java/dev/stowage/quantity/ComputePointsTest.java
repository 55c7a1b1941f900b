package dev.stowage.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ComputePointsTest {
    @Test
    void oneCoreOfTwoEpyc9355IsRoundedToThousandths() {
        // 939 points / 64 cores = 14.671875
        assertThat(ComputePoints.of(new BigDecimal("14.671875")).milli()).isEqualTo(14_672);
        assertThat(ComputePoints.of(new BigDecimal("0.0004"))).isEqualTo(ComputePoints.ZERO);
    }

    @Test
    void multipliesByCountsAndByFactors() {
        ComputePoints points = new ComputePoints(14_672);
        assertThat(points.times(64).points()).isEqualByComparingTo("939.008");
        // 14.672 × 1.1 = 16.1392
        assertThat(points.times(new BigDecimal("1.1")).milli()).isEqualTo(16_139);
    }

    @Test
    void addsAndCompares() {
        assertThat(new ComputePoints(1).plus(new ComputePoints(2))).isEqualTo(new ComputePoints(3));
        assertThat(new ComputePoints(999)).isLessThan(ComputePoints.of(BigDecimal.ONE));
    }

    @Test
    void cannotBeNegative() {
        assertThatIllegalArgumentException().isThrownBy(() -> ComputePoints.of(new BigDecimal("-0.001")));
    }
}
