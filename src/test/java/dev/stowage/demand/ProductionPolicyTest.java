package dev.stowage.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProductionPolicyTest {
    private final ProductionPolicy policy = ProductionPolicy.DEFAULT;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "device-01",
                "latest",
                "contest01",
                "LABEL-PRINTER",
                "stagecoach",
                "sapdev01",
                "webserver",
                "PRD-DB-01"
            })
    void aVmIsProductionUnlessAWordByItselfSaysOtherwise(String name) {
        assertThat(policy.isProduction(Vm.named(name).vm())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "APP-DEV-01",
                "app_test2",
                "qa.intranet",
                "UAT01",
                "erp staging",
                "Entwicklung-7",
                "web-nonprod-01",
                "web-non-prod-01",
                "erp-preprod"
            })
    void aWordOfItsNameMakesItNonProduction(String name) {
        assertThat(policy.isProduction(Vm.named(name).vm())).isFalse();
    }

    @Test
    void folderClusterAndResourcePoolCountLikeTheName() {
        assertThat(policy.isProduction(Vm.named("web").folder("/dc/vm/Test/Web").vm()))
                .isFalse();
        assertThat(policy.isProduction(Vm.named("web").cluster("Cluster-LAB-1").vm()))
                .isFalse();
        assertThat(policy.isProduction(Vm.named("web").pool("/Resources/Dev").vm()))
                .isFalse();
        assertThat(policy.isProduction(Vm.named("web").folder("/dc/vm/Web").vm()))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "APP-DEV-01, Production, true",
        "APP-DEV-01, PROD,       true",
        "APP-DEV-01, Produktiv,  true",
        "APP-DEV-01, Prod/DR,    true",
        "web,        Test,       false",
        "web,        Entwicklung, false"
    })
    void anInventoryThatNamesTheEnvironmentIsBelieved(String name, String environment, boolean production) {
        assertThat(policy.isProduction(Vm.named(name).environment(environment).vm()))
                .isEqualTo(production);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Non-Production", "non prod", "NonProd", "Pre-Production", "preprod", "nicht produktiv"})
    void whatIsNotProductionIsNotTakenForIt(String environment) {
        assertThat(policy.isProduction(Vm.named("web").environment(environment).vm()))
                .isFalse();
    }

    @Test
    void doubtProtects() {
        assertThat(policy.isProduction(
                        Vm.named("web").environment("Prod and Test").vm()))
                .isTrue();
        assertThat(policy.isProduction(Vm.named("web").environment("Finance").vm()))
                .isTrue();
        assertThat(policy.isProduction(
                        Vm.named("web").environment("Hall No. 5, Prod").vm()))
                .isTrue();
        assertThat(policy.isProduction(
                        Vm.named("web-dev").environment("Finance").vm()))
                .isFalse();
    }

    @Test
    void thePlannerChoosesTheWords() {
        ProductionPolicy own = new ProductionPolicy(Set.of("Abnahme "));
        assertThat(own.isProduction(Vm.named("erp-abnahme-1").vm())).isFalse();
        assertThat(own.isProduction(Vm.named("erp-test-1").vm())).isTrue();
        assertThat(new ProductionPolicy(Set.of())
                        .isProduction(Vm.named("erp-nonprod").vm()))
                .isTrue();
    }

    @Test
    void aWordThatCouldNeverBeFoundIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProductionPolicy(Set.of("pre-prod")))
                .withMessage("\"pre-prod\" is never found: names are parted into words of letters only");
    }
}
