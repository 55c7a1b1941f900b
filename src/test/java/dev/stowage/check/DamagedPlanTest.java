package dev.stowage.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stowage.check.PlanFinding.Grade;
import dev.stowage.quantity.Wording;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A valid plan, made wrong by hand in one way: that way is named, with the line on which it stands. */
class DamagedPlanTest {
    private static final String VIRTUALBOX = "x86-2s-64-1TiB@virtualbox";
    private static final String WORKSTATION = "x86-2s-64-1TiB@vmware-workstation";

    /** Somebody's edit. Returns a word that must stand at the line that the finding names. */
    private interface Edit {
        String of(EditedPlan plan);
    }

    private record Damage(String story, Sites site, Constraint constraint, Edit edit) {
        @Override
        public String toString() {
            return story;
        }
    }

    static Stream<Damage> damages() {
        return Stream.of(vms(), hosts(), loads(), guests(), failover(), money()).flatMap(List::stream);
    }

    private static List<Damage> vms() {
        return List.of(
                new Damage("a VM is left out", Sites.INSTALLED, Constraint.VM_MISSING, plan -> {
                    plan.remove("assignments", "vm", "vm0007");
                    return "{";
                }),
                new Damage("a VM stands twice", Sites.INSTALLED, Constraint.VM_TWICE, plan -> {
                    ObjectNode again = plan.vm("vm0007").deepCopy().put("host", plan.otherHostThan("vm0007"));
                    plan.list("assignments").add(again);
                    return "vm0007";
                }),
                new Damage(
                        "a VM stands on a host and is without a place", Sites.INSTALLED, Constraint.VM_TWICE, plan -> {
                            plan.list("unplaced")
                                    .addObject()
                                    .put("vm", "vm0007")
                                    .putObject("reason");
                            return "vm0007";
                        }),
                new Damage("a VM that nobody knows", Sites.INSTALLED, Constraint.VM_UNKNOWN, plan -> {
                    plan.vm("vm0007").put("vm", "vm9999");
                    return "vm9999";
                }),
                new Damage(
                        "a VM on a host that is not in the plan", Sites.INSTALLED, Constraint.VM_ON_NO_HOST, plan -> {
                            plan.move("vm0007", "nowhere");
                            return "vm0007";
                        }),
                new Damage("a VM was moved in today's plan", Sites.TODAY, Constraint.TODAY, plan -> {
                    plan.move("vm0007", plan.otherHostThan("vm0007"));
                    return "vm0007";
                }));
    }

    private static List<Damage> hosts() {
        return List.of(
                new Damage("a host stands twice", Sites.INSTALLED, Constraint.HOST_TWICE, plan -> {
                    plan.list("hosts").add(plan.host("esx01").deepCopy());
                    return "esx01";
                }),
                new Damage("a kind that is not offered", Sites.INSTALLED, Constraint.HOST_KIND, plan -> {
                    plan.host("esx01").put("kind", "x86-2s-64-1TiB");
                    return "esx01";
                }),
                new Damage("a host that nobody has", Sites.INSTALLED, Constraint.HOST_NOT_INSTALLED, plan -> {
                    plan.addHost("esx77", "installed-1", true);
                    return "esx77";
                }),
                new Damage("one new host too many", Sites.LIMITED, Constraint.HOST_LIMIT, plan -> {
                    for (int i = 1; i <= 3; i++) {
                        plan.addHost("more" + i, "x86-2s-64-1TiB", true);
                    }
                    return "more3";
                }),
                new Damage(
                        "an installed host is gone from today's plan", Sites.TODAY, Constraint.HOST_MISSING, plan -> {
                            plan.remove("hosts", "name", "esx03");
                            return "{";
                        }),
                new Damage("a used host is called a spare", Sites.INSTALLED, Constraint.SPARE, plan -> {
                    String host = plan.hosts(false).get(0);
                    plan.host(host).put("spare", true);
                    return host;
                }),
                new Damage("a host joins a cluster of another platform", Sites.MARKET, Constraint.CLUSTER, plan -> {
                    String host = plan.hosts(false).stream()
                            .filter(name -> plan.host(name).get("cluster").asInt() == 2)
                            .findFirst()
                            .orElseThrow();
                    plan.host(host).put("cluster", 1);
                    return host;
                }),
                new Damage("a host's memory is understated", Sites.INSTALLED, Constraint.FIGURES, plan -> {
                    String host = plan.hosts(false).get(0);
                    plan.host(host).put("memoryMiB", 1024);
                    return host;
                }),
                new Damage("a kind gives more than it has", Sites.INSTALLED, Constraint.FIGURES, plan -> {
                    plan.at("/kinds/0").put("cpuMilliPoints", 9_000_000);
                    return "installed-1";
                }));
    }

