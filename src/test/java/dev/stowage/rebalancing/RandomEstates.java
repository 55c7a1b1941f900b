package dev.stowage.rebalancing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Running estates drawn at random, the same ones in every run, with every kind of rule; today's allocation breaks none. */
final class RandomEstates {
    private final SplittableRandom random;

    RandomEstates(long seed) {
        random = new SplittableRandom(seed);
    }

    /** So small that every allocation can be tried. */
    RebalancingProblem tiny() {
        return draw(1 + random.nextInt(4), 1 + random.nextInt(6), 1 + random.nextInt(3));
    }

    RebalancingProblem medium() {
        return draw(5 + random.nextInt(10), 40 + random.nextInt(60), 1 + random.nextInt(5));
    }

    private RebalancingProblem draw(int hosts, int workloads, int resources) {
        int services = 1 + random.nextInt(workloads);
        int[] today = new int[workloads];
        int[] service = new int[workloads];
        Set<Integer> taken = new HashSet<>();
        for (int w = 0; w < workloads; w++) {
            today[w] = random.nextInt(hosts);
            service[w] = random.nextInt(services);
            if (!taken.add(service[w] * hosts + today[w])) {
                service[w] = services++;
                taken.add(service[w] * hosts + today[w]);
            }
        }
        long[] need = amounts(workloads * resources, 20);
        long[] capacity = new long[hosts * resources];
        for (int w = 0; w < workloads; w++) {
            for (int r = 0; r < resources; r++) {
                capacity[today[w] * resources + r] += need[w * resources + r];
            }
        }
        long[] safe = new long[capacity.length];
        for (int i = 0; i < capacity.length; i++) {
            capacity[i] += random.nextInt(30);
            safe[i] = random.nextLong(capacity[i] + 1);
        }
        Hosts estate = new Hosts(below(hosts, 3), below(hosts, 4), capacity, safe);
        return new RebalancingProblem(
                new Resources(flags(resources), amounts(resources, 10)),
                estate,
                ways(hosts),
                services(services, estate, service, today),
                new Workloads(service, need, amounts(workloads, 5), today),
                balances(resources),
                new MoveWeights(random.nextInt(3), random.nextInt(20), random.nextInt(3)));
    }

    private List<Balance> balances(int resources) {
        return IntStream.range(0, random.nextInt(3))
                .mapToObj(i -> new Balance(
                        random.nextInt(resources), random.nextInt(resources), random.nextInt(3), random.nextInt(10)))
                .toList();
    }

    private Services services(int count, Hosts hosts, int[] service, int[] today) {
        List<Set<Integer>> sites = areas(count, hosts.site(), service, today);
        List<Set<Integer>> zones = areas(count, hosts.zone(), service, today);
        int[] fewest = new int[count];
        int[][] dependsOn = new int[count][];
        for (int s = 0; s < count; s++) {
            int self = s;
            fewest[s] = random.nextInt(sites.get(s).size() + 1);
            dependsOn[s] = IntStream.range(0, count)
                    .filter(other -> other != self && random.nextInt(3) == 0)
                    .filter(other -> zones.get(other).containsAll(zones.get(self)))
                    .toArray();
        }
        return new Services(fewest, dependsOn);
    }

    /** Of each service, in which of the areas it runs today. */
    private static List<Set<Integer>> areas(int count, int[] areaOf, int[] service, int[] today) {
        List<Set<Integer>> areas =
                Stream.<Set<Integer>>generate(HashSet::new).limit(count).toList();
        for (int w = 0; w < service.length; w++) {
            areas.get(service[w]).add(areaOf[today[w]]);
        }
        return areas;
    }

    private Ways ways(int hosts) {
        Ways.Builder ways = new Ways.Builder(hosts);
        long most = List.of(9L, 900L, 90_000L).get(random.nextInt(3));
        for (int i = 0; i < hosts * hosts; i++) {
            ways.add(i / hosts == i % hosts ? 0 : random.nextLong(most));
        }
        return ways.build();
    }

    private long[] amounts(int count, int most) {
        return random.longs(count, 0, most + 1L).toArray();
    }

    private int[] below(int count, int bound) {
        return random.ints(count, 0, bound).toArray();
    }

    private boolean[] flags(int count) {
        boolean[] flags = new boolean[count];
        for (int i = 0; i < count; i++) {
            flags[i] = random.nextBoolean();
        }
        return flags;
    }
}
