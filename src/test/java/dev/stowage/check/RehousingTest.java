package dev.stowage.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stowage.check.PlanFinding.Grade;
import dev.stowage.inventory.Inventory;
import dev.stowage.inventory.VirtualMachine;
import dev.stowage.quantity.Wording;
import dev.stowage.scenario.Estates;
import dev.stowage.scenario.HostOption;
import dev.stowage.scenario.Platform;
import dev.stowage.scenario.Scenario;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** N+1 on three hosts that give 456 GiB each: when one fails, its VMs must find places on the two others. */
class RehousingTest {
    private static final String LINUX = "Ubuntu Linux (64-bit)";
    private static final Scenario TODAY = Scenario.of(
                    "Today", HostOption.installed(Platform.type1("proxmox-ve", "standard")))
            .asToday();

    @Test
    void whatFitsInSumButNotOneByOneIsNotShownRatherThanWrong() {
        Inventory inventory = site(List.of(130, 130, 130));

        CheckReport report = Plans.check(withoutStatedFailures(inventory), inventory);

        assertThat(report.verdict()).isEqualTo(CheckReport.Verdict.NOT_SHOWN);
        assertThat(report.findings())
                .filteredOn(finding -> finding.grade() == Grade.NOT_SHOWN)
                .singleElement()
                .satisfies(finding -> assertThat(finding.host()).contains("esx1"));
    }

    @Test
    void whatThePlanSaysItselfIsABreach() {
        Inventory inventory = site(List.of(130, 130, 130));

        CheckReport report = Plans.check(Plans.solved(TODAY, inventory), inventory);

        assertThat(report.verdict()).isEqualTo(CheckReport.Verdict.VALID);
        assertThat(report.findings())
                .filteredOn(finding -> finding.constraint() == Constraint.FAILOVER)
                .singleElement()
                .satisfies(finding -> assertThat(finding.grade()).isEqualTo(Grade.BREACH));
    }

    @Test
    void moreThanTheOthersHaveLeftIsWrong() {
        Inventory inventory = site(List.of(140, 140, 140));

        CheckReport report = Plans.check(withoutStatedFailures(inventory), inventory);

        assertThat(report.verdict()).isEqualTo(CheckReport.Verdict.BROKEN);
        assertThat(report.findings())
                .filteredOn(finding -> finding.grade() == Grade.FAULT)
                .extracting(PlanFinding::constraint)
                .containsOnly(Constraint.FAILOVER);
    }

    /** Ten VMs with 393 GiB for two holes of 199: the plan's own drill, which must be quick, finds no way. */
    @Test
    void placesThatThePlansDrillMissesAreFound() {
        Inventory inventory = site(List.of(62, 59, 22, 12, 68, 24, 11, 61, 33, 41));

        CheckReport report = Plans.check(withoutStatedFailures(inventory), inventory);

        assertThat(report.verdict()).as(report.text(Wording.ENGLISH)).isEqualTo(CheckReport.Verdict.VALID);
    }

    /** The plan, as if its own drill had passed. */
    private static String withoutStatedFailures(Inventory inventory) {
        EditedPlan plan = new EditedPlan(Plans.solved(TODAY, inventory));
        assertThat(plan.at("/drill").get("failures")).isNotEmpty();
        plan.at("/drill").putArray("failures");
        return plan.text();
    }

    /** Beside the first host two that have 199 GiB left, filled with VMs that go anywhere. */
    private static Inventory site(List<Integer> first) {
        List<Integer> small = new ArrayList<>(Collections.nCopies(25, 10));
        small.add(4);
        List<VirtualMachine> vms = new ArrayList<>();
        add(vms, "esx1", first);
        add(vms, "esx2", small);
        add(vms, "esx3", small);
        return Estates.inventory(
                List.of(Estates.host("esx1", 512), Estates.host("esx2", 512), Estates.host("esx3", 512)), vms);
    }

    private static void add(List<VirtualMachine> vms, String host, List<Integer> gibibytes) {
        gibibytes.forEach(size -> vms.add(Estates.vm("vm" + vms.size(), 1, size, LINUX, host)));
    }
}
