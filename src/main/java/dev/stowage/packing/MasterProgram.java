package dev.stowage.packing;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * The linear program over patterns: as few hosts as possible so that every kind is covered. A revised simplex with an
 * explicit inverse and Devex pricing (Harris 1973): columns are short, there are many more of them than rows, they keep
 * coming, and after a pattern is fixed only the right-hand side changes. So a warm start is everything; decision record
 * 0023 says why it is no library's.
 */
final class MasterProgram {
    private static final double EPSILON = 1e-10;
    private static final double MOST_WEIGHT = 1e7;
    private static final int MOST_ROUNDS = 5;
    private static final double PAYS = 1e-7;
    private static final double PIVOT_EPSILON = 1e-7;
    private static final double PERTURBATION = 1e-5;
    private static final double IN_USE = 1e-4;

    private final int rows;
    private final MasterColumns columns;
    private final BasisInverse inverse;
    private final double[] jitter;
    private final double[] right;
    private final int[] basis;
    private final double[] values;
    private final double[] duals;
    private final double[] entering;
    private boolean[] basic;
    private double[] weight;
    private int[] candidates;
    private int candidateCount;
    /** Whether a value that had fallen below zero was taken for zero, so that all values are to be computed anew. */
    private boolean shifted;

    private int pivots;
    private double[] lastLine;
    private double lastWeight;

    MasterProgram(Instance instance, SplittableRandom random) {
        rows = instance.kinds;
        columns = new MasterColumns(rows);
        inverse = new BasisInverse(rows);
        jitter = new double[rows];
        right = new double[rows];
        entering = new double[rows];
        basis = new int[rows];
        values = new double[rows];
        duals = new double[rows];
        basic = new boolean[rows];
        weight = new double[rows];
        candidates = new int[rows];
        Arrays.fill(weight, 1);
        for (int kind = 0; kind < rows; kind++) {
            int most = Math.min(instance.count[kind], instance.room(kind, instance.capacity));
            add(new Pattern(new int[] {kind}, new int[] {most}));
            jitter[kind] = PERTURBATION * (1 + random.nextDouble());
            right[kind] = instance.count[kind] + jitter[kind];
        }
        startOver();
    }

    /** Where the simplex stands; to come back to it later. */
    record Basis(int[] columns, BasisInverse inverse) {}

    Basis save() {
        return new Basis(basis.clone(), inverse.copy());
    }

    void restore(Basis saved, int[] open) {
        Arrays.fill(basic, false);
        System.arraycopy(saved.columns, 0, basis, 0, rows);
        inverse.set(saved.inverse);
        for (int column : basis) {
            basic[column] = true;
        }
        setOpen(open);
    }

    void add(Pattern pattern) {
        columns.add(pattern);
        int count = columns.count();
        if (count > basic.length) {
            basic = Arrays.copyOf(basic, 2 * count);
            weight = Arrays.copyOf(weight, 2 * count);
            candidates = new int[2 * count];
        }
        weight[count - 1] = 1;
    }

    int columnCount() {
        return columns.count();
    }

    /** What has to be covered from now on; the basis stays, so that a dual simplex can follow. */
    void setOpen(int[] open) {
        for (int row = 0; row < rows; row++) {
            right[row] = open[row] + (open[row] > 0 ? jitter[row] : 0);
        }
        recompute();
    }

    private void recompute() {
        Arrays.fill(duals, 0);
        lastLine = null;
        for (int row = 0; row < rows; row++) {
            double value = 0;
            double[] line = inverse.line(row);
            int cost = columns.cost(basis[row]);
            for (int i = 0; i < rows; i++) {
                value += line[i] * right[i];
                duals[i] += cost * line[i];
            }
            values[row] = value;
        }
    }

    double[] duals() {
        return duals;
    }

    /** Hosts that the fractional solution needs, without the perturbation's share. */
    double hosts() {
        double sum = 0;
        for (int row = 0; row < rows; row++) {
            sum += duals[row] * (right[row] > 0.5 ? right[row] - jitter[row] : 0);
        }
        return sum;
    }

    /** Takes up the patterns in use and how often each is used. */
    void collect(List<Pattern> patterns, List<Double> uses) {
        for (int row = 0; row < rows; row++) {
            if (basis[row] >= rows && values[row] > IN_USE) {
                patterns.add(columns.pattern(basis[row]));
                uses.add(values[row]);
            }
        }
    }

    /** Steps to the optimum over the columns there are, first back to feasibility if the right-hand side has changed. */
    void solve(Budget budget) {
        for (int round = 0; round < MOST_ROUNDS; round++) {
            for (int most = 20 * rows + 100; most > 0 && !budget.exhausted() && dualStep(budget); most--) {
                tidy(budget);
            }
            resetWeights();
            shifted = false;
            while (!budget.exhausted() && primalStep(budget)) {
                tidy(budget);
            }
            if (!shifted) {
                return;
            }
            recompute();
        }
    }

    private void resetWeights() {
        Arrays.fill(weight, 0, columns.count(), 1);
        candidateCount = 0;
    }

