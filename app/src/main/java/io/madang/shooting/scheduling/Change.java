package io.madang.shooting.scheduling;

import java.util.SplittableRandom;

/// One change of a board: some scenes with the dates they come from, so that it can be taken back.
final class Change {

    private static final int MOST_SWAPPED_BACK = 40;

    private final ShootTable table;
    private final Board board;
    private final SplittableRandom random;
    private final boolean[][] isAllowed;
    private final int[][] scenesOf;
    private final int[] moved;
    private final int[] from;
    private final int[] newDate;
    private int size;

    Change(ShootTable table, Board board, SplittableRandom random) {
        this.table = table;
        this.board = board;
        this.random = random;
        isAllowed = new boolean[table.scenes][table.dates];
        for (int scene = 0; scene < table.scenes; scene++) {
            for (int date : table.allowed.get(scene)) {
                isAllowed[scene][date] = true;
            }
        }
        scenesOf = new int[table.payees][];
        for (int payee = 0; payee < table.payees; payee++) {
            scenesOf[payee] = scenesOf(payee);
        }
        moved = new int[2 * table.scenes + MOST_SWAPPED_BACK];
        from = new int[moved.length];
        newDate = new int[table.dates];
    }

    private int[] scenesOf(int payee) {
        return java.util.stream.IntStream.range(0, table.scenes)
                .filter(scene ->
                        java.util.Arrays.stream(table.payeesOf.get(scene)).anyMatch(one -> one == payee))
                .toArray();
    }

    /// Changes the board at random; false where nothing came of it and the board is as it was.
    boolean make() {
        size = 0;
        int kind = random.nextInt(100);
        boolean isMade =
                kind < 42 ? moveScene() : kind < 84 ? swapScenes() : kind < 92 ? movePayee() : changeDates(kind);
        if (!isMade) {
            takeBack();
        }
        return isMade;
    }

    void takeBack() {
        while (size > 0) {
            size--;
            board.place(moved[size], from[size]);
        }
    }

    private boolean place(int scene, int date) {
        if (!isAllowed[scene][date]) {
            return false;
        }
        moved[size] = scene;
        from[size++] = board.date(scene);
        board.place(scene, date);
        return true;
    }

    private boolean moveScene() {
        int scene = random.nextInt(table.scenes);
        int[] dates = table.allowed.get(scene);
        int to = random.nextInt(3) == 0 ? companyOf(scene) : dates[random.nextInt(dates.length)];
        return to != board.date(scene) && fits(scene, to, 0) && place(scene, to);
    }

    /// The date of another scene with the same payee, or of any scene.
    private int companyOf(int scene) {
        int[] payees = table.payeesOf.get(scene);
        if (payees.length == 0) {
            return board.date(random.nextInt(table.scenes));
        }
        int[] others = scenesOf[payees[random.nextInt(payees.length)]];
        return board.date(others[random.nextInt(others.length)]);
    }

    /// A cheap look at the pages before anything is moved.
    private boolean fits(int scene, int date, int goneEighths) {
        int slot = table.slot(table.unit[scene], date);
        return board.slots().eighths(slot) - goneEighths + table.eighths[scene] <= table.capacity[table.unit[scene]]
                || board.slots().count(slot) <= (goneEighths > 0 ? 1 : 0);
    }

    private boolean swapScenes() {
        int one = random.nextInt(table.scenes);
        int other = random.nextInt(table.scenes);
        int first = board.date(one);
        int second = board.date(other);
        if (first == second || table.unit[one] != table.unit[other]) {
            return false;
        }
        return fits(one, second, table.eighths[other])
                && fits(other, first, table.eighths[one])
                && place(one, second)
                && place(other, first);
    }

    /// All scenes of somebody on a date go to another one; scenes from there come back while it is too full.
    private boolean movePayee() {
        int[] own = scenesOf[random.nextInt(table.payees)];
        if (own.length == 0) {
            return false;
        }
        int date = board.date(own[random.nextInt(own.length)]);
        int to = random.nextInt(table.dates);
        if (date == to) {
            return false;
        }
        int unit = table.unit[own[0]];
        for (int scene : own) {
            if (board.date(scene) == date && table.unit[scene] == unit && !place(scene, to)) {
                return false;
            }
        }
        return size > 0 && sendBack(table.slot(unit, to), table.slot(unit, date), size);
    }

    private boolean sendBack(int full, int other, int came) {
        int unit = full / table.dates;
        int most = table.capacity[unit];
        for (int attempt = 0; attempt < MOST_SWAPPED_BACK; attempt++) {
            if (board.slots().eighths(full) <= most) {
                return board.slots().eighths(other) <= most || board.slots().count(other) <= 1;
            }
            int scene = random.nextInt(table.scenes);
            boolean isThere = board.date(scene) == full % table.dates && table.unit[scene] == unit;
            if (isThere && !isAmongFirst(scene, came) && fits(scene, other % table.dates, 0)) {
                if (!place(scene, other % table.dates)) {
                    return false;
                }
            }
        }
        return false;
    }

    private boolean isAmongFirst(int scene, int count) {
        for (int index = 0; index < count; index++) {
            if (moved[index] == scene) {
                return true;
            }
        }
        return false;
    }

    /// Whole dates change places: two of them, one among the others, or a stretch turned around.
    private boolean changeDates(int kind) {
        int one = random.nextInt(table.dates);
        int other = random.nextInt(table.dates);
        if (one == other) {
            return false;
        }
        int low = Math.min(one, other);
        int high = Math.max(one, other);
        for (int date = 0; date < table.dates; date++) {
            newDate[date] = date;
        }
        if (kind < 95) {
            newDate[low] = high;
            newDate[high] = low;
        } else if (kind < 98) {
            shift(one, other);
        } else {
            for (int date = low; date <= high; date++) {
                newDate[date] = low + high - date;
            }
        }
        for (int scene = 0; scene < table.scenes; scene++) {
            int to = newDate[board.date(scene)];
            if (to != board.date(scene) && !place(scene, to)) {
                return false;
            }
        }
        return size > 0;
    }

    private void shift(int date, int to) {
        int step = date < to ? -1 : 1;
        for (int other = to; other != date; other += step) {
            newDate[other] = other + step;
        }
        newDate[date] = to;
    }
}
