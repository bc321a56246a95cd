package io.madang.viewing.scan;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.madang.common.Refusal;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the end of a Parquet file, where its columns and row groups are listed. Field numbers are those of
/// `parquet.thrift`, version 2.11.
final class Footer {

    private static final String MAGIC = "PAR1";
    private static final int MOST_BYTES = 64 << 20;

    /// More than this in one row group, and a page would not fit the buffers.
    private static final int MOST_ROWS = 16 << 20;

    private final Path file;
    private final long fileLength;

    private Footer(Path file, long fileLength) {
        this.file = file;
        this.fileLength = fileLength;
    }

    /// The row groups of a file that have rows.
    static List<RowGroup> read(Path file) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return new Footer(file, channel.size()).rowGroups(channel);
        } catch (IndexOutOfBoundsException e) {
            throw Damage.broken(file, "footer", e);
        } catch (IOException e) {
            throw Damage.unreadable(file, e);
        }
    }

    private List<RowGroup> rowGroups(FileChannel channel) throws IOException {
        if (fileLength < 12) {
            throw Damage.broken(file, "end");
        }
        ByteBuffer tail = bytes(channel, fileLength - 8, 8);
        int length = tail.getInt(0);
        if (!ISO_8859_1.decode(tail.slice(4, 4)).toString().equals(MAGIC)
                || length < 0
                || length > Math.min(fileLength - 12, MOST_BYTES)) {
            throw Damage.broken(file, "end");
        }
        byte[] footer = bytes(channel, fileLength - 8 - length, length).array();
        ThriftStruct all = new ThriftReader(footer, 0, length).struct();
        Map<String, ThriftStruct> leaves = leaves(all.structs(2));
        List<RowGroup> groups = new ArrayList<>();
        for (ThriftStruct group : all.structs(4)) {
            if (group.number(3, 0) != 0) {
                groups.add(rowGroup(group, leaves));
            }
        }
        long rows = groups.stream().mapToLong(RowGroup::rows).sum();
        if (rows != all.number(3, -1)) {
            throw Damage.broken(file, "footer");
        }
        return groups;
    }

    private ByteBuffer bytes(FileChannel channel, long from, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, from + bytes.position()) < 0) {
                throw Damage.broken(file, "end");
            }
        }
        return bytes.flip().order(ByteOrder.LITTLE_ENDIAN);
    }

    /// The columns that are neither nested nor repeated, by name.
    private static Map<String, ThriftStruct> leaves(List<ThriftStruct> schema) {
        Map<String, ThriftStruct> leaves = new HashMap<>();
        for (ThriftStruct element : schema) {
            if (element.number(5, 0) == 0 && element.number(3, 0) < 2) {
                element.bytes(4).ifPresent(name -> leaves.put(new String(name, UTF_8), element));
            }
        }
        return leaves;
    }

    private RowGroup rowGroup(ThriftStruct group, Map<String, ThriftStruct> leaves) throws Refusal {
        long rows = group.number(3, 0);
        if (rows < 0 || rows > MOST_ROWS) {
            throw Damage.column(file, "*", rows + " rows in a row group", "at most " + MOST_ROWS);
        }
        Map<String, ColumnChunk> columns = new HashMap<>();
        for (ThriftStruct chunk : group.structs(1)) {
            ThriftStruct about = chunk.struct(3).orElseThrow(() -> Damage.broken(file, "footer"));
            List<?> path = about.list(3);
            if (path.size() == 1 && path.getFirst() instanceof byte[] name) {
                ThriftStruct leaf = leaves.get(new String(name, UTF_8));
                if (leaf != null) {
                    chunk(new String(name, UTF_8), about, leaf, (int) rows)
                            .ifPresent(found -> columns.put(found.name(), found));
                }
            }
        }
        return new RowGroup(file, (int) rows, columns);
    }

    /// Empty for a column whose values are no whole numbers: no ranking asks for it.
    private Optional<ColumnChunk> chunk(String name, ThriftStruct about, ThriftStruct leaf, int rows) {
        long type = about.number(1, -1);
        if (type != 1 && type != 2) {
            return Optional.empty();
        }
        Compression compression = Compression.of(about.number(4, -1))
                .orElseThrow(() -> Damage.column(
                        file, name, "compression number " + about.number(4, -1), "ZSTD, Snappy or no compression"));
        long offset = Math.min(about.number(9, -1), about.number(11, Long.MAX_VALUE));
        if (about.number(11, 1) == 0) {
            offset = about.number(9, -1);
        }
        long length = about.number(7, -1);
        if (offset < 4 || length < 0 || length > Integer.MAX_VALUE - 64 || offset > fileLength - 8 - length) {
            throw Damage.broken(file, name);
        }
        if (about.number(5, -1) != rows) {
            throw Damage.broken(file, name);
        }
        boolean wide = type == 2;
        checkTime(name, leaf);
        return Optional.of(new ColumnChunk(
                name,
                wide,
                leaf.number(3, 0) == 1,
                compression,
                offset,
                (int) length,
                rows,
                about.struct(12).flatMap(known -> known.number(3)),
                range(about, wide)));
    }

    /// Times must count microseconds, or days would be cut at wrong places.
    private void checkTime(String name, ThriftStruct leaf) {
        Optional<ThriftStruct> time = leaf.struct(10).flatMap(type -> type.struct(8));
        boolean micros = time.flatMap(type -> type.struct(2))
                .map(unit -> unit.struct(2).isPresent())
                .orElse(leaf.number(6, 10) == 10 || time.isPresent());
        boolean isTime = time.isPresent() || leaf.number(6, 0) == 9;
        if (isTime && !micros) {
            throw Damage.column(file, name, "a time that does not count microseconds", "TIMESTAMP in microseconds");
        }
    }

    private static Optional<ColumnChunk.Range> range(ThriftStruct about, boolean wide) {
        Optional<ThriftStruct> statistics = about.struct(12);
        Optional<Long> smallest = statistics.flatMap(known -> known.bytes(6)).flatMap(bytes -> number(bytes, wide));
        Optional<Long> largest = statistics.flatMap(known -> known.bytes(5)).flatMap(bytes -> number(bytes, wide));
        return smallest.flatMap(low -> largest.map(high -> new ColumnChunk.Range(low, high)));
    }

    private static Optional<Long> number(byte[] bytes, boolean wide) {
        if (bytes.length != (wide ? 8 : 4)) {
            return Optional.empty();
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        return Optional.of(wide ? buffer.getLong() : buffer.getInt());
    }
}
