package dev.stowage.placement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stowage.quantity.Share;
import dev.stowage.scenario.Estates;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class PlanProfileTest {
    private static final String LINUX = "SUSE Linux Enterprise 15 (64-bit)";
    private static final String KIND = "x86-1s-32-256GiB";

    private final PlacementProblem problem = StandingPlans.problem(
            1,
            List.of(Problems.bought(Problems.PROXMOX, "x86-1s-32", 256)),
            Estates.vm("large", 8, 200, LINUX, ""),
            Estates.vm("small", 8, 100, LINUX, ""));
    private final Plan plan =
            StandingPlans.of(problem, KIND + " #01", KIND + " #02").plan();

    @Test
    void theGreatestPartComesFirstAndAllPartsMakeUpTheBill() {
        PlanProfile profile = PlanProfile.of(plan);

        assertThat(profile.categories())
                .extracting(PlanProfile.Part::perMonth)
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(profile.categories().stream()
                        .map(PlanProfile.Part::perMonth)
                        .reduce(Money.zero(CurrencyUnit.EUR), Money::plus))
                .isEqualTo(plan.cost().totalPerMonth());
        assertThat(profile.lines()).hasSize(5);
        assertThat(profile.lines().get(0).share().percent()).isGreaterThan(BigDecimal.valueOf(20));
    }

    @Test
    void memoryBindsWhereCpuIsHardlyUsed() {
        KindFill kind = PlanProfile.of(plan, problem).kinds().get(0);

        PlannedHost.Load fuller = plan.hosts().get(0).load();
        assertThat(kind.used()).isEqualTo(2);
        assertThat(kind.spare()).isEqualTo(1);
        assertThat(kind.binding()).isEqualTo(PlanProfile.Resource.MEMORY);
        KindFill.Fill memory = kind.fills().get(1);
        assertThat(memory.fullest()).isEqualTo(KIND + " #01");
        assertThat(memory.greatest())
                .isEqualTo(new Share(BigDecimal.valueOf(fuller.memoryMiB())
                        .divide(BigDecimal.valueOf(fuller.memoryCapacityMiB()), 3, java.math.RoundingMode.HALF_UP)));
        assertThat(memory.mean().value()).isLessThan(memory.greatest().value());
    }

    @Test
    void aLimitOfVmsBindsWhereItIsReached() {
        PlacementProblem narrow = StandingPlans.with(problem, host -> StandingPlans.limited(host, 1, Long.MAX_VALUE));
        Plan tight = StandingPlans.of(narrow, KIND + " #01", KIND + " #02").plan();

        KindFill kind = PlanProfile.of(tight, narrow).kinds().get(0);

        assertThat(kind.binding()).isEqualTo(PlanProfile.Resource.VMS);
    }
}
