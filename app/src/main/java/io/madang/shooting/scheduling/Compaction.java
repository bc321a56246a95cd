package io.madang.shooting.scheduling;

/// Moves shooting days to earlier dates that are free, in the same order, where that breaks and costs nothing.
final class Compaction {

    private final ShootTable table;
    private final Board board;

    Compaction(ShootTable table, int[] dates) {
        this.table = table;
        board = new Board(table);
        for (int scene = 0; scene < table.scenes; scene++) {
            board.place(scene, dates[scene]);
        }
        board.settle();
    }

    int[] dates() {
        int free = 0;
        for (int date = 0; date < table.dates; date++) {
            if (board.spans().isUsed(date)) {
                int to = free;
                while (to < date && !move(date, to)) {
                    to++;
                }
                free = to + 1;
            }
        }
        return board.dates();
    }

    /// True where everything of the date is now shot on the other one.
    private boolean move(int from, int to) {
        int[] before = board.dates();
        long cost = board.cost();
        for (int scene = 0; scene < table.scenes; scene++) {
            if (before[scene] == from) {
                if (!table.isAllowed(scene, to)) {
                    takeBack(before);
                    return false;
                }
                board.place(scene, to);
            }
        }
        board.settle();
        if (board.excess() == 0 && board.cost() <= cost) {
            return true;
        }
        takeBack(before);
        return false;
    }

    private void takeBack(int[] before) {
        for (int scene = 0; scene < table.scenes; scene++) {
            board.place(scene, before[scene]);
        }
        board.settle();
    }
}
