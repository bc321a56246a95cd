package io.madang.viewing.scan;

import java.util.Optional;

/// One column of one row group: where its pages lie and what its writer says of them.
///
/// @param wide whether values have 64 bits; else they have 32
/// @param optional whether the writer could have left values out
/// @param offset of the first page, in bytes from the file's start
/// @param length of all pages, in bytes
/// @param nulls how many values are left out, where the writer noted it
/// @param range the smallest and largest value, where the writer noted them
record ColumnChunk(
        String name,
        boolean wide,
        boolean optional,
        Compression compression,
        long offset,
        int length,
        int values,
        Optional<Long> nulls,
        Optional<Range> range) {

    /// Whether nobody needs to look at the values to know that none is left out.
    boolean isFull() {
        return !optional || nulls.equals(Optional.of(0L));
    }

    /// The smallest and the largest value of a column, both included.
    record Range(long smallest, long largest) {}
}
