package dev.stowage.packing;

import java.util.Arrays;

/** The inverse of the simplex's basis, held explicitly: line by line what each basic column is made of. */
final class BasisInverse {
    private static final double NOTHING = 1e-12;

    private final int rows;
    private final double[][] lines;
    private final int[] filled;

    BasisInverse(int rows) {
        this.rows = rows;
        lines = new double[rows][rows];
        filled = new int[rows];
    }

    double[] line(int row) {
        return lines[row];
    }

    BasisInverse copy() {
        BasisInverse copy = new BasisInverse(rows);
        copy.set(this);
        return copy;
    }

    void set(BasisInverse other) {
        for (int row = 0; row < rows; row++) {
            System.arraycopy(other.lines[row], 0, lines[row], 0, rows);
        }
    }

    void setDiagonal(double[] diagonal) {
        for (int row = 0; row < rows; row++) {
            Arrays.fill(lines[row], 0);
            lines[row][row] = diagonal[row];
        }
    }

    /**
     * One column enters the basis in place of another.
     *
     * @param entering the column that enters, as the basis makes it up
     * @return steps spent
     */
    long pivot(double[] entering, int leaving) {
        double[] line = lines[leaving];
        int count = 0;
        for (int i = 0; i < rows; i++) {
            if (Math.abs(line[i]) > NOTHING) {
                line[i] /= entering[leaving];
                filled[count++] = i;
            } else {
                line[i] = 0;
            }
        }
        boolean sparse = count * 4 < rows;
        long touched = 2;
        for (int row = 0; row < rows; row++) {
            double factor = entering[row];
            if (row != leaving && Math.abs(factor) > NOTHING) {
                subtract(lines[row], factor, line, sparse ? count : -1);
                touched++;
            }
        }
        return touched * (sparse ? count : rows / 2) + rows;
    }

    private void subtract(double[] from, double factor, double[] line, int count) {
        if (count < 0) {
            for (int i = 0; i < from.length; i++) {
                from[i] -= factor * line[i];
            }
        } else {
            for (int i = 0; i < count; i++) {
                from[filled[i]] -= factor * line[filled[i]];
            }
        }
    }

    /**
     * Computes the inverse anew, because errors add up over many pivots (Gauss and Jordan, largest pivot of the column).
     *
     * @return whether the basis has an inverse and the budget sufficed; if not, this one is of no use any more
     */
    boolean invert(MasterColumns columns, int[] basis, Budget budget) {
        double[][] matrix = new double[rows][2 * rows];
        double[] column = new double[rows];
        for (int position = 0; position < rows; position++) {
            columns.spread(basis[position], column);
            for (int row = 0; row < rows; row++) {
                matrix[row][position] = column[row];
            }
            matrix[position][rows + position] = 1;
        }
        for (int position = 0; position < rows; position++) {
            budget.spend((long) rows * rows);
            if (budget.exhausted() || !eliminate(matrix, position)) {
                return false;
            }
        }
        for (int row = 0; row < rows; row++) {
            System.arraycopy(matrix[row], rows, lines[row], 0, rows);
        }
        return true;
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
        if (Math.abs(pivot) < NOTHING) {
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
