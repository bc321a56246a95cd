package io.madang.viewing.scan;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/// Parquet's mixture of runs and bit-packed numbers, turned into values by a table on the way.
///
/// A code that is not in the table, or a run beyond the end, is an `IndexOutOfBoundsException`.
final class PackedCodes {

    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    /// As wide as a code may be: a dictionary has at most as many entries as a row group has rows.
    static final int WIDEST = 24;

    private byte[] bytes = new byte[0];
    private int at;
    private int end;
    private int width;

    /// What is left of the current run, in values.
    private int left;

    private boolean packed;
    private int repeated;

    /// Of a packed run: the next bit, counted from the run's first byte.
    private long bit;

    void open(byte[] packedBytes, int from, int until, int bits) {
        if (bits > WIDEST || from > until) {
            throw new IndexOutOfBoundsException("codes of " + bits + " bits");
        }
        bytes = packedBytes;
        at = from;
        end = until;
        width = bits;
        left = 0;
    }

    /// Puts the table's entries of the next `count` codes into `out`.
    void read(int[] out, int count, int[] table) {
        int done = 0;
        while (done < count) {
            if (left == 0) {
                nextRun();
            }
            int now = Math.min(left, count - done);
            if (packed) {
                unpack(out, done, now, table);
                bit += (long) now * width;
            } else {
                Arrays.fill(out, done, done + now, table[repeated]);
            }
            left -= now;
            done += now;
        }
    }

    /// Whether the next `count` codes of one bit are all 1; a run tells it at once.
    boolean allOnes(int count) {
        int[] ones = {0, 1};
        int[] given = new int[1024];
        for (int done = 0; done < count; ) {
            if (left == 0) {
                nextRun();
            }
            if (!packed) {
                if (repeated != 1) {
                    return false;
                }
                done += Math.min(left, count - done);
                left = 0;
            } else {
                int now = Math.min(Math.min(left, count - done), given.length);
                read(given, now, ones);
                for (int i = 0; i < now; i++) {
                    if (given[i] == 0) {
                        return false;
                    }
                }
                done += now;
            }
        }
        return true;
    }

    private void nextRun() {
        int head = varint();
        packed = (head & 1) == 1;
        if (packed) {
            long runBytes = (long) (head >>> 1) * width;
            if (runBytes > end - at) {
                throw new IndexOutOfBoundsException("a run beyond its page");
            }
            left = (int) Math.min(Integer.MAX_VALUE, (head >>> 1) * 8L);
            bit = (long) at * 8;
            at += (int) runBytes;
        } else {
            left = head >>> 1;
            int size = (width + 7) / 8;
            if (size > end - at) {
                throw new IndexOutOfBoundsException("a run beyond its page");
            }
            repeated = (int) ((long) EIGHT_BYTES.get(bytes, at) & ((1L << (size * 8)) - 1));
            at += size;
        }
        if (left == 0) {
            throw new IndexOutOfBoundsException("an empty run");
        }
    }

    private int varint() {
        int value = 0;
        for (int shift = 0; shift < 35; shift += 7) {
            if (at >= end) {
                throw new IndexOutOfBoundsException("codes end too soon");
            }
            int part = bytes[at++];
            value |= (part & 127) << shift;
            if (part >= 0) {
                return value;
            }
        }
        throw new IndexOutOfBoundsException("a run longer than 32 bits");
    }

    /// Four codes from one look at eight bytes: up to 14 bits each they fit behind the odd bits before them.
    private void unpack(int[] out, int from, int count, int[] table) {
        byte[] source = bytes;
        int bits = width;
        long mask = (1L << bits) - 1;
        long next = bit;
        int i = from;
        int until = from + count;
        if (bits <= 14) {
            for (; i <= until - 4; i += 4) {
                long word = (long) EIGHT_BYTES.get(source, (int) (next >>> 3)) >>> (next & 7);
                out[i] = table[(int) (word & mask)];
                out[i + 1] = table[(int) ((word >>> bits) & mask)];
                out[i + 2] = table[(int) ((word >>> (2 * bits)) & mask)];
                out[i + 3] = table[(int) ((word >>> (3 * bits)) & mask)];
                next += 4L * bits;
            }
        }
        for (; i < until; i++) {
            long word = (long) EIGHT_BYTES.get(source, (int) (next >>> 3)) >>> (next & 7);
            out[i] = table[(int) (word & mask)];
            next += bits;
        }
    }
}
