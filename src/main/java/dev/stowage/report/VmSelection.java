package dev.stowage.report;

import dev.stowage.inventory.PowerState;
import dev.stowage.inventory.VirtualMachine;
import java.util.Locale;
import java.util.function.Predicate;

/** Which VM rows an inspection sums, each narrower than the one before. */
enum VmSelection {
    ALL_ROWS("all_rows", vm -> true),
    WITHOUT_TEMPLATES("no_templates_no_srm", vm -> !vm.template() && !vm.srmPlaceholder()),
    WITHOUT_VCLS("no_templates_no_srm_no_vCLS", WITHOUT_TEMPLATES.rows.and(vm -> !vm.clusterService())),
    RUNNING("powered_on_no_templates_no_srm_no_vCLS", WITHOUT_VCLS.rows.and(vm -> vm.powerState() == PowerState.ON));

    private final String member;
    private final Predicate<VirtualMachine> rows;

    VmSelection(String member, Predicate<VirtualMachine> rows) {
        this.member = member;
        this.rows = rows;
    }

    /** Name in JSON. */
    String member() {
        return member;
    }

    Predicate<VirtualMachine> rows() {
        return rows;
    }

    /** Name in the wording. */
    String key() {
        return "report.selection." + name().toLowerCase(Locale.ROOT);
    }
}
