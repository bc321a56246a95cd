package io.madang.viewing.scan;

import io.airlift.compress.v3.MalformedInputException;
import io.airlift.compress.v3.snappy.SnappyDecompressor;
import io.airlift.compress.v3.zstd.ZstdDecompressor;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.zip.CRC32;

/// The pages of one column chunk after the other, decompressed. Its buffers are kept from chunk to chunk.
final class Pages {

    /// Readers of packed numbers take eight bytes at a time and may look that far beyond the end.
    static final int SLACK = 8;

    private final ZstdDecompressor zstd = ZstdDecompressor.create();
    private final SnappyDecompressor snappy = SnappyDecompressor.create();
    private final int longestHeader = 1 << 16;
    private final byte[] head = new byte[longestHeader];
    private ByteBuffer stored = ByteBuffer.allocateDirect(0);
    private byte[] bytes = new byte[0];
    private Path file = Path.of("");
    private String column = "";
    private Compression compression = Compression.NONE;
    private int end;

    /// Reads all of a chunk's stored bytes.
    void open(FileChannel channel, Path path, ColumnChunk chunk) {
        file = path;
        column = chunk.name();
        compression = chunk.compression();
        end = 0;
        if (stored.capacity() < chunk.length()) {
            stored = ByteBuffer.allocateDirect(roomFor(chunk.length()));
        }
        stored.clear().limit(chunk.length());
        try {
            while (stored.hasRemaining()) {
                if (channel.read(stored, chunk.offset() + stored.position()) < 0) {
                    throw Damage.broken(file, column);
                }
            }
        } catch (IOException e) {
            throw Damage.unreadable(file, e);
        }
        stored.flip();
    }

    /// The bytes of the page that was read last, with some slack behind its end.
    byte[] bytes() {
        return bytes;
    }

    /// Where the page's bytes end.
    int end() {
        return end;
    }

    /// Reads the next page that is a dictionary or has values.
    PageHeader next() {
        while (true) {
            int length = Math.min(stored.remaining(), longestHeader);
            stored.get(stored.position(), head, 0, length);
            ThriftReader reader = new ThriftReader(head, 0, length);
            PageHeader header = PageHeader.of(reader.struct());
            int from = stored.position() + reader.position();
            if (header.length() > stored.limit() - from || header.levelLength() > header.length()) {
                throw new IndexOutOfBoundsException("a page beyond its column");
            }
            stored.position(from + header.length());
            if (header.kind() != PageHeader.Kind.OTHER) {
                check(header, from);
                take(header, from);
                return header;
            }
        }
    }

    private void check(PageHeader header, int from) {
        if (header.checksum().isPresent()) {
            CRC32 sum = new CRC32();
            sum.update(stored.slice(from, header.length()));
            if ((int) sum.getValue() != header.checksum().get().intValue()) {
                throw Damage.broken(file, column);
            }
        }
    }

    /// Levels of the second version stand uncompressed before the compressed values.
    private void take(PageHeader header, int from) {
        int levels = header.levelLength();
        end = header.fullLength();
        if (bytes.length < end + SLACK) {
            bytes = new byte[roomFor(end + SLACK)];
        }
        if (levels > end) {
            throw new IndexOutOfBoundsException("levels longer than their page");
        }
        stored.get(from, bytes, 0, levels);
        int length = header.length() - levels;
        int full = end - levels;
        if (compression == Compression.NONE || !header.compressed()) {
            if (length != full) {
                throw new IndexOutOfBoundsException("a page of another length than it says");
            }
            stored.get(from + levels, bytes, levels, length);
        } else if (full > 0) {
            decompress(MemorySegment.ofBuffer(stored.slice(from + levels, length)), levels, full);
        }
    }

    private void decompress(MemorySegment from, int at, int length) {
        MemorySegment to = MemorySegment.ofArray(bytes).asSlice(at, length);
        try {
            int found = compression == Compression.ZSTD ? zstd.decompress(from, to) : snappy.decompress(from, to);
            if (found != length) {
                throw Damage.broken(file, column);
            }
        } catch (MalformedInputException | IllegalArgumentException e) {
            throw Damage.broken(file, column, e);
        }
    }

    /// A quarter more than asked for, so that the next, slightly larger page needs no new buffer.
    private static int roomFor(int length) {
        return Math.min(Integer.MAX_VALUE - 64, length + length / 4 + 64);
    }
}
