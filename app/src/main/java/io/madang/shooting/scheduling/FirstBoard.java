package io.madang.shooting.scheduling;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// A board to begin with: the longest scenes first, each on the day that suits best; rules may still be broken.
final class FirstBoard {

    private final ShootTable table;

    FirstBoard(ShootTable table) {
        this.table = table;
    }

    /// A date for every scene; empty where a scene has none at all.
    Optional<int[]> dates() {
        Board board = new Board(table);
        List<Integer> order = IntStream.range(0, table.scenes)
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(scene -> -table.eighths[scene])
                        .thenComparingInt(scene -> table.allowed.get(scene).length))
                .toList();
        for (int scene : order) {
            if (table.allowed.get(scene).length == 0) {
                return Optional.empty();
            }
            board.place(scene, bestDate(board, scene));
        }
        return Optional.of(board.dates());
    }

    private int bestDate(Board board, int scene) {
        if (table.dateBefore[scene] >= 0 && table.isAllowed(scene, table.dateBefore[scene])) {
            return table.dateBefore[scene];
        }
        int best = -1;
        long least = Long.MAX_VALUE;
        for (int date : table.allowed.get(scene)) {
            board.place(scene, date);
            board.settle();
            long load = board.slots().eighths(table.slot(table.unit[scene], date));
            long badness = board.excess() * 1_000_000 + load;
            if (badness < least) {
                least = badness;
                best = date;
            }
            board.place(scene, Board.NOWHERE);
        }
        return best;
    }
}
