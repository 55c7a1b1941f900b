package dev.stowage.check;

import dev.stowage.catalog.Catalog;
import dev.stowage.inventory.Inventory;
import dev.stowage.quantity.Text;
import dev.stowage.report.Fingerprint;

/** Whether the plan was made from what it is checked against. Where it was not, the other findings may come from that. */
final class InputsCheck {
    private final PlanDocument plan;
    private final FindingLog log;

    InputsCheck(PlanDocument plan, FindingLog log) {
        this.plan = plan;
        this.log = log;
    }

    void run(Inventory inventory, Catalog catalog) {
        PlanDocument.Inputs stated = plan.inputs();
        String file = inventory.provenance().sha256();
        if (!stated.inventorySha256().equals(file)) {
            warn(Text.of("check.other-inventory", inventory.provenance().file(), file, stated.inventorySha256()));
        }
        String scenario = Fingerprint.of(plan.scenario());
        if (!stated.scenarioSha256().equals(scenario)) {
            warn(Text.of("check.other-scenario", scenario, stated.scenarioSha256()));
        }
        String prices = Fingerprint.of(catalog);
        if (!stated.catalogSha256().equals(prices)) {
            String key = stated.priceVersion() > 0 ? "check.other-prices" : "check.other-catalog";
            warn(Text.of(key, prices, stated.catalogSha256(), Integer.toString(stated.priceVersion())));
        }
    }

    private void warn(Text message) {
        log.add(
                PlanFinding.Grade.WARNING,
                Constraint.INPUTS,
                "",
                "",
                plan.inputs().line(),
                message);
    }
}
