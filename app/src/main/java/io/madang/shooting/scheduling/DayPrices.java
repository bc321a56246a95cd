package io.madang.shooting.scheduling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// What every scene, every need and every day is worth, so that no known day is worth more than it costs and all
/// together as much as possible: the dual of covering all scenes with days.
///
/// A revised simplex with an explicit inverse. It need not be exact, as `DayBound` counts with whatever prices come
/// out.
/// Rows: the scenes, each covered once; the needs, each on its least days; last the least days of the unit.
final class DayPrices {

    private static final double SMALL = 1e-9;
    private static final int REFRESH = 60;

    private final DayTable table;
    private final int rows;
    private final double[] wanted;
    private final List<Column> columns = new ArrayList<>();
    private final int[] basis;
    private final double[][] inverse;
    private final double[] amount;
    private final double[] dual;
    private int pivots;

    /// A day, or what is left of a row or missing in it, with its sign in the rows it stands in.
    private static final class Column {
        private final int[] rows;
        private final int sign;
        private final double cost;

        private Column(int[] rows, int sign, double cost) {
            this.rows = rows;
            this.sign = sign;
            this.cost = cost;
        }
    }

    DayPrices(DayTable table) {
        this.table = table;
        rows = table.scenes + table.needs + 1;
        wanted = new double[rows];
        basis = new int[rows];
        inverse = new double[rows][rows];
        amount = new double[rows];
        dual = new double[rows];
        fillWanted();
        for (int scene = 0; scene < table.scenes; scene++) {
            add(new int[] {scene});
            basis[scene] = scene;
        }
        for (int row = 0; row < rows; row++) {
            columns.add(new Column(new int[] {row}, -1, 0));
            if (row >= table.scenes) {
                basis[row] = columns.size() - 1;
                if (row < rows - 1) {
                    columns.add(new Column(new int[] {row}, 1, table.price[row - table.scenes]));
                }
            }
        }
        invertStart();
    }

    /// Different small amounts on top keep the simplex from turning in circles.
    private void fillWanted() {
        for (int row = 0; row < rows; row++) {
            double least = row < table.scenes
                    ? 1
                    : row == rows - 1 ? table.leastUnitDays : table.leastDays[row - table.scenes];
            wanted[row] = least + 1e-6 * ((row * 7919L) % 997 + 1) / 997;
        }
    }

    /// Every scene alone on a day; the other rows have more than they want.
    private void invertStart() {
        for (int row = 0; row < rows; row++) {
            inverse[row][row] = row < table.scenes ? 1 : -1;
        }
        for (int scene = 0; scene < table.scenes; scene++) {
            for (int row : columns.get(scene).rows) {
                inverse[row][scene] = 1;
            }
        }
        refresh();
    }

    /// One more day that may be used.
    void add(int[] day) {
        columns.add(new Column(rowsOf(day), 1, table.cost(day)));
    }

    private int[] rowsOf(int[] day) {
        IntStream needs = table.needsOfDay(day).stream().map(need -> table.scenes + need);
        return IntStream.concat(IntStream.concat(Arrays.stream(day), needs), IntStream.of(rows - 1))
                .toArray();
    }

    private double reducedCost(Column column) {
        double worth = 0;
        for (int row : column.rows) {
            worth += dual[row];
        }
        return column.cost - column.sign * worth;
    }

    /// True where the day is worth more than it costs, by the prices as they are.
    boolean isWanted(int[] day, double tolerance) {
        return reducedCost(new Column(rowsOf(day), 1, table.cost(day))) < -tolerance;
    }

    /// Goes on until no known day would help, or so many steps.
    void solve(int mostPivots) {
        double tolerance = SMALL * Math.max(1, Math.abs(value()));
        for (int step = 0; step < mostPivots; step++) {
            int entering = entering(tolerance);
            if (entering < 0 || !pivot(entering)) {
                return;
            }
        }
    }

    private int entering(double tolerance) {
        int best = -1;
        double least = -tolerance;
        for (int index = 0; index < columns.size(); index++) {
            double reduced = reducedCost(columns.get(index));
            if (reduced < least) {
                least = reduced;
                best = index;
            }
        }
        return best;
    }

    private boolean pivot(int entering) {
        Column column = columns.get(entering);
        double[] change = new double[rows];
        for (int row = 0; row < rows; row++) {
            double sum = 0;
            for (int in : column.rows) {
                sum += inverse[row][in];
            }
            change[row] = sum * column.sign;
        }
        int leaving = leaving(change);
        if (leaving < 0) {
            return false;
        }
        double reduced = reducedCost(column);
        double[] pivotRow = inverse[leaving];
        double pivot = change[leaving];
        for (int row = 0; row < rows; row++) {
            pivotRow[row] /= pivot;
        }
        amount[leaving] /= pivot;
        for (int row = 0; row < rows; row++) {
            if (row != leaving && change[row] != 0) {
                subtract(inverse[row], pivotRow, change[row]);
                amount[row] -= change[row] * amount[leaving];
            }
        }
        for (int row = 0; row < rows; row++) {
            dual[row] += reduced * pivotRow[row];
        }
        basis[leaving] = entering;
        if (++pivots % REFRESH == 0) {
            refresh();
        }
        return true;
    }

    private static void subtract(double[] from, double[] what, double times) {
        for (int index = 0; index < from.length; index++) {
            from[index] -= times * what[index];
        }
    }

    private int leaving(double[] change) {
        int best = -1;
        double least = Double.MAX_VALUE;
        for (int row = 0; row < rows; row++) {
            if (change[row] > 1e-7) {
                double ratio = Math.max(0, amount[row]) / change[row];
                if (ratio < least - 1e-12 || (ratio < least + 1e-12 && best >= 0 && change[row] > change[best])) {
                    least = ratio;
                    best = row;
                }
            }
        }
        return best;
    }

    private void refresh() {
        for (int row = 0; row < rows; row++) {
            double sum = 0;
            for (int other = 0; other < rows; other++) {
                sum += inverse[row][other] * wanted[other];
            }
            amount[row] = sum;
        }
        Arrays.fill(dual, 0);
        for (int row = 0; row < rows; row++) {
            double cost = columns.get(basis[row]).cost;
            if (cost != 0) {
                subtract(dual, inverse[row], -cost);
            }
        }
    }

    /// What all is worth together, scaled.
    double value() {
        double value = 0;
        for (int row = 0; row < rows; row++) {
            value += dual[row] * Math.rint(wanted[row] - 1e-3);
        }
        return value;
    }

    /// By row; at least 0.
    double[] prices() {
        return Arrays.stream(dual).map(one -> Math.max(0, one)).toArray();
    }
}
