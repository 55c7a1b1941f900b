package dev.stowage.packing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MasterProgramTest {
    /** The right-hand sides are lifted by up to 2e-5 each, against cycling. */
    private static final double LIFTED = 1e-2;

    private static final double ROUNDING = 1e-6;

    @Test
    void alonePatternsAreUsedAsOftenAsItemsDemand() {
        assertThat(solved(instance(new int[] {7}, 3)).hosts()).isCloseTo(7.0 / 3, within(ROUNDING));
    }

    @Test
    void threeKindsThatGoInPairsTakeHalfAHostEach() {
        MasterProgram master = master(instance(new int[] {1, 1, 1}, 2));
        master.add(pattern(1, 1, 0));
        master.add(pattern(0, 1, 1));
        master.add(pattern(1, 0, 1));
        master.solve(Steps.endless());
        assertThat(master.hosts()).isCloseTo(1.5, within(ROUNDING));
    }

    @Test
    void aCycleOfFiveKindsTakesTwoAndAHalf() {
        MasterProgram master = master(instance(new int[] {1, 1, 1, 1, 1}, 1));
        for (int kind = 0; kind < 5; kind++) {
            int[] counts = new int[5];
            counts[kind] = 1;
            counts[(kind + 1) % 5] = 1;
            master.add(Pattern.of(counts));
        }
        master.solve(Steps.endless());
        assertThat(master.hosts()).isCloseTo(2.5, within(ROUNDING));
    }

    @Test
    void aPatternThatDominatesLeavesTheOthersUnused() {
        MasterProgram master = master(instance(new int[] {4, 2}, 2));
        master.add(pattern(1, 1));
        master.add(pattern(2, 1));
        master.solve(Steps.endless());
        assertThat(master.hosts()).isCloseTo(2, within(ROUNDING));
        List<Pattern> used = new ArrayList<>();
        master.collect(used, new ArrayList<>());
        assertThat(used).containsExactly(pattern(2, 1));
    }

    @Test
    void valueAndPricesProveEachOtherOnRandomPrograms() {
        SplittableRandom random = new SplittableRandom(11);
        for (int i = 0; i < 50; i++) {
            int[] open = open(random, 5 + random.nextInt(40));
            MasterProgram master = master(instance(open, 9));
            List<Pattern> patterns = addRandomly(master, random, open.length);
            master.solve(Steps.endless());
            assertOptimal(master, patterns, open);
        }
    }

    @Test
    void afterFixingsTheOldBasisLeadsToTheNewOptimumAndBack() {
        SplittableRandom random = new SplittableRandom(12);
        for (int i = 0; i < 20; i++) {
            int[] open = open(random, 30);
            MasterProgram master = master(instance(open, 9));
            List<Pattern> patterns = addRandomly(master, random, open.length);
            master.solve(Steps.endless());
            double hosts = master.hosts();
            MasterProgram.Basis basis = master.save();
            int[] less =
                    IntStream.of(open).map(count -> random.nextInt(count + 1)).toArray();
            master.setOpen(less);
            master.solve(Steps.endless());
            assertOptimal(master, patterns, less);
            master.restore(basis, open);
            master.solve(Steps.endless());
            assertThat(master.hosts()).isCloseTo(hosts, within(ROUNDING));
        }
    }

    private static void assertOptimal(MasterProgram master, List<Pattern> patterns, int[] open) {
        List<Pattern> used = new ArrayList<>();
        List<Double> uses = new ArrayList<>();
        master.collect(used, uses);
        double[] covered = new double[open.length];
        for (int i = 0; i < used.size(); i++) {
            for (int k = 0; k < used.get(i).kinds().length; k++) {
                covered[used.get(i).kinds()[k]] += uses.get(i) * used.get(i).counts()[k];
            }
        }
        double worth = 0;
        for (int kind = 0; kind < open.length; kind++) {
            assertThat(covered[kind]).isGreaterThan(open[kind] - LIFTED);
            assertThat(master.duals()[kind]).isGreaterThan(-ROUNDING);
            worth += open[kind] * master.duals()[kind];
        }
        assertThat(worth).isCloseTo(master.hosts(), within(ROUNDING));
        assertThat(uses.stream().mapToDouble(use -> use).sum()).isCloseTo(worth, within(LIFTED));
        assertThat(patterns).allMatch(pattern -> pattern.value(master.duals()) < 1 + ROUNDING);
    }

    private static List<Pattern> addRandomly(MasterProgram master, SplittableRandom random, int kinds) {
        List<Pattern> patterns = new ArrayList<>();
        for (int i = 0; i < 8 * kinds; i++) {
            int[] counts = new int[kinds];
            for (int k = 0; k < 4; k++) {
                counts[random.nextInt(kinds)] += 1;
            }
            patterns.add(Pattern.of(counts));
        }
        patterns.forEach(master::add);
        return patterns;
    }

    private static int[] open(SplittableRandom random, int kinds) {
        return IntStream.range(0, kinds).map(kind -> 1 + random.nextInt(9)).toArray();
    }

    private static MasterProgram solved(Instance instance) {
        MasterProgram master = master(instance);
        master.solve(Steps.endless());
        return master;
    }

    private static MasterProgram master(Instance instance) {
        return new MasterProgram(instance, new SplittableRandom(1));
    }

    private static Pattern pattern(int... counts) {
        return Pattern.of(counts);
    }

    /** Kinds slightly different in size, of each of which a host holds so many at most. */
    private static Instance instance(int[] counts, int mostPerHost) {
        long[][] sizes = new long[counts.length][1];
        for (int kind = 0; kind < counts.length; kind++) {
            sizes[kind][0] = 1_000 + kind;
        }
        return new Instance(PackingProblem.of(new long[] {mostPerHost * 1_100L}, sizes, counts));
    }
}
