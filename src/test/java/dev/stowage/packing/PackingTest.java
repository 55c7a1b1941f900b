package dev.stowage.packing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class PackingTest {
    private static final PackingProblem TWO_LARGE_ONE_SMALL =
            PackingProblem.of(new long[] {10}, new long[][] {{7}, {3}}, new int[] {2, 1});

    @Test
    void itSolvesItsProblemWithEveryItemOnOneHost() {
        assertThat(packing(new int[] {1, 0}, new int[] {0}).solves(TWO_LARGE_ONE_SMALL))
                .isTrue();
    }

    @Test
    void anOverfullHostAMissingAnExtraItemOrAnEmptyHostDoNotSolveIt() {
        assertThat(packing(new int[] {0, 0}, new int[] {1}).solves(TWO_LARGE_ONE_SMALL))
                .isFalse();
        assertThat(packing(new int[] {0, 1}).solves(TWO_LARGE_ONE_SMALL)).isFalse();
        assertThat(packing(new int[] {0, 1}, new int[] {0}, new int[] {1}).solves(TWO_LARGE_ONE_SMALL))
                .isFalse();
        assertThat(packing(new int[] {0, 1}, new int[] {0}, new int[0]).solves(TWO_LARGE_ONE_SMALL))
                .isFalse();
    }

    @Test
    void kindsOnAHostAreGivenInAscendingOrder() {
        assertThat(packing(new int[] {1, 0}).kindsOn(0)).containsExactly(0, 1);
    }

    @Test
    void aGapIsWhatThePackingMayHaveTooMuch() {
        PackingResult result = new PackingResult(packing(new int[] {0}, new int[] {0}, new int[] {1}), 2);
        assertThat(result.gap()).isEqualTo(0.5);
        assertThat(result.proved()).isFalse();
    }

    @Test
    void aBoundAboveThePackingIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PackingResult(packing(new int[] {0}), 2));
    }

    @Test
    void aSearchWithoutTimeOrStepsIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> PackingLimit.ofSteps(0));
        assertThatIllegalArgumentException().isThrownBy(() -> PackingLimit.ofTime(Duration.ZERO));
    }

    private static Packing packing(int[]... hosts) {
        return new Packing(List.of(hosts));
    }
}
