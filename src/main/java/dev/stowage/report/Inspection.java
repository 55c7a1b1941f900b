package dev.stowage.report;

import com.fasterxml.jackson.databind.JsonNode;
import dev.stowage.demand.SizingPolicy;
import dev.stowage.inventory.Host;
import dev.stowage.inventory.HostSums;
import dev.stowage.inventory.InventoryReading;
import dev.stowage.inventory.InventoryTotals;
import dev.stowage.quantity.Wording;
import java.util.List;

/** All that is to be said of an upload before anything is planned with it: totals, buckets, checksum, findings. */
public final class Inspection {
    /**
     * The cores that vendors charge for a socket at least: Broadcom for VMware subscriptions, and Microsoft counts 8 a
     * socket and 16 a server for Windows Server. An inspection states the VMware figure; prices are not its business.
     */
    static final int LEAST_CORES_PER_SOCKET = 16;

    private final InventoryReading reading;
    private final InventoryTotals totals;

    public Inspection(InventoryReading reading) {
        this.reading = reading;
        totals = new InventoryTotals(reading);
    }

    /** With the members that the reference totals have, and the account of rows, checksum and findings beside them. */
    public String json(Wording wording) {
        return new InspectionJson(this, wording).print();
    }

    /** The same as a tree, for a door that writes JSON itself. */
    public JsonNode tree(Wording wording) {
        return new InspectionJson(this, wording).tree();
    }

    /** For a console. */
    public String text(Wording wording) {
        return new InspectionText(this, wording).print();
    }

    InventoryReading reading() {
        return reading;
    }

    InventoryTotals totals() {
        return totals;
    }

    List<Host> hosts() {
        return reading.inventory().hosts();
    }

    long licensableCores() {
        return HostSums.licensableCores(hosts(), LEAST_CORES_PER_SOCKET);
    }

    List<SheetBuckets> buckets() {
        return SheetBuckets.of(reading, SizingPolicy.DEFAULT);
    }
}
