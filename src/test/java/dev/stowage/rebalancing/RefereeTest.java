package dev.stowage.rebalancing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Costs and rules as the challenge defines them, on estates that can be counted on paper. */
class RefereeTest {
    @Test
    void loadAboveTheSafeLevelAndUnusableRoomCost() {
        Bill bill = new Referee(Estates.overloadedFirstHost()).bill(new int[] {0, 0});

        assertThat(bill.load()).isEqualTo(10 * (6 + 4 - 6));
        // The second host is empty, and its balance counts too: 3 × 12 − 60 is below zero.
        assertThat(bill.balance()).isEqualTo(100 * (3 * (12 - 10) - (9 - 8)));
        assertThat(bill.total()).isEqualTo(40 + 500);
    }

    @Test
    void aMoveCostsForItselfForItsServiceAndForItsWay() {
        Bill bill = new Referee(Estates.overloadedFirstHost()).bill(new int[] {0, 1});

        assertThat(bill.load()).isZero();
        assertThat(bill.balance()).isEqualTo(100 * (3 * (12 - 6) - (9 - 4)));
        assertThat(bill.workloadMoves()).isEqualTo(2 * 7);
        assertThat(bill.serviceMoves()).isEqualTo(5);
        assertThat(bill.hostMoves()).isEqualTo(3 * 11);
    }

    @Test
    void oneServiceWithTwoWorkloadsOnAHostIsABreach() {
        assertThat(new Referee(Estates.twoOfAServiceOnTwoHosts()).breaches(new int[] {1, 1}))
                .containsExactly(new Breach(Breach.Kind.SERVICE_TWICE_ON_A_HOST, 0, 1));
    }

    @Test
    void whatMovesNeedsRoomAtBothEnds() {
        Referee referee = new Referee(Estates.fullDiskThatMovesHold());

        assertThat(referee.breaches(new int[] {0, 1})).isEmpty();
        assertThat(referee.breaches(new int[] {1, 1})).isEmpty();
        assertThat(referee.breaches(new int[] {1, 0}))
                .as("5 of the 6 would do, but the 6 are held while both move")
                .containsExactly(new Breach(Breach.Kind.FULL_WHILE_MOVING, 0, 0));
        assertThat(referee.breaches(new int[] {0, 0})).containsExactly(new Breach(Breach.Kind.FULL, 0, 0));
    }

    @Test
    void aServiceKeepsToItsSitesAndNearWhatItNeeds() {
        Referee referee = new Referee(Estates.spreadServiceThatAnotherNeeds());

        assertThat(referee.breaches(new int[] {0, 2, 2})).isEmpty();
        assertThat(referee.breaches(new int[] {0, 1, 2}))
                .containsExactlyInAnyOrder(
                        new Breach(Breach.Kind.SPREAD_TOO_NARROW, 0, 0),
                        new Breach(Breach.Kind.DEPENDENCY_OUT_OF_REACH, 1, 1));
    }

    @Test
    void aHostThatDoesNotExistIsABreach() {
        assertThat(new Referee(Estates.twoOfAServiceOnTwoHosts()).breaches(new int[] {0, 2}))
                .containsExactly(new Breach(Breach.Kind.NO_SUCH_HOST, 1, 0));
    }
}
