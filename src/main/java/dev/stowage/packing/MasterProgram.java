package dev.stowage.packing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * The linear program over patterns: as few hosts as possible so that every kind is covered. A revised simplex with an
 * explicit inverse: columns are short, there are many more of them than rows, they keep coming, and after a pattern is
 * fixed only the right-hand side changes. So a warm start is everything, and a library that builds its model anew for
 * each solve is no help.
 *
 * <p>Columns 0 to rows-1 are surpluses, the next ones hold one kind alone, and the rest are patterns in the order added.
 */
final class MasterProgram {
    private static final double EPSILON = 1e-9;
    private static final double PIVOT_EPSILON = 1e-7;
    private static final double PERTURBATION = 1e-6;

    final int rows;
    private final List<Pattern> columns = new ArrayList<>();
    private boolean[] basic;
    private final double[] jitter;
    private final double[] right;
    private int[] basis;
    private double[][] inverse;
    private double[] values;
    private double[] duals;
    private final double[] entering;
    private int pivots;

    MasterProgram(Instance instance, SplittableRandom random) {
        rows = instance.kinds;
        jitter = new double[rows];
        right = new double[rows];
        entering = new double[rows];
        basis = new int[rows];
        inverse = new double[rows][rows];
        values = new double[rows];
        duals = new double[rows];
        basic = new boolean[4 * rows];
        for (int kind = 0; kind < rows; kind++) {
            int most = Math.min(instance.count[kind], instance.room(kind, instance.capacity));
            columns.add(new Pattern(new int[] {kind}, new int[] {most}));
            jitter[kind] = PERTURBATION * (1 + random.nextDouble());
            right[kind] = instance.count[kind] + jitter[kind];
        }
        startOver();
    }

    /** Where the simplex stands; to come back to it later. */
    record Basis(int[] columns, double[][] inverse) {}

    Basis save() {
        double[][] copy = new double[rows][];
        Arrays.setAll(copy, row -> inverse[row].clone());
        return new Basis(basis.clone(), copy);
    }

    void restore(Basis saved, int[] open) {
        Arrays.fill(basic, false);
        basis = saved.columns.clone();
        for (int row = 0; row < rows; row++) {
            inverse[row] = saved.inverse[row].clone();
            basic[basis[row]] = true;
        }
        setOpen(open);
    }

    void add(Pattern pattern) {
        columns.add(pattern);
        if (rows + columns.size() > basic.length) {
            basic = Arrays.copyOf(basic, 2 * basic.length);
        }
    }

    int columnCount() {
        return columns.size();
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
        for (int row = 0; row < rows; row++) {
            double value = 0;
            double[] line = inverse[row];
            for (int i = 0; i < rows; i++) {
                value += line[i] * right[i];
            }
            values[row] = value;
            if (cost(basis[row]) != 0) {
                for (int i = 0; i < rows; i++) {
                    duals[i] += line[i];
                }
            }
        }
    }

