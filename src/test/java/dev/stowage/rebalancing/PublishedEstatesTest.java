package dev.stowage.rebalancing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Scanner;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Instances of the ROADEF/EURO challenge 2012, with what its organisers' checker says of them. */
class PublishedEstatesTest {
    private static final Path FOLDER =
            Path.of(System.getProperty("real-exports", "../shared")).resolve("benchmarks/roadef");

    /** Cost of the original assignment, and the bound that Masson et al. (2013) print. */
    private static final Map<String, long[]> ORIGINAL = Map.of(
            "a1_1", new long[] {49_528_750, 44_306_390},
            "a1_2", new long[] {1_061_649_570, 777_530_730},
            "a1_3", new long[] {583_662_270, 583_005_700},
            "a1_4", new long[] {632_499_600, 242_387_530},
            "a1_5", new long[] {782_189_690, 727_578_290},
            "a2_1", new long[] {391_189_190, 0},
            "a2_2", new long[] {1_876_768_120, 13_590_090},
            "a2_3", new long[] {2_272_487_840L, 521_441_700},
            "a2_4", new long[] {3_223_516_130L, 1_680_222_380},
            "a2_5", new long[] {787_355_300, 307_035_180});

    @BeforeAll
    static void lookForThem() {
        assumeTrue(Files.isDirectory(FOLDER), "no instances at " + FOLDER);
    }

    @Test
    void originalCostsAndBoundsAreThePublishedOnes() throws IOException {
        for (Map.Entry<String, long[]> each : ORIGINAL.entrySet()) {
            RebalancingProblem problem = read(each.getKey());
            Referee referee = new Referee(problem);
            int[] today = problem.workloads().today();
            assertThat(referee.breaches(today)).isEmpty();
            assertThat(referee.bill(today).total()).as(each.getKey()).isEqualTo(each.getValue()[0]);
            assertThat(LowerBound.of(problem)).as(each.getKey()).isEqualTo(each.getValue()[1]);
        }
    }

    @Test
    void theSubjectsExampleIsSolvedToItsOptimum() throws IOException {
        RebalancingProblem example = read("a0_0");

        assertThat(new Referee(example).bill(example.workloads().today()).total())
                .isEqualTo(3840);
        assertThat(Rebalancer.solve(example, RebalancingLimit.ofSteps(100_000), 1)
                        .bill()
                        .total())
                .isEqualTo(2411);
    }

    @Test
    void theSmallestComesWithinAHundredthOfAPerCentOfItsOptimum() throws IOException {
        Rebalanced result = Rebalancer.solve(read("a1_1"), RebalancingLimit.ofSteps(3_000_000), 1);

        assertThat(result.bill().total()).isBetween(44_306_501L, 44_310_931L);
    }

    private static RebalancingProblem read(String name) throws IOException {
        try (Scanner model = new Scanner(FOLDER.resolve("model_" + name + ".txt"));
                Scanner assignment = new Scanner(FOLDER.resolve("assignment_" + name + ".txt"))) {
            return read(model, assignment);
        }
    }

    private static RebalancingProblem read(Scanner in, Scanner assignment) {
        int resources = in.nextInt();
        boolean[] held = new boolean[resources];
        long[] weight = new long[resources];
        for (int r = 0; r < resources; r++) {
            held[r] = in.nextInt() == 1;
            weight[r] = in.nextLong();
        }
        int hosts = in.nextInt();
        Ways.Builder ways = new Ways.Builder(hosts);
        Hosts estate = hosts(in, hosts, resources, ways);
        Services services = services(in);
        Workloads workloads = workloads(in, resources, assignment);
        List<Balance> balances = new ArrayList<>();
        for (int b = in.nextInt(); b > 0; b--) {
            balances.add(new Balance(in.nextInt(), in.nextInt(), in.nextLong(), in.nextLong()));
        }
        MoveWeights weights = new MoveWeights(in.nextLong(), in.nextLong(), in.nextLong());
        return new RebalancingProblem(
                new Resources(held, weight), estate, ways.build(), services, workloads, balances, weights);
    }

    private static Hosts hosts(Scanner in, int hosts, int resources, Ways.Builder ways) {
        Hosts read =
                new Hosts(new int[hosts], new int[hosts], new long[hosts * resources], new long[hosts * resources]);
        for (int h = 0; h < hosts; h++) {
            read.zone()[h] = in.nextInt();
            read.site()[h] = in.nextInt();
            numbers(in, read.capacity(), h * resources, resources);
            numbers(in, read.safe(), h * resources, resources);
            for (int to = 0; to < hosts; to++) {
                ways.add(in.nextLong());
            }
        }
        return read;
    }

    private static Services services(Scanner in) {
        int[] fewest = new int[in.nextInt()];
        int[][] dependsOn = new int[fewest.length][];
        for (int s = 0; s < fewest.length; s++) {
            fewest[s] = in.nextInt();
            dependsOn[s] = new int[in.nextInt()];
            for (int d = 0; d < dependsOn[s].length; d++) {
                dependsOn[s][d] = in.nextInt();
            }
        }
        return new Services(fewest, dependsOn);
    }

    private static Workloads workloads(Scanner in, int resources, Scanner assignment) {
        int count = in.nextInt();
        Workloads read = new Workloads(new int[count], new long[count * resources], new long[count], new int[count]);
        for (int w = 0; w < count; w++) {
            read.service()[w] = in.nextInt();
            numbers(in, read.need(), w * resources, resources);
            read.moveCost()[w] = in.nextLong();
            read.today()[w] = assignment.nextInt();
        }
        return read;
    }

    private static void numbers(Scanner in, long[] into, int from, int count) {
        for (int i = from; i < from + count; i++) {
            into[i] = in.nextLong();
        }
    }
}
