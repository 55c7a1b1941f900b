package dev.stowage.bench;

import dev.stowage.rebalancing.Balance;
import dev.stowage.rebalancing.Hosts;
import dev.stowage.rebalancing.MoveWeights;
import dev.stowage.rebalancing.RebalancingProblem;
import dev.stowage.rebalancing.Resources;
import dev.stowage.rebalancing.Services;
import dev.stowage.rebalancing.Ways;
import dev.stowage.rebalancing.Workloads;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads model and assignment of the ROADEF/EURO challenge 2012 (machine reassignment, problem definition v1): whole
 * numbers in a given order. Machines are hosts here, processes workloads, neighbourhoods zones, locations sites.
 */
final class RoadefReader {
    private static final long MOST_AMOUNT = 0xffff_ffffL;
    private static final int MOST_RESOURCES = 1_000;
    private static final int MOST_HOSTS = 46_340;
    private static final int MOST = 10_000_000;

    private final WholeNumbers numbers;

    private RoadefReader(WholeNumbers numbers) {
        this.numbers = numbers;
    }

    /** @throws IllegalArgumentException naming file and line, if the files are no such instance */
    static RebalancingProblem read(Path model, Path assignment) {
        try (WholeNumbers numbers = new WholeNumbers(model)) {
            return new RoadefReader(numbers).problem(assignment);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param workloads how many the model has
     * @return of each the index of its host
     */
    static int[] assignment(Path file, int workloads, int hosts) {
        try (WholeNumbers numbers = new WholeNumbers(file)) {
            int[] hostOf = new int[workloads];
            for (int w = 0; w < workloads; w++) {
                hostOf[w] = numbers.nextInt("the machine of process " + w + " of " + workloads, 0, hosts - 1);
            }
            numbers.end("the machines of " + workloads + " processes");
            return hostOf;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RebalancingProblem problem(Path assignment) throws IOException {
        Resources resources = resources();
        int hostCount = numbers.nextInt("the number of machines", 1, MOST_HOSTS);
        Ways.Builder ways = new Ways.Builder(hostCount);
        Hosts hosts = hosts(hostCount, resources.count(), ways);
        Services services = services();
        Workloads asked = workloads(resources.count(), services.count());
        List<Balance> balances = balances(resources.count());
        MoveWeights weights = new MoveWeights(
                amount("the weight of process moves"),
                amount("the weight of service moves"),
                amount("the weight of machine moves"));
        numbers.end("the weights of moves");
        int[] today = assignment(assignment, asked.count(), hostCount);
        Workloads workloads = new Workloads(asked.service(), asked.need(), asked.moveCost(), today);
        return new RebalancingProblem(resources, hosts, ways.build(), services, workloads, balances, weights);
    }

    private long amount(String what) throws IOException {
        return numbers.next(what, 0, MOST_AMOUNT);
    }

    private Resources resources() throws IOException {
        int count = numbers.nextInt("the number of resources", 1, MOST_RESOURCES);
        boolean[] held = new boolean[count];
        long[] weight = new long[count];
        for (int r = 0; r < count; r++) {
            held[r] = numbers.next("whether resource " + r + " is transient", 0, 1) == 1;
            weight[r] = amount("the load cost weight of resource " + r);
        }
        return new Resources(held, weight);
    }

    private Hosts hosts(int count, int resources, Ways.Builder ways) throws IOException {
        int[] zone = new int[count];
        int[] site = new int[count];
        long[] capacity = new long[count * resources];
        long[] safe = new long[count * resources];
        for (int h = 0; h < count; h++) {
            zone[h] = numbers.nextInt("the neighborhood of a machine", 0, MOST);
            site[h] = numbers.nextInt("the location of a machine", 0, MOST);
            for (int r = 0; r < resources; r++) {
                capacity[h * resources + r] = amount("a capacity");
            }
            for (int r = 0; r < resources; r++) {
                safe[h * resources + r] = amount("a safety capacity");
            }
            for (int to = 0; to < count; to++) {
                ways.add(amount("a cost of moving from machine to machine"));
            }
        }
        return new Hosts(zone, site, capacity, safe);
    }

    private Services services() throws IOException {
        int count = numbers.nextInt("the number of services", 0, MOST);
        int[] fewestSites = new int[count];
        int[][] dependsOn = new int[count][];
        for (int s = 0; s < count; s++) {
            fewestSites[s] = numbers.nextInt("the spread of a service", 0, MOST);
            dependsOn[s] = new int[numbers.nextInt("the number of a service's dependencies", 0, MOST)];
            for (int d = 0; d < dependsOn[s].length; d++) {
                dependsOn[s][d] = numbers.nextInt("a service that service " + s + " depends on", 0, count - 1);
            }
        }
        return new Services(fewestSites, dependsOn);
    }

    private Workloads workloads(int resources, int services) throws IOException {
        int count = numbers.nextInt("the number of processes", 0, MOST);
        int[] service = new int[count];
        long[] need = new long[Math.multiplyExact(count, resources)];
        long[] moveCost = new long[count];
        for (int w = 0; w < count; w++) {
            service[w] = numbers.nextInt("the service of process " + w, 0, services - 1);
            for (int r = 0; r < resources; r++) {
                need[w * resources + r] = amount("a requirement of process " + w);
            }
            moveCost[w] = amount("the cost of moving process " + w);
        }
        return new Workloads(service, need, moveCost, new int[count]);
    }

    private List<Balance> balances(int resources) throws IOException {
        int count = numbers.nextInt("the number of balances", 0, MOST);
        List<Balance> balances = new ArrayList<>();
        for (int b = 0; b < count; b++) {
            balances.add(new Balance(
                    numbers.nextInt("the first resource of a balance", 0, resources - 1),
                    numbers.nextInt("the second resource of a balance", 0, resources - 1),
                    amount("the target of a balance"),
                    amount("the weight of a balance")));
        }
        return balances;
    }
}
