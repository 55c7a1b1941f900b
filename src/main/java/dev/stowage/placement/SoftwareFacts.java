package dev.stowage.placement;

import dev.stowage.demand.GuestSoftware;
import dev.stowage.demand.Workload;
import java.util.List;
import java.util.TreeSet;

/** Which workload runs which guest product, and how much it counts there, as plain numbers. */
public final class SoftwareFacts {
    private static final int[] NONE = {};

    private final List<String> products;
    private final boolean[] reachesPlatform;
    private final int[][] productsOf;
    private final long[][] weights;

    SoftwareFacts(PlacementProblem problem) {
        TreeSet<String> ids = new TreeSet<>();
        problem.workloads().forEach(workload -> workload.software().forEach(one -> ids.add(one.product())));
        this.products = List.copyOf(ids);
        this.reachesPlatform = new boolean[products.size()];
        for (int p = 0; p < reachesPlatform.length; p++) {
            reachesPlatform[p] = problem.bills().reachesPlatform(products.get(p));
        }
        int workloads = problem.workloads().size();
        this.productsOf = new int[workloads][];
        this.weights = new long[workloads][];
        for (int w = 0; w < workloads; w++) {
            Workload workload = problem.workloads().get(w);
            List<String> runs =
                    workload.software().stream().map(GuestSoftware::product).toList();
            productsOf[w] = runs.isEmpty()
                    ? NONE
                    : runs.stream().mapToInt(products::indexOf).toArray();
            weights[w] = runs.stream()
                    .mapToLong(product -> problem.bills().weight(product, workload.vcpus()))
                    .toArray();
        }
    }

    /** Number of products in the estate. */
    public int products() {
        return products.size();
    }

    /** Of all products, in the order of their numbers. */
    List<String> ids() {
        return products;
    }

    public String id(int product) {
        return products.get(product);
    }

    /** Whether all hosts of a platform count, once it runs on one of them. */
    public boolean reachesPlatform(int product) {
        return reachesPlatform[product];
    }

    /** Indexes of the products that the workload runs. */
    public int[] of(int workload) {
        return productsOf[workload];
    }

    /** How much the workload counts, by the position in {@link #of}. */
    public long weight(int workload, int position) {
        return weights[workload][position];
    }

    /** How much the workload counts for a product; zero where it does not run it. */
    public long weightOf(int workload, int product) {
        for (int i = 0; i < productsOf[workload].length; i++) {
            if (productsOf[workload][i] == product) {
                return weights[workload][i];
            }
        }
        return 0;
    }
}
