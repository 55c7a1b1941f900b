package dev.stowage.check;

import dev.stowage.demand.Workload;
import java.util.List;
import java.util.Map;

/** The hosts that survive, taking in VMs of failed ones. What was taken in is given back at the end. */
final class Shelter {
    private final List<HostTally> survivors;
    private final GuestFit fit;
    private final Map<HostTally, Integer> windowsLimits;

    /**
     * @param windowsLimits for how many Windows VMs each host is licensed; empty where that limits nothing
     */
    Shelter(List<HostTally> survivors, GuestFit fit, Map<HostTally, Integer> windowsLimits) {
        this.survivors = survivors;
        this.fit = fit;
        this.windowsLimits = windowsLimits;
    }

    List<HostTally> survivors() {
        return survivors;
    }

    GuestFit fit() {
        return fit;
    }

    Shelter withoutLicenceLimits() {
        return new Shelter(survivors, fit, Map.of());
    }

    boolean limitsLicences() {
        return !windowsLimits.isEmpty();
    }

    /** Windows VMs that a host may still take; a large number without a limit. */
    int windowsLeft(HostTally host) {
        return windowsLimits.getOrDefault(host, Integer.MAX_VALUE) - host.windows();
    }

    /** Takes VMs in that stay together; false, and nothing changed, where they do not fit. */
    boolean takeIn(List<Workload> bundle, HostTally host) {
        for (int i = 0; i < bundle.size(); i++) {
            Workload vm = bundle.get(i);
            boolean fits = fit.mayStand(vm, host.kind())
                    && host.hasRoomFor(vm)
                    && HostTally.windowsServer(vm) <= windowsLeft(host);
            if (!fits) {
                giveBack(i, host);
                return false;
            }
            host.add(vm);
        }
        return true;
    }

    void giveBack(int vms, HostTally host) {
        for (int i = 0; i < vms; i++) {
            host.removeLast();
        }
    }

    boolean fits(List<Workload> bundle, HostTally host) {
        boolean fits = takeIn(bundle, host);
        if (fits) {
            giveBack(bundle.size(), host);
        }
        return fits;
    }
}
