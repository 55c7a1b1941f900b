package dev.stowage.rebalancing;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Which workloads are large: by what their needs would cost above the safe level. Large ones are drawn more often, since
 * they decide about the cost and move seldom, and beside one of similar size, since those can take each other's place.
 */
final class Sizes {
    private static final int TICKETS = 1 << 16;
    private static final int WINDOWS = 20;

    private final Draw draw;
    private final int[] tickets = new int[TICKETS];
    private final int[] bySize;
    private final int[] rank;
    private final int window;

    Sizes(RebalancingProblem problem, Draw draw) {
        this.draw = draw;
        double[] size = of(problem);
        bySize = IntStream.range(0, size.length)
                .boxed()
                .sorted(Comparator.comparingDouble(w -> size[w]))
                .mapToInt(w -> w)
                .toArray();
        rank = new int[size.length];
        for (int i = 0; i < bySize.length; i++) {
            rank[bySize[i]] = i;
        }
        window = Math.max(1, size.length / WINDOWS);
        printTickets(size);
    }

    static double[] of(RebalancingProblem problem) {
        int resources = problem.resources().count();
        double[] size = new double[problem.workloads().count()];
        for (int i = 0; i < size.length * resources; i++) {
            size[i / resources] += (double) problem.resources().weight()[i % resources]
                    * problem.workloads().need()[i];
        }
        return size;
    }

    /** As many for each as the root of its size, so that the small ones still have a chance. */
    private void printTickets(double[] size) {
        double sum = 0;
        for (double each : size) {
            sum += Math.sqrt(each);
        }
        double sold = 0;
        int workload = 0;
        for (int i = 0; i < TICKETS; i++) {
            while (workload < size.length - 1 && sold + Math.sqrt(size[workload]) < (i + 0.5) / TICKETS * sum) {
                sold += Math.sqrt(size[workload++]);
            }
            tickets[i] = workload;
        }
    }

    /** A large one more likely than a small one; where there are many, not every small one can be drawn. */
    int large() {
        return tickets[draw.below(TICKETS)];
    }

    /** One of similar size, or any. */
    int near(int workload) {
        int r = rank[workload] + draw.below(2 * window + 1) - window;
        return draw.below(2) == 0 || r < 0 || r >= bySize.length ? draw.below(bySize.length) : bySize[r];
    }
}