    private int cost(int column) {
        return column < rows ? 0 : 1;
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
            if (basis[row] >= rows && values[row] > 1e-4) {
                patterns.add(columns.get(basis[row] - rows));
                uses.add(values[row]);
            }
        }
    }

    /** Steps to the optimum over the columns there are, first back to feasibility if the right-hand side has changed. */
    void solve(Budget budget) {
        for (int most = 20 * rows + 100; most > 0 && !budget.exhausted() && dualStep(budget); most--) {
            tidy();
        }
        while (!budget.exhausted() && primalStep(budget)) {
            tidy();
        }
    }

    private void tidy() {
        if (++pivots % (4 * rows + 200) == 0) {
            refactor();
        }
    }

    private double reducedCost(int column) {
        if (column < rows) {
            return duals[column];
        }
        return 1 - dot(columns.get(column - rows), duals);
    }

    private static double dot(Pattern pattern, double[] line) {
        double sum = 0;
        int[] kinds = pattern.kinds();
        int[] counts = pattern.counts();
        for (int i = 0; i < kinds.length; i++) {
            sum += line[kinds[i]] * counts[i];
        }
        return sum;
    }

    private boolean primalStep(Budget budget) {
        int best = -1;
        double least = -EPSILON * 100;
        int all = rows + columns.size();
        budget.spend(4L * all);
        for (int column = 0; column < all; column++) {
            if (!basic[column]) {
                double cost = reducedCost(column);
                if (cost < least) {
                    least = cost;
                    best = column;
                }
            }
        }
        if (best < 0) {
            return false;
        }
        setEntering(best);
        int leaving = ratioTest();
        if (leaving < 0) {
            return false;
        }
        pivot(best, leaving, least, budget);
        return true;
    }

    private void setEntering(int column) {
        if (column < rows) {
            for (int row = 0; row < rows; row++) {
                entering[row] = -inverse[row][column];
            }
        } else {
            Pattern pattern = columns.get(column - rows);
            for (int row = 0; row < rows; row++) {
                entering[row] = dot(pattern, inverse[row]);
            }
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
        double lowest = -EPSILON * 100;
        for (int row = 0; row < rows; row++) {
            if (values[row] < lowest) {
                lowest = values[row];
                leaving = row;
            }
        }
        if (leaving < 0) {
            return false;
        }
        int best = -1;
        double bestRatio = Double.POSITIVE_INFINITY;
        double bestPivot = 0;
        double[] line = inverse[leaving];
        int all = rows + columns.size();
        budget.spend(4L * all);
        for (int column = 0; column < all; column++) {
            if (basic[column]) {
                continue;
            }
            double pivot = column < rows ? -line[column] : dot(columns.get(column - rows), line);
            if (pivot < -PIVOT_EPSILON) {
                double ratio = Math.max(0, reducedCost(column)) / -pivot;
                if (ratio < bestRatio - EPSILON || ratio < bestRatio + EPSILON && pivot < bestPivot) {
                    bestRatio = Math.min(ratio, bestRatio);
                    bestPivot = pivot;
                    best = column;
                }
            }
        }
        if (best < 0) {
            values[leaving] = 0;
            return true;
        }
        setEntering(best);
        pivot(best, leaving, reducedCost(best), budget);
        return true;
    }

    private void pivot(int column, int leaving, double reducedCost, Budget budget) {
        double pivot = entering[leaving];
        double[] line = inverse[leaving];
        double step = reducedCost / pivot;
        for (int i = 0; i < rows; i++) {
            duals[i] += step * line[i];
            line[i] /= pivot;
        }
        values[leaving] /= pivot;
        int touched = 2;
        for (int row = 0; row < rows; row++) {
            double factor = entering[row];
            if (row != leaving && Math.abs(factor) > 1e-12) {
                double[] other = inverse[row];
                for (int i = 0; i < rows; i++) {
                    other[i] -= factor * line[i];
                }
                values[row] -= factor * values[leaving];
                touched++;
            }
        }
        budget.spend((long) rows * touched / 2);
        basic[basis[leaving]] = false;
        basic[column] = true;
        basis[leaving] = column;
    }

    /** Computes the inverse from the basis again, because errors add up over many pivots. */
    private void refactor() {
        double[][] matrix = new double[rows][2 * rows];
        for (int position = 0; position < rows; position++) {
            int column = basis[position];
            if (column < rows) {
                matrix[column][position] = -1;
            } else {
                Pattern pattern = columns.get(column - rows);
                for (int i = 0; i < pattern.kinds().length; i++) {
                    matrix[pattern.kinds()[i]][position] = pattern.counts()[i];
                }
            }
            matrix[position][rows + position] = 1;
        }
        for (int position = 0; position < rows; position++) {
            if (!eliminate(matrix, position)) {
                startOver();
                return;
            }
        }
        for (int row = 0; row < rows; row++) {
            inverse[row] = Arrays.copyOfRange(matrix[row], rows, 2 * rows);
        }
        recompute();
    }

    /** From the kinds alone, should rounding have made the basis singular. */
    private void startOver() {
        Arrays.fill(basic, false);
        for (int row = 0; row < rows; row++) {
            Arrays.fill(inverse[row], 0);
            basis[row] = rows + row;
            basic[rows + row] = true;
            inverse[row][row] = 1.0 / columns.get(row).counts()[0];
        }
        recompute();
    }

    private boolean eliminate(double[][] matrix, int position) {
        int pivotRow = position;
        for (int row = position + 1; row < rows; row++) {
            if (Math.abs(matrix[row][position]) > Math.abs(matrix[pivotRow][position])) {
                pivotRow = row;
            }
        }
        double[] line = matrix[pivotRow];
        matrix[pivotRow] = matrix[position];
        matrix[position] = line;
        double pivot = line[position];
        if (Math.abs(pivot) < 1e-12) {
            return false;
        }
        for (int i = position; i < 2 * rows; i++) {
            line[i] /= pivot;
        }
        for (int row = 0; row < rows; row++) {
            double factor = matrix[row][position];
            if (row != position && factor != 0) {
                double[] other = matrix[row];
                for (int i = position; i < 2 * rows; i++) {
                    other[i] -= factor * line[i];
                }
            }
        }
        return true;
    }
}
