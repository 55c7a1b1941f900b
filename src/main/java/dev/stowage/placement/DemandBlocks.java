package dev.stowage.placement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Workload classes put together to few blocks for the linear programme, each with the mean demand of its members. The
 * programme only has to find good prices; what they prove is worked out with the classes themselves.
 */
final class DemandBlocks {
    /** Steps of the logarithm of demand, coarser until the blocks are few. */
    private static final double[] STEPS = {0.1, 0.25, 0.5, 1, 2, 1000};

    private final PlacementFacts facts;
    private final WorkloadClasses classes;
    private final List<List<Integer>> blocks;

    /**
     * @param most how many blocks are few enough
     */
    DemandBlocks(PlacementFacts facts, WorkloadClasses classes, int most) {
        this.facts = facts;
        this.classes = classes;
        List<List<Integer>> found = new ArrayList<>();
        for (int c = 0; c < classes.classes(); c++) {
            found.add(List.of(c));
        }
        for (int step = 0; found.size() > most && step < STEPS.length; step++) {
            found = inSteps(STEPS[step]);
        }
        this.blocks = found;
    }

    private List<List<Integer>> inSteps(double step) {
        Map<List<Long>, List<Integer>> byKey = new LinkedHashMap<>();
        for (int c = 0; c < classes.classes(); c++) {
            byKey.computeIfAbsent(key(c, step), any -> new ArrayList<>()).add(c);
        }
        return new ArrayList<>(byKey.values());
    }

    private List<Long> key(int index, double step) {
        int w = classes.sample(index);
        List<Long> key = new ArrayList<>();
        key.add(facts.isWindows(w) ? 1L : 0L);
        Arrays.stream(facts.software().of(w)).forEach(product -> key.add((long) product));
        for (int o = 0; o < facts.offers(); o++) {
            key.add(facts.misfit(o, w) == Misfit.NONE ? 1L : 0L);
        }
        for (int r = 0; r < PlacementFacts.RESOURCES; r++) {
            key.add((long) Math.floor(Math.log(1.0 + facts.leastDemand(w, r)) / step));
        }
        return key;
    }

    int count() {
        return blocks.size();
    }

    /** All its workloads, in the order of the problem. */
    List<Integer> members(int block) {
        return blocks.get(block).stream()
                .flatMap(c -> classes.members(c).stream())
                .sorted()
                .toList();
    }

    int workloads(int block) {
        return blocks.get(block).stream().mapToInt(classes::count).sum();
    }

    boolean fits(int block, int offer) {
        return facts.misfit(offer, classes.sample(blocks.get(block).get(0))) == Misfit.NONE;
    }

    /** Mean of its workloads, as a part of a host of the offer. */
    double share(int block, int offer, int resource) {
        double sum = 0;
        for (int c : blocks.get(block)) {
            sum += (double) classes.count(c) * facts.demand(offer, classes.sample(c), resource);
        }
        return sum / workloads(block) / Math.max(1, facts.capacity(offer, resource));
    }

    /** Mean of its workloads' costs in a variant, beyond the host. */
    double cost(int block, Variant variant) {
        double sum = 0;
        for (int c : blocks.get(block)) {
            sum += classes.count(c) * variant.guest(facts, classes.sample(c));
        }
        return sum / workloads(block);
    }
}
