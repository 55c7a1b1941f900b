package dev.stowage.check;

import dev.stowage.quantity.Text;
import dev.stowage.scenario.OfferedHosts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;

/** Numbers that the file states of hosts and kinds beside what decides, and for how many Windows VMs a host is licensed. */
final class FiguresCheck {
    private static final int UTILISATION_DIGITS = 4;

    private final Estate estate;
    private final FindingLog log;

    FiguresCheck(Estate estate, FindingLog log) {
        this.estate = estate;
        this.log = log;
    }

    void run() {
        for (PlanDocument.Kind kind : estate.plan().kindFigures()) {
            OfferedHosts known = estate.kinds().get(kind.id());
            if (known == null) {
                log.fault(Constraint.HOST_KIND, "", "", kind.line(), Text.of("check.host-kind", kind.id(), kind.id()));
            } else {
                compare("", kind.id(), kind.figures(), given(known), kind.line());
            }
        }
        for (HostTally host : estate.hosts()) {
            compare(
                    host.name(),
                    host.name(),
                    host.host().figures(),
                    taken(host),
                    host.host().line());
            licensed(host);
        }
    }

    private static Map<String, BigDecimal> given(OfferedHosts kind) {
        long storage = kind.capacity().storageMiB();
        return Map.of(
                "cpuMilliPoints", BigDecimal.valueOf(kind.capacity().cpuMilliPoints()),
                "memoryMiB", BigDecimal.valueOf(kind.capacity().memoryMiB()),
                "storageMiB", BigDecimal.valueOf(storage == Long.MAX_VALUE ? 0 : storage));
    }

    private static Map<String, BigDecimal> taken(HostTally host) {
        return Map.of(
                "vms", BigDecimal.valueOf(host.guests().size()),
                "windowsVms", BigDecimal.valueOf(host.windows()),
                "cpuMilliPoints", BigDecimal.valueOf(host.cpu()),
                "memoryMiB", BigDecimal.valueOf(host.memory()),
                "storageMiB", BigDecimal.valueOf(host.sharesStorage() ? 0 : host.storage()),
                "utilisation", BillCheck.utilisation(host).setScale(UTILISATION_DIGITS, RoundingMode.HALF_UP));
    }

    private void compare(
            String host, String about, Map<String, BigDecimal> stated, Map<String, BigDecimal> counted, int line) {
        stated.forEach((name, value) -> {
            if (value.compareTo(counted.get(name)) != 0) {
                log.fault(
                        Constraint.FIGURES,
                        host,
                        "",
                        line,
                        Text.of("check.figure", about, name, value, counted.get(name)));
            }
        });
    }

    /** At least for what stands there and at most for all; without licences for the worst day for exactly that. */
    private void licensed(HostTally host) {
        int licensed = host.host().windowsVmsLicensed();
        boolean worstDay = estate.scenario().licences().worstDay();
        boolean most = licensed <= estate.windowsVms();
        if (worstDay ? licensed < host.windows() || !most : licensed != host.windows()) {
            log.fault(
                    Constraint.WINDOWS_LICENSED,
                    host.name(),
                    "",
                    host.host().line(),
                    Text.of("check.windows-licensed", host.name(), licensed, host.windows()));
        }
    }
}
