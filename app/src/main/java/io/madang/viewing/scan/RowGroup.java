package io.madang.viewing.scan;

import io.madang.common.Refusal;
import java.nio.file.Path;
import java.util.Map;

/// Some rows of a file, with all their columns beside each other: the piece one processor takes at a time.
record RowGroup(Path file, int rows, Map<String, ColumnChunk> columns) {

    static final RowGroup NONE = new RowGroup(Path.of(""), 0, Map.of());

    RowGroup {
        columns = Map.copyOf(columns);
    }

    ColumnChunk column(String name) throws Refusal {
        ColumnChunk chunk = columns.get(name);
        if (chunk == null) {
            throw Damage.missing(file, name);
        }
        return chunk;
    }
}
