package dev.stowage.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.stowage.inventory.VirtualMachine;
import dev.stowage.inventory.VmSoftware;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who says what a VM runs, and who is believed first. */
class SoftwareRecognitionTest {
    private static final List<SoftwareWords> PRODUCTS = List.of(
            new SoftwareWords("database", Optional.empty(), words("orion ?db"), words("(?<![a-z])odb")),
            new SoftwareWords("linux", words("vendor linux"), Optional.empty(), Optional.empty()));

    @Test
    void theOperatingSystemsWordsAreSurerThanTags() {
        VirtualMachine vm = Vm.named("app")
                .guestOs("Vendor Linux 9 (64-bit)")
                .software(hints("Application: Orion DB 19"))
                .vm();

        assertThat(recognised(vm))
                .containsExactly(
                        new GuestSoftware("database", Confidence.TAG), new GuestSoftware("linux", Confidence.GUEST_OS));
    }

    @Test
    void aNameAloneIsAskedAboutAndNotBilled() {
        VirtualMachine vm = Vm.named("ODB-prod-01").vm();

        assertThat(recognised(vm)).isEmpty();
        assertThat(recognition().suspected(vm)).contains("database");
        assertThat(recognition().suspected(Vm.named("foodbank").vm())).isEmpty();
    }

    @Test
    void nothingIsSuspectedThatATagShowsAlready() {
        VirtualMachine vm = Vm.named("odb1").software(hints("runs orion db")).vm();

        assertThat(recognition().suspected(vm)).isEmpty();
        assertThat(recognised(vm)).hasSize(1);
    }

    @Test
    void theInventorysOwnWordStandsAgainstWhatIsRecognised() {
        VirtualMachine vm = Vm.named("odb1")
                .guestOs("Vendor Linux 9")
                .software(new VmSoftware(List.of("orion db"), Optional.of(List.of())))
                .vm();

        assertThat(recognised(vm)).isEmpty();
        assertThat(recognition().suspected(vm)).isEmpty();
    }

    @Test
    void thePlannersFirstFittingRuleHoldsAgainstEverything() {
        VirtualMachine vm = Vm.named("odb1")
                .software(new VmSoftware(List.of(), Optional.of(List.of("linux"))))
                .vm();

        assertThat(recognised(vm, "odb? = database + cache", "*1 = none"))
                .containsExactly(
                        new GuestSoftware("database", Confidence.STATED),
                        new GuestSoftware("cache", Confidence.STATED));
        assertThat(recognised(vm, "*1 = none", "odb? = database")).isEmpty();
        assertThat(recognised(vm, "other* = database")).containsExactly(new GuestSoftware("linux", Confidence.STATED));
    }

    @Test
    void rulesReadAsTheyAreWritten() {
        assertThat(SoftwareRule.parse(" *sql* =  a+b ")).hasToString("*sql* = a + b");
        assertThat(SoftwareRule.parse("*=none").products()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sql", "= a", "*sql* =", "*sql* = +", " = none"})
    void whatIsNoRuleIsRefusedWithAnExample(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SoftwareRule.parse(text))
                .withMessageContaining("is no rule for software")
                .withMessageContaining("*sql* = sql-server-standard");
    }

    private static List<GuestSoftware> recognised(VirtualMachine vm, String... rules) {
        List<SoftwareRule> parsed = Stream.of(rules).map(SoftwareRule::parse).toList();
        return new SoftwareRecognition(new SoftwarePolicy(parsed), PRODUCTS).of(vm);
    }

    private static SoftwareRecognition recognition() {
        return new SoftwareRecognition(SoftwarePolicy.DEFAULT, PRODUCTS);
    }

    private static VmSoftware hints(String hint) {
        return new VmSoftware(List.of(hint), Optional.empty());
    }

    private static Optional<Pattern> words(String pattern) {
        return Optional.of(Pattern.compile(pattern));
    }
}
