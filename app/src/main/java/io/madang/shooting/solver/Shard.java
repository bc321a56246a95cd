package io.madang.shooting.solver;

import java.util.Arrays;

/// Partial orders of one layer whose hashes share some bits, in a growing table; each once, with its least cost.
///
/// A row is the key and then the cost of waiting so far. Callers hold the shard's lock.
final class Shard {

    private static final int FIRST = 8;

    private final int keyWords;
    private final Ledger ledger;
    private long[] rows = {};
    private int[] index = {};
    private int count;

    Shard(int keyWords, Ledger ledger) {
        this.keyWords = keyWords;
        this.ledger = ledger;
    }

    int count() {
        return count;
    }

    long[] rows() {
        return rows;
    }

    int rowWords() {
        return keyWords + 1;
    }

    /// Lowers the cost of a known partial order. False where it is not known.
    boolean lower(long[] key, int hash, long cost) {
        int row = find(key, hash);
        if (row < 0) {
            return false;
        }
        int at = row * rowWords() + keyWords;
        rows[at] = Math.min(rows[at], cost);
        return true;
    }

    /// The cost of a known partial order, or −1.
    long cost(long[] key, int hash) {
        int row = find(key, hash);
        return row < 0 ? -1 : rows[row * rowWords() + keyWords];
    }

    void add(long[] key, int hash, long cost) {
        if (lower(key, hash, cost)) {
            return;
        }
        grow();
        int at = count * rowWords();
        System.arraycopy(key, 0, rows, at, keyWords);
        rows[at + keyWords] = cost;
        link(count++, hash);
    }

    long bytes() {
        return (long) rows.length * Long.BYTES + (long) index.length * Integer.BYTES;
    }

    private int find(long[] key, int hash) {
        if (count == 0) {
            return -1;
        }
        int slot = hash & (index.length - 1);
        while (index[slot] != 0) {
            int at = (index[slot] - 1) * rowWords();
            if (Arrays.equals(rows, at, at + keyWords, key, 0, keyWords)) {
                return index[slot] - 1;
            }
            slot = (slot + 1) & (index.length - 1);
        }
        return -1;
    }

    private void link(int row, int hash) {
        int slot = hash & (index.length - 1);
        while (index[slot] != 0) {
            slot = (slot + 1) & (index.length - 1);
        }
        index[slot] = row + 1;
    }

    private void grow() {
        long before = bytes();
        if ((count + 1) * rowWords() > rows.length) {
            rows = Arrays.copyOf(rows, Math.max(FIRST, count + (count >> 1)) * rowWords());
        }
        if ((count + 1) * 3 > index.length * 2) {
            index = new int[Math.max(2 * FIRST, index.length * 2)];
            for (int row = 0; row < count; row++) {
                link(row, Layer.hash(rows, row * rowWords(), keyWords));
            }
        }
        ledger.take(bytes() - before);
    }
}
