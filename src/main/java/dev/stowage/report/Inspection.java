package dev.stowage.report;

import com.fasterxml.jackson.databind.JsonNode;
import dev.stowage.demand.SizingPolicy;
import dev.stowage.inventory.Host;
import dev.stowage.inventory.HostChecksum;
import dev.stowage.inventory.HostClaims;
import dev.stowage.inventory.HostSums;
import dev.stowage.inventory.InventoryReading;
import dev.stowage.inventory.InventoryTotals;
import dev.stowage.inventory.VmSums;
import dev.stowage.quantity.Text;
import dev.stowage.quantity.Wording;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

    /** Sheet by sheet, where its rows went by the default policy. */
    public List<SheetAccount> sheets() {
        return buckets().stream().map(SheetAccount::of).toList();
    }

    /**
     * VM rows summed.
     *
     * @param name of the selection or of the cluster
     */
    public record Sums(Text name, VmSums sums) {}

    /** All VM rows, then narrower and narrower selections of them. */
    public List<Sums> selections() {
        return Stream.of(VmSelection.values())
                .map(selection -> new Sums(Text.of(selection.key()), totals.sums(selection.rows())))
                .toList();
    }

    /** By cluster, without templates, placeholders and what vSphere runs for itself. */
    public List<Sums> clusters() {
        return totals.sumsByCluster(VmSelection.WITHOUT_VCLS.rows()).entrySet().stream()
                .map(cluster -> new Sums(
                        cluster.getKey().isEmpty()
                                ? Text.of("report.standAlone")
                                : Text.of("report.cluster", cluster.getKey()),
                        cluster.getValue()))
                .toList();
    }

    public HostSums hostSums() {
        return totals.hostSums();
    }

    /** What each host says of its VMs against the VM list. */
    public List<HostChecksum> checksums() {
        return totals.checksums();
    }

    /** Claimed by all hosts less found; empty where no host says anything. */
    public Optional<HostClaims> missing() {
        return totals.missing();
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

    /** Cores to license where each socket counts as 16 at least. */
    public long licensableCores() {
        return HostSums.licensableCores(hosts(), LEAST_CORES_PER_SOCKET);
    }

    List<SheetBuckets> buckets() {
        return SheetBuckets.of(reading, SizingPolicy.DEFAULT);
    }
}
