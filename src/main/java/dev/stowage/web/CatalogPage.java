package dev.stowage.web;

import dev.stowage.quantity.CpuArchitecture;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/**
 * The catalog's hypervisors, bare-metal ones beside all others.
 *
 * @param guests products that guests run; all architectures alike
 * @param architectures to choose from
 * @param words searched for
 * @param architecture of the hosts, empty for any
 * @param outOfUse whether discontinued, historic and embedded products are shown as well
 */
record CatalogPage(
        Page page,
        List<ProductSheet> bareMetal,
        List<ProductSheet> others,
        List<GuestSheet> guests,
        List<CpuArchitecture> architectures,
        String words,
        String architecture,
        boolean outOfUse)
        implements TemplateInstance {}
