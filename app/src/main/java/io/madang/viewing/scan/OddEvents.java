package io.madang.viewing.scan;

import java.util.ArrayList;
import java.util.List;

/// Events that are left to the general way, whole.
public final class OddEvents {

    /// Takes one event.
    public interface Sink {
        /// @param event in the order of the columns of `docs/viewing.md`; times in microseconds
        void accept(long[] event);
    }

    /// More are as well counted by the general way alone.
    static final int MOST = 1 << 20;

    static final int COLUMNS = 10;

    private static final int ROWS_OF_A_BLOCK = 4096;

    private final List<long[]> blocks = new ArrayList<>();
    private int size;

    public int size() {
        return size;
    }

    void add(long[] event) {
        if (size == MOST) {
            throw new TooMany();
        }
        if (size % ROWS_OF_A_BLOCK == 0) {
            blocks.add(new long[ROWS_OF_A_BLOCK * COLUMNS]);
        }
        System.arraycopy(event, 0, blocks.getLast(), size % ROWS_OF_A_BLOCK * COLUMNS, COLUMNS);
        size++;
    }

    /// Gives every event in one array that is used again.
    public void each(Sink sink) {
        long[] event = new long[COLUMNS];
        for (int row = 0; row < size; row++) {
            System.arraycopy(blocks.get(row / ROWS_OF_A_BLOCK), row % ROWS_OF_A_BLOCK * COLUMNS, event, 0, COLUMNS);
            sink.accept(event);
        }
    }

    /// More odd events than are worth to look at one by one.
    static final class TooMany extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
