package dev.stowage.samples.csv;

import dev.stowage.samples.Draw;
import dev.stowage.samples.Spread;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes the VMs of a table of roles, draws what they use and stands them on the hosts of one cluster. */
final class Population {
    private static final int MIB_PER_GIB = 1024;

    private final List<HostLine> hosts;
    private final Draw draw;
    private final Spread spread;

    Population(List<HostLine> hosts, Draw draw) {
        this.hosts = hosts;
        this.draw = draw;
        this.spread = new Spread(
                hosts.stream()
                        .map(host ->
                                new Spread.Room(host.host(), host.cluster(), (long) host.memoryGiB() * MIB_PER_GIB))
                        .toList(),
                draw);
    }

    CsvInventory of(List<Role> roles) {
        Map<String, String> places = placesOf(roles);
        List<VmLine> vms = new ArrayList<>();
        for (Role role : roles) {
            role.numbers().forEach(number -> {
                String name = role.nameOf(number);
                vms.add(new VmLine(
                        name,
                        vms.size() + 1,
                        role,
                        use(role),
                        hosts.get(0).datacenter(),
                        hosts.get(0).cluster(),
                        places.get(name),
                        role.groupOf(number)));
            });
        }
        return new CsvInventory(hosts, vms);
    }

    /** VMs with a given host come first, then the large ones, so that what is fixed by hand always fits. */
    private Map<String, String> placesOf(List<Role> roles) {
        Map<String, String> places = new HashMap<>();
        roles.stream()
                .sorted(Comparator.comparing((Role role) -> role.hosts().isEmpty())
                        .thenComparing(Role::memoryGiB, Comparator.reverseOrder()))
                .forEach(role ->
                        role.numbers().forEach(number -> places.put(role.nameOf(number), place(role, number))));
        return places;
    }

    private String place(Role role, int number) {
        Spread.Need need = new Spread.Need(
                hosts.get(0).cluster(),
                role.running() ? (long) role.memoryGiB() * MIB_PER_GIB : 0,
                role.apart(role.groupOf(number)),
                role.together());
        if (role.hosts().isEmpty()) {
            return spread.place(need);
        }
        String host = role.hosts().get(number - 1);
        spread.stand(host, need);
        return host;
    }

    private VmLine.Use use(Role role) {
        int diskInUse = (int) Math.ceil(role.diskGiB() * draw.between(0.35, 0.85));
        if (!role.running()) {
            return new VmLine.Use(diskInUse, 0, 0);
        }
        double clock = (double) role.vcpus() * hosts.get(0).clockMHz();
        return new VmLine.Use(
                diskInUse,
                (int) Math.ceil(clock * role.cpuUse() * aroundOne()),
                role.memoryGiB() * role.memoryUse() * aroundOne());
    }

    /** VMs of one role are busy alike, but not equally. */
    private double aroundOne() {
        return draw.between(0.4, 1.6);
    }
}
