package dev.stowage.samples.rvtools;

import dev.stowage.samples.midsize.Site;
import java.time.LocalDateTime;
import java.util.List;

/** vLicense: what the hosts and the vCenter are licensed with. */
final class LicenceSheet {
    private static final LocalDateTime EXPIRES = LocalDateTime.of(2027, 9, 30, 0, 0);

    private LicenceSheet() {}

    static Sheet of(Site site) {
        int cores = site.hosts().stream()
                .mapToInt(host -> host.cluster().model().cores())
                .sum();
        return new Sheet(
                "vLicense",
                List.of(
                        row("Evaluation Mode")
                                .set("Total", "Unlimited")
                                .set("Used", 0)
                                .set("Expiration Date", "Never"),
                        row("VMware vSphere Foundation")
                                .set("Cost Unit", "cpuCore:16core")
                                .set("Total", cores)
                                .set("Used", cores)
                                .set("Expiration Date", EXPIRES),
                        row("VMware vCenter Server 8 Standard")
                                .set("Cost Unit", "server")
                                .set("Total", 1)
                                .set("Used", 1)
                                .set("Expiration Date", EXPIRES)));
    }

    private static Row row(String name) {
        return VCenter.sign(new Row()).set("Name", name).set("Key", HostSheet.NO_KEY);
    }
}
