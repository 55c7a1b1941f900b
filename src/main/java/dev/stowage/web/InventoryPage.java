package dev.stowage.web;

import dev.stowage.inventory.Finding;
import dev.stowage.inventory.Provenance;
import dev.stowage.inventory.VirtualMachine;
import dev.stowage.report.Inspection;
import dev.stowage.study.StoredInventory;
import dev.stowage.study.Study;
import io.quarkus.qute.TemplateInstance;

/**
 * What was read of an upload.
 *
 * @param search words that VMs are looked for by, empty for all
 */
record InventoryPage(
        Page page,
        Study study,
        StoredInventory stored,
        Provenance provenance,
        Inspection inspection,
        ListPart<Finding> findings,
        String search,
        ListPart<VirtualMachine> vms)
        implements TemplateInstance {}
