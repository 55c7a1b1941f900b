package dev.stowage.web;

import dev.stowage.inventory.InventoryReading;
import dev.stowage.inventory.VirtualMachine;
import dev.stowage.report.Inspection;
import dev.stowage.study.StoredInventory;
import dev.stowage.study.Studies;
import dev.stowage.study.Study;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;

/** What was read of a study's upload: rows, totals, checksum, findings, VMs. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@Blocking
public class InventoryPages {
    private static final int FINDINGS_SHOWN = 20;
    private static final int VMS_SHOWN = 50;

    @Inject
    PageRequest reader;

    @Inject
    Studies studies;

    @GET
    @Path("studies/{id}/inventory")
    public Response inventory(
            UUID id,
            @RestQuery @DefaultValue("1") int findings,
            @RestQuery @DefaultValue("") String q,
            @RestQuery @DefaultValue("1") int vms) {
        Study study = studies.study(id);
        Optional<StoredInventory> stored = study.inventory();
        if (stored.isEmpty() || !isRead(stored.get())) {
            return Redirect.to("/studies/" + id);
        }
        InventoryReading reading = studies.reading(stored.get().id());
        return Response.ok(new InventoryPage(
                        reader.page(),
                        study,
                        stored.get(),
                        reading.inventory().provenance(),
                        new Inspection(reading),
                        ListPart.of(reading.findings(), findings, FINDINGS_SHOWN),
                        q,
                        ListPart.of(
                                reading.inventory().vms().stream()
                                        .filter(vm -> mentions(vm, q))
                                        .toList(),
                                vms,
                                VMS_SHOWN)))
                .build();
    }

    private static boolean isRead(StoredInventory stored) {
        return stored.status() == StoredInventory.Status.READY || stored.status() == StoredInventory.Status.REFUSED;
    }

    private static boolean mentions(VirtualMachine vm, String words) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        return Stream.of(
                        vm.name(),
                        vm.guestOs(),
                        vm.location().host(),
                        vm.location().cluster())
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted));
    }
}