    private static List<Damage> loads() {
        return List.of(
                full(Sites.INSTALLED, Constraint.CPU, "esx01"),
                full(Sites.INSTALLED, Constraint.MEMORY, "esx01"),
                full(Sites.OWN_STORAGE, Constraint.STORAGE, "esx01"),
                full(Sites.CROWDED, Constraint.VMS_PER_HOST, "big1"),
                new Damage("VMs kept apart stand together", Sites.INSTALLED, Constraint.ANTI_AFFINITY, plan -> {
                    plan.move("node2", plan.hostOf("node1"));
                    return "node";
                }),
                new Damage("a VM leaves the hosts that a rule lists", Sites.RULED, Constraint.ONLY_ELSEWHERE, plan -> {
                    plan.provide("esx06", "installed-1.3");
                    plan.move("vm0003", "esx06");
                    return "vm0003";
                }),
                new Damage(
                        "a VM stands on the host that a rule bans it from",
                        Sites.RULED,
                        Constraint.NEVER_HERE,
                        plan -> {
                            plan.provide("esx01", "installed-1");
                            plan.move("vm0012", "esx01");
                            return "vm0012";
                        }),
                new Damage("a VM stands beside those that stand alone", Sites.RULED, Constraint.STANDS_ALONE, plan -> {
                    plan.move("vm0012", plan.hostOf("vm0021"));
                    return "vm002";
                }),
                new Damage("VMs kept together stand apart", Sites.INSTALLED, Constraint.AFFINITY, plan -> {
                    plan.move("pair2", plan.otherHostThan("pair1"));
                    return "pair2";
                }));
    }

    private static Damage full(Sites site, Constraint constraint, String host) {
        return new Damage("all VMs on one host: " + constraint, site, constraint, plan -> {
            plan.moveAll(host);
            return host;
        });
    }

    private static List<Damage> guests() {
        return List.of(
                refused("production on Type 2", Constraint.PRODUCTION_NEEDS_TYPE_1, "production", VIRTUALBOX),
                refused("40 vCPU where 32 are the limit", Constraint.VCPUS_PER_VM, "wide-test", VIRTUALBOX),
                refused("200 GiB where 128 are the limit", Constraint.MEMORY_PER_VM, "large-test", WORKSTATION),
                refused("AIX on x86", Constraint.ARCHITECTURE, "aix-test", "x86-2s-64-1TiB@proxmox-ve"),
                refused("Windows in a container", Constraint.SHARED_KERNEL, "windows-test", "x86-2s-64-1TiB@lxc"));
    }

    private static Damage refused(String story, Constraint constraint, String vm, String kind) {
        return new Damage(story, Sites.MARKET, constraint, plan -> {
            plan.addHost("by hand", kind, false);
            plan.move(vm, "by hand");
            return vm;
        });
    }

    private static List<Damage> failover() {
        return List.of(
                new Damage("the spare hosts are gone", Sites.INSTALLED, Constraint.FAILOVER, plan -> {
                    plan.hosts(true).forEach(host -> plan.remove("hosts", "name", host));
                    return "esx";
                }),
                new Damage("the drill was made for fewer hosts", Sites.INSTALLED, Constraint.FAILOVER, plan -> {
                    plan.at("/drill").put("hostFailures", 0);
                    return "hostFailures";
                }),
                new Damage("fewer Windows licences than VMs", Sites.INSTALLED, Constraint.WINDOWS_LICENSED, plan -> {
                    String host = plan.hosts(false).stream()
                            .filter(name -> plan.host(name).get("windowsVms").asInt() > 0)
                            .findFirst()
                            .orElseThrow();
                    plan.host(host).put("windowsVmsLicensed", 0);
                    return host;
                }),
                new Damage(
                        "licences for today, not for the worst day",
                        Sites.INSTALLED,
                        Constraint.WINDOWS_LICENSED,
                        plan -> {
                            plan.list("hosts")
                                    .forEach(host -> ((ObjectNode) host)
                                            .put(
                                                    "windowsVmsLicensed",
                                                    host.get("windowsVms").asInt()));
                            return "esx";
                        }));
    }

