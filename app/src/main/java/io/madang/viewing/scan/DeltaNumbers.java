package io.madang.viewing.scan;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// Parquet's encoding DELTA_BINARY_PACKED: each number is the one before it plus a small difference, packed in blocks.
///
/// Bytes that end too soon are an `IndexOutOfBoundsException`.
final class DeltaNumbers {

    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    /// An encoding of no numbers: one block of eight, nothing in it.
    static final DeltaNumbers NONE = new DeltaNumbers(new byte[] {8, 1, 0, 0}, 0, 4, 0);

    private final byte[] bytes;
    private final int end;
    private final int perMiniBlock;
    private final byte[] widths;
    private int at;
    private int left;
    private long value;
    private long smallestStep;
    private int miniBlock;
    private int leftInMiniBlock;
    private long bit;
    private boolean first = true;

    DeltaNumbers(byte[] bytes, int from, int end, int most) {
        this.bytes = bytes;
        this.at = from;
        this.end = end;
        long perBlock = varint();
        long miniBlocks = varint();
        long count = varint();
        if (miniBlocks < 1
                || miniBlocks > 4096
                || perBlock > 1 << 20
                || perBlock % (miniBlocks * 8) != 0
                || perBlock < 1
                || count > most
                || count < 0) {
            throw new IndexOutOfBoundsException("blocks that cannot be");
        }
        perMiniBlock = (int) (perBlock / miniBlocks);
        widths = new byte[(int) miniBlocks];
        miniBlock = widths.length;
        left = (int) count;
        value = zigzag();
    }

    void read(long[] out, int from, int count) {
        if (count > left) {
            throw new IndexOutOfBoundsException("fewer numbers than rows");
        }
        left -= count;
        for (int i = 0; i < count; i++) {
            if (first) {
                first = false;
            } else {
                value += step();
            }
            out[from + i] = value;
        }
    }

    private long step() {
        if (leftInMiniBlock == 0) {
            nextMiniBlock();
        }
        leftInMiniBlock--;
        int width = widths[miniBlock];
        long bits = 0;
        if (width > 0) {
            int place = (int) (bit >>> 3);
            int odd = (int) (bit & 7);
            bits = (long) EIGHT_BYTES.get(bytes, place) >>> odd;
            if (odd + width > 64) {
                bits |= (long) bytes[place + 8] << (64 - odd);
            }
            bits &= -1L >>> (64 - width);
            bit += width;
        }
        return smallestStep + bits;
    }

    private void nextMiniBlock() {
        miniBlock++;
        if (miniBlock >= widths.length) {
            smallestStep = zigzag();
            if (widths.length > end - at) {
                throw new IndexOutOfBoundsException("numbers end too soon");
            }
            System.arraycopy(bytes, at, widths, 0, widths.length);
            at += widths.length;
            miniBlock = 0;
        }
        int width = widths[miniBlock];
        long length = (long) width * perMiniBlock / 8;
        if (width < 0 || width > 64 || at > end) {
            throw new IndexOutOfBoundsException("numbers of " + width + " bits");
        }
        bit = at * 8L;
        // The last block may be cut short after its last number.
        at = (int) Math.min(Integer.MAX_VALUE, at + length);
        leftInMiniBlock = perMiniBlock;
    }

    private long zigzag() {
        long raw = varint();
        return (raw >>> 1) ^ -(raw & 1);
    }

    private long varint() {
        long number = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            if (at >= end) {
                throw new IndexOutOfBoundsException("numbers end too soon");
            }
            int part = bytes[at++];
            number |= (long) (part & 127) << shift;
            if (part >= 0) {
                return number;
            }
        }
        throw new IndexOutOfBoundsException("a number longer than 64 bits");
    }
}
