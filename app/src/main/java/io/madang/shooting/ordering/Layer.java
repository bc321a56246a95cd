package io.madang.shooting.ordering;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// All beginnings of orders with the same number of scenes, in packed rows.
///
/// A row has the set of shot scenes, the pay so far, the bound for the rest and for the whole, and for each droppable
/// actor the longest absence that counts and the days since the last scene.
final class Layer {

    static final int NONE = -1;

    private static final int ROWS_PER_PAGE = 1 << 10;
    private static final int FIRST_SIZE = 1 << 8;

    private final int words;
    private final int columns;
    private final List<long[]> pages = new ArrayList<>();
    private int[] parent = new int[FIRST_SIZE];
    private int[] scene = new int[FIRST_SIZE];
    private int[] nextOfSet = new int[FIRST_SIZE];
    private int[] heads = new int[FIRST_SIZE];
    private int size;

    Layer(int words, int droppable) {
        this.words = words;
        columns = words + 3 + 2 * droppable;
        Arrays.fill(heads, NONE);
    }

    int size() {
        return size;
    }

    /// What it takes in memory, at most, after one more row.
    long bytes() {
        long rows = (size / ROWS_PER_PAGE + 1L) * ROWS_PER_PAGE * columns * Long.BYTES;
        return rows + 2L * Integer.BYTES * (3L * parent.length + heads.length);
    }

    /// What is kept of it once it has been expanded.
    long bytesOfPath() {
        return 2L * Integer.BYTES * size;
    }

    long get(int row, int column) {
        return pages.get(row / ROWS_PER_PAGE)[row % ROWS_PER_PAGE * columns + column];
    }

    void set(int row, int column, long value) {
        pages.get(row / ROWS_PER_PAGE)[row % ROWS_PER_PAGE * columns + column] = value;
    }

    void read(int row, long[] values) {
        System.arraycopy(pages.get(row / ROWS_PER_PAGE), row % ROWS_PER_PAGE * columns, values, 0, columns);
    }

    int columns() {
        return columns;
    }

    int parent(int row) {
        return parent[row];
    }

    int scene(int row) {
        return scene[row];
    }

    /// The first row with the same set of scenes as these values, or `NONE`.
    int first(long[] values) {
        int row = heads[slot(values, heads.length)];
        while (row != NONE && !hasSet(row, values)) {
            row = nextOfSet[row];
        }
        return row;
    }

    /// The next row after `row` with the same set, or `NONE`.
    int next(int row, long[] values) {
        int next = nextOfSet[row];
        while (next != NONE && !hasSet(next, values)) {
            next = nextOfSet[next];
        }
        return next;
    }

    private boolean hasSet(int row, long[] values) {
        long[] page = pages.get(row / ROWS_PER_PAGE);
        int at = row % ROWS_PER_PAGE * columns;
        for (int word = 0; word < words; word++) {
            if (page[at + word] != values[word]) {
                return false;
            }
        }
        return true;
    }

    void add(long[] values, int from, int placed) {
        if (size == parent.length) {
            grow();
        }
        if (size % ROWS_PER_PAGE == 0) {
            pages.add(new long[ROWS_PER_PAGE * columns]);
        }
        System.arraycopy(values, 0, pages.getLast(), size % ROWS_PER_PAGE * columns, columns);
        parent[size] = from;
        scene[size] = placed;
        link(size, values);
        size++;
    }

    private void link(int row, long[] values) {
        int slot = slot(values, heads.length);
        nextOfSet[row] = heads[slot];
        heads[slot] = row;
    }

    private void grow() {
        parent = Arrays.copyOf(parent, 2 * size);
        scene = Arrays.copyOf(scene, 2 * size);
        nextOfSet = Arrays.copyOf(nextOfSet, 2 * size);
        heads = new int[2 * heads.length];
        Arrays.fill(heads, NONE);
        long[] values = new long[columns];
        for (int row = 0; row < size; row++) {
            read(row, values);
            link(row, values);
        }
    }

    private int slot(long[] values, int slots) {
        long hash = 0;
        for (int word = 0; word < words; word++) {
            hash = (hash ^ values[word]) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 29;
        }
        return (int) (hash >>> 7) & slots - 1;
    }

    /// Forgets all but how each row came about.
    void keepOnlyPath() {
        pages.clear();
        nextOfSet = new int[0];
        heads = new int[0];
        parent = Arrays.copyOf(parent, size);
        scene = Arrays.copyOf(scene, size);
    }
}
