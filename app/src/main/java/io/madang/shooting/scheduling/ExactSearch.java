package io.madang.shooting.scheduling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/// Tries every date for every scene, but for branches that can neither keep the rules nor cost less than
/// the best.
///
/// It proves small problems; of larger ones it sees a part and gives up.
final class ExactSearch {

    private final ShootTable table;
    private final Board board;
    private final List<Integer> order;
    private final BooleanSupplier isOver;
    private final long most;
    private int[] best;
    private long bestCost;
    private long nodes;

    /// @param start dates of a board that keeps the rules, with its cost; or an empty array and
    ///     `Long.MAX_VALUE`
    /// @param most branches to look at
    ExactSearch(ShootTable table, int[] start, long startCost, long most, BooleanSupplier isOver) {
        this.table = table;
        this.most = most;
        this.isOver = isOver;
        board = new Board(table);
        best = start;
        bestCost = startCost;
        order = new ArrayList<>(IntStream.range(0, table.scenes).boxed().toList());
        order.sort(Comparator.<Integer>comparingInt(scene -> table.allowed.get(scene).length)
                .thenComparingInt(scene -> -table.payeesOf.get(scene).length)
                .thenComparingInt(scene -> -table.eighths[scene]));
    }

    /// True where every branch was looked at: the best is optimal, or there is none.
    boolean search() {
        return branch(0);
    }

    int[] best() {
        return best.clone();
    }

    long bestCost() {
        return bestCost;
    }

    long nodes() {
        return nodes;
    }

    private boolean branch(int depth) {
        if (nodes++ >= most || ((nodes & 1023) == 0 && isOver.getAsBoolean())) {
            return false;
        }
        if (depth == order.size()) {
            if (board.excess() == 0 && board.cost() < bestCost) {
                bestCost = board.cost();
                best = board.dates();
            }
            return true;
        }
        int scene = order.get(depth);
        boolean isComplete = true;
        for (int date : table.allowed.get(scene)) {
            board.place(scene, date);
            board.settle();
            if (board.certainExcess() == 0 && board.leastCost() < bestCost) {
                isComplete = branch(depth + 1);
            }
            board.place(scene, Board.NOWHERE);
            board.settle();
            if (!isComplete) {
                return false;
            }
        }
        return true;
    }
}
