package dev.stowage.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.stowage.inventory.PowerState;
import dev.stowage.quantity.Share;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SizingPolicyTest {
    private static final SizingPolicy ALL_RULES =
            policy(Inclusion.EXCLUDED, Inclusion.EXCLUDED, false, List.of(new NamePattern("*old*")), Share.NONE);

    @Test
    void aRunningVmCounts() {
        assertThat(ALL_RULES.exclusionOf(Vm.named("web").vm())).isEmpty();
        assertThat(ALL_RULES.exclusionOf(
                        Vm.named("web").power(PowerState.UNKNOWN).vm()))
                .isEmpty();
    }

    @Test
    void theFirstRuleThatHoldsIsTheVmsBucket() {
        Vm everything = Vm.named("vCLS-old").power(PowerState.OFF).template().placeholder();
        assertThat(ALL_RULES.exclusionOf(everything.vm())).contains(ExclusionRule.TEMPLATE);
        assertThat(ALL_RULES.exclusionOf(
                        Vm.named("vCLS-old").power(PowerState.OFF).placeholder().vm()))
                .contains(ExclusionRule.SRM_PLACEHOLDER);
        assertThat(ALL_RULES.exclusionOf(
                        Vm.named("vCLS-old").power(PowerState.OFF).vm()))
                .contains(ExclusionRule.VCLS);
        assertThat(ALL_RULES.exclusionOf(Vm.named("old").power(PowerState.OFF).vm()))
                .contains(ExclusionRule.NAME_PATTERN);
        assertThat(ALL_RULES.exclusionOf(Vm.named("web").power(PowerState.OFF).vm()))
                .contains(ExclusionRule.POWERED_OFF);
        assertThat(ALL_RULES.exclusionOf(
                        Vm.named("web").power(PowerState.SUSPENDED).vm()))
                .contains(ExclusionRule.SUSPENDED);
    }

    @Test
    void rulesAreAskedInTheOrderOfTheirList() {
        assertThat(ExclusionRule.values())
                .containsExactly(
                        ExclusionRule.TEMPLATE,
                        ExclusionRule.SRM_PLACEHOLDER,
                        ExclusionRule.VCLS,
                        ExclusionRule.NAME_PATTERN,
                        ExclusionRule.POWERED_OFF,
                        ExclusionRule.SUSPENDED);
    }

    @Test
    void templatesAndPlaceholdersThatCountDoSoThoughTheyNeverRun() {
        SizingPolicy generous = policy(Inclusion.STORAGE_ONLY, Inclusion.FULL, true, List.of(), Share.NONE);
        assertThat(generous.exclusionOf(
                        Vm.named("t").power(PowerState.OFF).template().vm()))
                .isEmpty();
        assertThat(generous.exclusionOf(
                        Vm.named("p").power(PowerState.OFF).placeholder().vm()))
                .isEmpty();
        assertThat(generous.exclusionOf(Vm.named("vCLS (3)").vm())).isEmpty();
        assertThat(generous.exclusionOf(Vm.named("w").power(PowerState.OFF).vm()))
                .contains(ExclusionRule.POWERED_OFF);
    }

    @Test
    void onlyStorageOfSwitchedOffAndSuspendedVmsCanBeKept() {
        SizingPolicy storageOnly = policy(Inclusion.STORAGE_ONLY, Inclusion.STORAGE_ONLY, false, List.of(), Share.NONE);
        assertThat(ExclusionRule.values())
                .filteredOn(storageOnly::keepsStorage)
                .containsExactly(ExclusionRule.POWERED_OFF, ExclusionRule.SUSPENDED);
        assertThat(ExclusionRule.values()).noneMatch(ALL_RULES::keepsStorage);
    }

    @ParameterizedTest
    @EnumSource(names = {"OFF", "SUSPENDED"})
    void aVmThatStandsStillCanCountInFull(PowerState state) {
        SizingPolicy full = policy(Inclusion.FULL, Inclusion.FULL, false, List.of(), Share.NONE);
        assertThat(full.exclusionOf(Vm.named("web").power(state).vm())).isEmpty();
    }

    @Test
    void startsFromRunningVmsAsConfiguredWithoutGrowth() {
        SizingPolicy start = SizingPolicy.DEFAULT;
        assertThat(start.exclusionOf(Vm.named("web").power(PowerState.OFF).vm()))
                .contains(ExclusionRule.POWERED_OFF);
        assertThat(start.keepsStorage(ExclusionRule.POWERED_OFF)).isTrue();
        assertThat(start.exclusionOf(Vm.named("web").power(PowerState.SUSPENDED).vm()))
                .isEmpty();
        assertThat(start.growthPerYear()).isEqualTo(Share.NONE);
        assertThat(start.memoryBasis()).isEqualTo(MemoryBasis.CONFIGURED);
    }

    @Test
    void moreThanDoublingEveryYearIsRefused() {
        assertThat(policy(Inclusion.FULL, Inclusion.FULL, false, List.of(), Share.ALL)
                        .growthPerYear())
                .isEqualTo(Share.ALL);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> policy(Inclusion.FULL, Inclusion.FULL, false, List.of(), Share.ofPercent(101)))
                .withMessage("A growth of 101 % a year is more than can be planned");
    }

    private static SizingPolicy policy(
            Inclusion poweredOff, Inclusion suspended, boolean extras, List<NamePattern> names, Share growth) {
        return new SizingPolicy(
                poweredOff,
                suspended,
                extras,
                extras,
                extras,
                names,
                CpuBasis.ALLOCATED,
                MemoryBasis.CONFIGURED,
                StorageBasis.CONFIGURED,
                growth);
    }
}
