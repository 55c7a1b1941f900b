package dev.stowage.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stowage.report.ScenarioFormat;
import dev.stowage.web.FieldKind.Choice;
import dev.stowage.web.FieldKind.Count;
import dev.stowage.web.FieldKind.Flag;
import dev.stowage.web.FieldKind.Line;
import dev.stowage.web.FieldKind.Lines;
import dev.stowage.web.FieldKind.Percent;
import dev.stowage.web.FieldKind.Ratio;
import dev.stowage.web.FieldKind.Rules;
import java.util.List;
import java.util.stream.Stream;

/** What a planner chooses in a scenario apart from hosts, figures and prices, in the order of the form. */
public enum ScenarioField {
    NAME(Section.SCENARIO, "", "name", new Line(200)),
    BASELINE(Section.SCENARIO, "", "baseline", new Flag()),
    KEEP_TODAY(Section.HOSTS, "", "keepToday", new Flag()),
    DISCONTINUED_PRODUCTS(Section.HOSTS, "", "discontinuedProducts", new Flag()),
    POWERED_OFF(Section.VMS, "sizing", "poweredOff", inclusion()),
    SUSPENDED(Section.VMS, "sizing", "suspended", inclusion()),
    TEMPLATES(Section.VMS, "sizing", "templates", new Flag()),
    SRM_PLACEHOLDERS(Section.VMS, "sizing", "srmPlaceholders", new Flag()),
    CLUSTER_SERVICES(Section.VMS, "sizing", "clusterServices", new Flag()),
    EXCLUDED_NAMES(Section.VMS, "sizing", "excludedNames", new Lines(500)),
    CPU_BASIS(Section.DEMAND, "sizing", "cpuBasis", Choice.of("ALLOCATED", "SAMPLED")),
    MEMORY_BASIS(Section.DEMAND, "sizing", "memoryBasis", Choice.of("CONFIGURED", "CONSUMED", "ACTIVE")),
    STORAGE_BASIS(
            Section.DEMAND, "sizing", "storageBasis", Choice.of("CONFIGURED", "PROVISIONED", "IN_USE", "GUEST_USED")),
    GROWTH(Section.DEMAND, "sizing", "growthPerYear", new Percent(1000)),
    CPU_OVERCOMMIT(Section.CAPACITY, "capacity", "cpuOvercommit", new Ratio(100)),
    MEMORY_OVERCOMMIT(Section.CAPACITY, "capacity", "memoryOvercommit", new Ratio(100)),
    CPU_HEADROOM(Section.CAPACITY, "capacity", "cpuHeadroom", new Percent(100)),
    MEMORY_HEADROOM(Section.CAPACITY, "capacity", "memoryHeadroom", new Percent(100)),
    STORAGE_HEADROOM(Section.CAPACITY, "capacity", "storageHeadroom", new Percent(100)),
    HOST_FAILURES(Section.CAPACITY, "capacity", "hostFailures", new Count(0, 3)),
    STORAGE(Section.CAPACITY, "capacity", "storage", Choice.of("SHARED", "OWN")),
    PRODUCTION_NEEDS_TYPE_1(Section.PRODUCTION, "", "productionNeedsType1", new Flag()),
    NON_PRODUCTION_WORDS(Section.PRODUCTION, "production", "nonProductionWords", new Lines(200)),
    PLACEMENT_RULES(
            Section.PLACEMENT,
            "",
            "placementRules",
            new Rules(2000, ScenarioFormat::isPlacementRule, "web.fault.placement-rule")),
    SOFTWARE(Section.LICENCES, "software", "rules", new Rules(2000, ScenarioFormat::isSoftwareRule, "web.fault.rule")),
    WINDOWS_SERVER(Section.LICENCES, "licences", "windowsServer", Choice.of("CHEAPEST", "STANDARD", "DATACENTER")),
    WORST_DAY(Section.LICENCES, "licences", "worstDay", new Flag()),
    ORACLE_REACH(Section.LICENCES, "licences", "oracleReach", Choice.of("CONTRACT", "AUDITOR")),
    VMWARE_ORDER_MINIMUM(Section.LICENCES, "licences", "vmwareOrderMinimum", new Flag()),
    CURRENCY(Section.MONEY, "costs", "currency", Choice.of("EUR", "USD")),
    HORIZON(Section.MONEY, "costs", "horizon", new Count(1, 240));

    /** Parts of the form. */
    enum Section {
        SCENARIO,
        HOSTS,
        VMS,
        DEMAND,
        CAPACITY,
        PRODUCTION,
        PLACEMENT,
        LICENCES,
        MONEY
    }

    private final Section section;
    private final String group;
    private final String member;
    private final FieldKind kind;

    /**
     * @param group object of the document in which the member stands; empty for the document itself
     */
    ScenarioField(Section section, String group, String member, FieldKind kind) {
        this.section = section;
        this.group = group;
        this.member = member;
        this.kind = kind;
    }

    static List<ScenarioField> of(Section section) {
        return Stream.of(values()).filter(field -> field.section == section).toList();
    }

    /** Its name in the form: group and member. */
    public String path() {
        return group.isEmpty() ? member : group + "." + member;
    }

    JsonNode in(ObjectNode document) {
        return owner(document).path(member);
    }

    void put(ObjectNode document, JsonNode value) {
        owner(document).set(member, value);
    }

    private ObjectNode owner(ObjectNode document) {
        return group.isEmpty() ? document : (ObjectNode) document.path(group);
    }

    FieldKind kind() {
        return kind;
    }

    public String control() {
        return kind.control();
    }

    /** Of a choice; empty for other kinds. */
    public List<String> options() {
        return kind instanceof Choice choice ? choice.options() : List.of();
    }

    /** Family of the options' words. */
    public String optionFamily() {
        return "option." + (kind.equals(inclusion()) ? "inclusion" : path());
    }

    /** Name of the unit behind the input; empty for none. */
    public String unit() {
        if (kind instanceof Percent) {
            return this == GROWTH ? "percent-per-year" : "percent";
        }
        return kind instanceof Ratio ? "to-one" : kind instanceof Count ? path() : "";
    }

    private static Choice inclusion() {
        return Choice.of("FULL", "STORAGE_ONLY", "EXCLUDED");
    }
}
