package io.madang.viewing.scan;

import java.util.Arrays;
import java.util.List;

/// One worker's event numbers, as 40 bits of their hashes: eight pick the bucket, 32 are kept in it. So what belongs
/// together lies together, and one bucket of all workers fits into the processor's memory.
final class NumberBuckets {

    static final int BUCKETS = 256;

    private final int[][] kept = new int[BUCKETS][];
    private final int[] sizes = new int[BUCKETS];
    private final int rounds;
    private final int round;

    /// @param rows that this worker may get
    /// @param rounds in how many scans the numbers are looked at, each taking some of the hashes
    NumberBuckets(long rows, int rounds, int round) {
        this.rounds = rounds;
        this.round = round;
        for (int bucket = 0; bucket < BUCKETS; bucket++) {
            kept[bucket] = new int[(int) (rows / BUCKETS / rounds) + 256];
        }
    }

    /// Numbers that are equal have equal hashes; of those that differ, hardly any two.
    static long hash(long number) {
        long mixed = (number ^ (number >>> 33)) * 0xFF51AFD7ED558CCDL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xC4CEB9FE1A85EC53L;
        return mixed >>> 24;
    }

    void add(long[] numbers, int count) {
        for (int i = 0; i < count; i++) {
            long hash = hash(numbers[i]);
            if (rounds == 1 || Integer.remainderUnsigned((int) hash, rounds) == round) {
                int bucket = (int) (hash >>> 32);
                int at = sizes[bucket];
                if (at == kept[bucket].length) {
                    kept[bucket] = Arrays.copyOf(kept[bucket], at + at / 2);
                }
                kept[bucket][at] = (int) hash;
                sizes[bucket] = at + 1;
            }
        }
    }

    /// Gives every hash of one bucket that one of the workers has had before, or another one has.
    static void repeated(List<NumberBuckets> workers, int bucket, RepeatedNumbers found) {
        int size = workers.stream().mapToInt(worker -> worker.sizes[bucket]).sum();
        int[] table = new int[Integer.highestOneBit(Math.max(8, size)) * 4];
        for (NumberBuckets worker : workers) {
            int[] hashes = worker.kept[bucket];
            for (int i = 0; i < worker.sizes[bucket]; i++) {
                // Zero marks a free place; that it shares a place with one does no harm.
                int hash = hashes[i] == 0 ? 1 : hashes[i];
                int at = (hash >>> 8) & (table.length - 1);
                while (table[at] != 0 && table[at] != hash) {
                    at = (at + 1) & (table.length - 1);
                }
                if (table[at] == hash) {
                    found.add(((long) bucket << 32) | (hashes[i] & 0xFFFF_FFFFL));
                }
                table[at] = hash;
            }
        }
    }
}
