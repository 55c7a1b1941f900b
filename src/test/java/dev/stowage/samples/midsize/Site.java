package dev.stowage.samples.midsize;

import dev.stowage.samples.Draw;
import dev.stowage.samples.Spread;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The mid-size datacenter: four clusters, their hosts and datastores, and every VM where it stands.
 *
 * @param vms in the order of their names, as an export lists them
 */
public record Site(List<SiteHost> hosts, List<Datastore> datastores, List<PlacedVm> vms) {
    public static final long SEED = 20_260_403;
    public static final String DATACENTER = "Frankfurt";

    /** The moment at which the site is shown. */
    public static final LocalDateTime EXPORTED = LocalDateTime.of(2026, 10, 5, 6, 30, 0);

    private static final int DAY_MINUTES = 24 * 60;

    public Site {
        hosts = List.copyOf(hosts);
        datastores = List.copyOf(datastores);
        vms = List.copyOf(vms);
    }

    public static Site midsize() {
        Draw draw = new Draw(SEED);
        List<SiteHost> hosts = hosts(draw);
        List<Datastore> datastores = datastores(draw);
        List<SampleVm> roster = new Roster(draw).of(RoleTable.read());
        return new Site(hosts, datastores, placed(roster, hosts, datastores, draw));
    }

    /** The VMs registered on the host, whether they run or not. */
    public List<PlacedVm> vmsOf(SiteHost host) {
        return vms.stream().filter(placed -> placed.host().equals(host)).toList();
    }

    public List<PlacedVm> runningVmsOf(SiteHost host) {
        return vmsOf(host).stream().filter(placed -> placed.vm().running()).toList();
    }

    public List<SiteHost> hostsOf(SiteCluster cluster) {
        return hosts.stream().filter(host -> host.cluster() == cluster).toList();
    }

    private static List<SiteHost> hosts(Draw draw) {
        List<SiteHost> hosts = new ArrayList<>();
        for (SiteCluster cluster : SiteCluster.values()) {
            for (int number = 1; number <= cluster.hosts(); number++) {
                hosts.add(new SiteHost(
                        cluster.hostName(number),
                        cluster,
                        "host-" + (1_000 + hosts.size()),
                        draw.uuid(),
                        draw.hex(7),
                        EXPORTED.minusMinutes(draw.between(10 * DAY_MINUTES, 120 * DAY_MINUTES))));
            }
        }
        return hosts;
    }

    private static List<Datastore> datastores(Draw draw) {
        List<Datastore> datastores = new ArrayList<>();
        for (SiteCluster cluster : SiteCluster.values()) {
            for (int number = 1; number <= cluster.datastores(); number++) {
                datastores.add(new Datastore(
                        cluster.datastoreName(number),
                        cluster,
                        "datastore-" + (2_000 + datastores.size()),
                        draw.uuid()));
            }
        }
        return datastores;
    }

    private static List<PlacedVm> placed(
            List<SampleVm> roster, List<SiteHost> hosts, List<Datastore> datastores, Draw draw) {
        Map<String, SiteHost> hostsByName = new HashMap<>();
        hosts.forEach(host -> hostsByName.put(host.name(), host));
        Spread spread = new Spread(hosts.stream().map(Site::room).toList(), draw);
        Map<Datastore, Long> filled = new HashMap<>();
        return roster.stream()
                .sorted(Comparator.comparingLong((SampleVm vm) -> vm.need().memoryMiB())
                        .reversed())
                .map(vm -> new PlacedVm(vm, hostsByName.get(spread.place(vm.need())), emptiest(datastores, vm, filled)))
                .sorted(Comparator.comparing((PlacedVm placed) -> placed.vm().name())
                        .thenComparing(placed -> placed.vm().identity().number()))
                .toList();
    }

    private static Spread.Room room(SiteHost host) {
        return new Spread.Room(
                host.name(), host.cluster().title(), host.cluster().model().memoryMiB());
    }

    private static Datastore emptiest(List<Datastore> datastores, SampleVm vm, Map<Datastore, Long> filled) {
        Stream<Datastore> reachable = datastores.stream().filter(store -> store.cluster() == vm.cluster());
        Datastore chosen = reachable
                .min(Comparator.comparingLong(store -> filled.getOrDefault(store, 0L)))
                .orElseThrow();
        filled.merge(chosen, vm.storedMiB(), Long::sum);
        return chosen;
    }
}