    private static List<Damage> money() {
        return List.of(
                cent("/overHorizon", Constraint.COST_LINE),
                cent("/perMonth", Constraint.COST_LINE),
                cent("/upfront", Constraint.COST_LINE),
                cent("/left", Constraint.COST_LINE),
                new Damage("a line is left out", Sites.LIMITED, Constraint.COST_LINE, plan -> {
                    ((ArrayNode) plan.root().at("/cost/lines")).remove(1);
                    return "cost";
                }),
                new Damage("a line stands twice", Sites.LIMITED, Constraint.COST_LINE, plan -> {
                    ArrayNode lines = (ArrayNode) plan.root().at("/cost/lines");
                    lines.add(lines.get(0).deepCopy());
                    return "category";
                }),
                new Damage("the arithmetic says something else", Sites.LIMITED, Constraint.COST_LINE, plan -> {
                    ((ArrayNode) plan.root().at("/cost/lines/0/derivation/arguments")).set(0, 99);
                    return "category";
                }),
                new Damage("a cent more in the total", Sites.LIMITED, Constraint.COST_SUM, plan -> {
                    EditedPlan.falsify(plan.at("/cost/totalOverHorizon"));
                    return "cost";
                }),
                new Damage("a cent less in a month, seen from the lines", Sites.LIMITED, Constraint.COST_SUM, plan -> {
                    EditedPlan.falsify(plan.at("/cost/totalPerMonth"));
                    return "cost";
                }),
                new Damage("a bound above the cost", Sites.LIMITED, Constraint.BOUND, plan -> {
                    plan.at("/bound/perMonth").put("amount", "999999.00");
                    return "bound";
                }),
                new Damage("more hosts are needed than there are", Sites.LIMITED, Constraint.BOUND, plan -> {
                    plan.at("/bound").put("hosts", 50);
                    return "bound";
                }),
                new Damage("a gap that flatters", Sites.LIMITED, Constraint.BOUND, plan -> {
                    plan.root().put("gap", 0.001);
                    return "bound";
                }));
    }

    private static Damage cent(String column, Constraint constraint) {
        return new Damage("a cent more in " + column, Sites.LIMITED, constraint, plan -> {
            EditedPlan.falsify(plan.at("/cost/lines/0" + column));
            return "category";
        });
    }

    @ParameterizedTest
    @EnumSource(Sites.class)
    void isValidAsItWasSolved(Sites site) {
        CheckReport report = Plans.check(site.plan(), site.inventory());

        assertThat(report.verdict()).as(report.text(Wording.ENGLISH)).isEqualTo(CheckReport.Verdict.VALID);
        assertThat(report.unplaced()).isZero();
    }

    @ParameterizedTest
    @MethodSource("damages")
    void isRefusedForWhatWasDoneToIt(Damage damage) {
        EditedPlan plan = new EditedPlan(damage.site().plan());
        String word = damage.edit().of(plan);
        String text = plan.text();

        CheckReport report = Plans.check(text, damage.site().inventory());

        assertThat(report.verdict()).isEqualTo(CheckReport.Verdict.BROKEN);
        List<PlanFinding> right = report.findings().stream()
                .filter(finding -> finding.grade() == Grade.FAULT && finding.constraint() == damage.constraint())
                .toList();
        assertThat(right).as(report.text(Wording.ENGLISH)).isNotEmpty();
        assertThat(right)
                .anySatisfy(finding -> assertThat(lines(text, finding.line())).contains(word));
        assertThat(report.text(Wording.GERMAN)).contains("Zeile", "Fehler " + damage.constraint());
    }

    /** The line and the next two: an editor that spreads an object over several lines begins it with a brace. */
    private static String lines(String text, int from) {
        return text.lines().skip(from - 1L).limit(3).collect(Collectors.joining("\n"));
    }

    @Test
    void everyConstraintHasItsDamage() {
        Set<Constraint> damaged = damages().map(Damage::constraint).collect(Collectors.toSet());

        assertThat(EnumSet.complementOf(EnumSet.copyOf(damaged))).containsExactly(Constraint.INPUTS);
    }

    @Test
    void untouchedTodayMayBreachThePolicyAndIsValid() {
        CheckReport report = Plans.check(Sites.TODAY.plan(), Sites.TODAY.inventory());

        assertThat(report.findings())
                .filteredOn(finding -> finding.constraint() == Constraint.ANTI_AFFINITY)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.grade()).isEqualTo(Grade.BREACH);
                    assertThat(finding.host()).contains("esx01");
                    assertThat(finding.vm()).contains("node2");
                });
    }

    @Test
    void otherInputsAreAWarningAndTheCheckGoesOn() {
        EditedPlan plan = new EditedPlan(Sites.INSTALLED.plan());
        plan.at("/inputs/inventory").put("sha256", "f".repeat(64));
        plan.at("/inputs").put("catalogSha256", "e".repeat(64)).put("priceVersion", 3);
        plan.at("/scenario/licences").put("vmwareOrderMinimum", true);

        CheckReport report = Plans.check(plan.text(), Sites.INSTALLED.inventory());

        assertThat(report.verdict()).isEqualTo(CheckReport.Verdict.VALID);
        assertThat(report.findings()).extracting(PlanFinding::grade).containsOnly(Grade.WARNING);
        assertThat(report.text(Wording.ENGLISH))
                .contains("made from another inventory", "version 3 of the own prices", "scenario was changed")
                .contains("f".repeat(64));
        assertThat(report.text(Wording.GERMAN)).contains("aus einem anderen Inventar");
    }
}
