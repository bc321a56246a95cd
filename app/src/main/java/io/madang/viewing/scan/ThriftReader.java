package io.madang.viewing.scan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;

/// Reads Thrift's compact protocol from bytes: numbers as zigzag varints, structures as fields with growing numbers.
///
/// Whatever the bytes say, it allocates no more than they are long, and ends with an `IndexOutOfBoundsException` where
/// they end too soon or make no sense.
final class ThriftReader {

    private static final int DEEPEST = 16;

    private static final int TRUE = 1;
    private static final int FALSE = 2;
    private static final int BYTE = 3;
    private static final int SHORT = 4;
    private static final int LONG = 6;
    private static final int DOUBLE = 7;
    private static final int BINARY = 8;
    private static final int LIST = 9;
    private static final int SET = 10;
    private static final int STRUCT = 12;

    private final byte[] bytes;
    private final int end;
    private int at;

    ThriftReader(byte[] bytes, int from, int end) {
        this.bytes = bytes;
        this.at = from;
        this.end = end;
    }

    /// The next byte that has not been read.
    int position() {
        return at;
    }

    ThriftStruct struct() {
        return struct(0);
    }

    private ThriftStruct struct(int depth) {
        HashMap<Integer, Object> fields = new HashMap<>();
        int field = 0;
        for (int head = next(); head != 0; head = next()) {
            int step = head >>> 4;
            field = step == 0 ? (int) zigzag() : field + step;
            int type = head & 15;
            fields.put(field, type == TRUE || type == FALSE ? (Object) (type == TRUE) : value(type, depth));
        }
        return ThriftStruct.of(fields);
    }

    private Object value(int type, int depth) {
        if (depth > DEEPEST) {
            throw new IndexOutOfBoundsException("structures nested too deep");
        }
        if (type >= SHORT && type <= LONG) {
            return zigzag();
        }
        return switch (type) {
            case TRUE, FALSE -> next() == TRUE;
            case BYTE -> (long) (byte) next();
            case DOUBLE -> (Object) skipped(8);
            case BINARY -> skipped(length(varint()));
            case LIST, SET -> list(depth);
            case STRUCT -> struct(depth + 1);
            default -> throw new IndexOutOfBoundsException("a field of an unknown type");
        };
    }

    private List<Object> list(int depth) {
        int head = next();
        int size = length(head >>> 4 == 15 ? varint() : head >>> 4);
        List<Object> values = new ArrayList<>(Math.min(size, 1024));
        for (int i = 0; i < size; i++) {
            values.add(value(head & 15, depth + 1));
        }
        return values;
    }

    private byte[] skipped(int length) {
        length(length);
        at += length;
        return Arrays.copyOfRange(bytes, at - length, at);
    }

    /// A length that the rest of the bytes can hold.
    private int length(long length) {
        if (length < 0 || length > end - at) {
            throw new IndexOutOfBoundsException("a length beyond the end");
        }
        return (int) length;
    }

    private long zigzag() {
        long raw = varint();
        return (raw >>> 1) ^ -(raw & 1);
    }

    private long varint() {
        long value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            int part = next();
            value |= (long) (part & 127) << shift;
            if (part < 128) {
                return value;
            }
        }
        throw new IndexOutOfBoundsException("a number longer than 64 bits");
    }

    private int next() {
        if (at >= end) {
            throw new IndexOutOfBoundsException("the bytes end too soon");
        }
        return bytes[at++] & 255;
    }
}
