package io.madang.viewing.scan;

import java.util.Optional;

/// What stands before each page.
///
/// @param length of the page as stored, in bytes, after the header
/// @param fullLength of the page after decompression, in bytes
/// @param levelLength of the uncompressed levels before the values; only pages of the second version have them so
/// @param nulls how many values are left out, where the page says so
record PageHeader(
        Kind kind,
        int length,
        int fullLength,
        int values,
        int encoding,
        int levelLength,
        boolean compressed,
        Optional<Long> checksum,
        long nulls) {

    /// The kinds of pages; others are stepped over.
    enum Kind {
        FIRST_VERSION,
        SECOND_VERSION,
        DICTIONARY,
        OTHER
    }

    static final int PLAIN = 0;
    static final int PLAIN_DICTIONARY = 2;
    static final int DELTA_BINARY_PACKED = 5;
    static final int RLE_DICTIONARY = 8;

    /// A page as large as this is read; DuckDB writes at most 100 MiB.
    private static final int MOST_BYTES = 160 << 20;

    /// Throws `IndexOutOfBoundsException` where the numbers cannot be.
    static PageHeader of(ThriftStruct header) {
        Kind kind = switch ((int) header.number(1, -1)) {
            case 0 -> Kind.FIRST_VERSION;
            case 2 -> Kind.DICTIONARY;
            case 3 -> Kind.SECOND_VERSION;
            default -> Kind.OTHER;
        };
        int field = kind == Kind.FIRST_VERSION ? 5 : kind == Kind.DICTIONARY ? 7 : 8;
        ThriftStruct own = header.struct(field).orElse(ThriftStruct.NONE);
        boolean second = kind == Kind.SECOND_VERSION;
        return new PageHeader(
                kind,
                small(header.number(3, -1)),
                small(header.number(2, -1)),
                kind == Kind.OTHER ? 0 : small(own.number(1, -1)),
                (int) own.number(second ? 4 : 2, PLAIN),
                second ? small(own.number(5, 0) + own.number(6, 0)) : 0,
                !second || own.flag(7, true),
                header.number(4),
                second ? own.number(2, 0) : 0);
    }

    private static int small(long number) {
        if (number < 0 || number > MOST_BYTES) {
            throw new IndexOutOfBoundsException("a page of " + number);
        }
        return (int) number;
    }
}