    private void tidy(Budget budget) {
        if (++pivots % (4 * rows + 200) == 0) {
            if (inverse.invert(columns, basis, budget)) {
                recompute();
            } else {
                startOver();
            }
        }
    }

    private double reducedCost(int column) {
        return columns.cost(column) - columns.dot(column, duals);
    }

    private boolean primalStep(Budget budget) {
        int best = bestCandidate(budget);
        if (best < 0) {
            findCandidates(budget);
            best = bestCandidate(budget);
        }
        if (best < 0) {
            return false;
        }
        setEntering(best);
        int leaving = ratioTest();
        if (leaving < 0) {
            return false;
        }
        if (values[leaving] < 0) {
            shifted |= values[leaving] < -PAYS;
            values[leaving] = 0;
        }
        if (weight[best] > MOST_WEIGHT) {
            resetWeights();
        }
        lastWeight = weight[best];
        weight[basis[leaving]] = Math.max(1, weight[best] / (entering[leaving] * entering[leaving]));
        pivot(best, leaving, reducedCost(best), budget);
        lastLine = inverse.line(leaving);
        return true;
    }

    /** All columns that pay. Until none of them pays any more the others are not looked at (multiple pricing). */
    private void findCandidates(Budget budget) {
        int all = columns.count();
        budget.spend(columns.work());
        candidateCount = 0;
        lastLine = null;
        for (int column = 0; column < all; column++) {
            if (!basic[column] && reducedCost(column) < -PAYS) {
                candidates[candidateCount++] = column;
            }
        }
    }

    private int bestCandidate(Budget budget) {
        int best = -1;
        double most = 0;
        int kept = 0;
        budget.spend(10L * candidateCount);
        for (int i = 0; i < candidateCount; i++) {
            int column = candidates[i];
            double cost = reducedCost(column);
            if (!basic[column] && cost < -PAYS) {
                candidates[kept++] = column;
                weigh(column);
                if (cost * cost > most * weight[column]) {
                    most = cost * cost / weight[column];
                    best = column;
                }
            }
        }
        candidateCount = kept;
        return best;
    }

    private void weigh(int column) {
        if (lastLine != null) {
            double part = columns.dot(column, lastLine);
            weight[column] = Math.max(weight[column], part * part * lastWeight);
        }
    }

    private void setEntering(int column) {
        for (int row = 0; row < rows; row++) {
            entering[row] = columns.dot(column, inverse.line(row));
        }
    }

    private int ratioTest() {
        int leaving = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int row = 0; row < rows; row++) {
            if (entering[row] > PIVOT_EPSILON) {
                double ratio = Math.max(0, values[row]) / entering[row];
                if (ratio < least - EPSILON
                        || ratio < least + EPSILON && leaving >= 0 && entering[row] > entering[leaving]) {
                    least = Math.min(least, ratio);
                    leaving = row;
                }
            }
        }
        return leaving;
    }

    private boolean dualStep(Budget budget) {
        int leaving = -1;
        double lowest = -PAYS;
        for (int row = 0; row < rows; row++) {
            if (values[row] < lowest) {
                lowest = values[row];
                leaving = row;
            }
        }
        if (leaving < 0) {
            return false;
        }
        int best = dualRatioTest(inverse.line(leaving));
        budget.spend(columns.work() / 2);
        if (best < 0) {
            values[leaving] = 0;
        } else {
            setEntering(best);
            pivot(best, leaving, reducedCost(best), budget);
        }
        return true;
    }

    private int dualRatioTest(double[] line) {
        int best = -1;
        double least = Double.POSITIVE_INFINITY;
        double bestPivot = 0;
        int all = columns.count();
        for (int column = 0; column < all; column++) {
            double pivot = basic[column] ? 0 : columns.dot(column, line);
            if (pivot < -PIVOT_EPSILON) {
                double ratio = Math.max(0, reducedCost(column)) / -pivot;
                if (ratio < least - EPSILON || ratio < least + EPSILON && pivot < bestPivot) {
                    least = Math.min(ratio, least);
                    bestPivot = pivot;
                    best = column;
                }
            }
        }
        return best;
    }

    private void pivot(int column, int leaving, double reducedCost, Budget budget) {
        budget.spend(inverse.pivot(entering, leaving));
        double[] line = inverse.line(leaving);
        values[leaving] /= entering[leaving];
        for (int i = 0; i < rows; i++) {
            duals[i] += reducedCost * line[i];
            if (i != leaving) {
                values[i] -= entering[i] * values[leaving];
            }
        }
        basic[basis[leaving]] = false;
        basic[column] = true;
        basis[leaving] = column;
    }

    /** From the kinds alone, should rounding have made the basis singular. */
    private void startOver() {
        Arrays.fill(basic, false);
        double[] diagonal = new double[rows];
        for (int row = 0; row < rows; row++) {
            basis[row] = rows + row;
            basic[rows + row] = true;
            diagonal[row] = 1.0 / columns.pattern(rows + row).counts()[0];
        }
        inverse.setDiagonal(diagonal);
        recompute();
    }
}
