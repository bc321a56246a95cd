package io.madang.viewing.scan;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A temporary file for pages of numbers that memory has no room for. It is made when first needed and deleted when
/// closed, even by the end of the program.
final class SpillFile implements Closeable {

    /// Pages of one slot that lie behind each other.
    private record Stretch(long offset, long bytes) {}

    private final Path folder;
    private final List<List<Stretch>> stretches = new ArrayList<>();
    private @Nullable FileChannel channel;
    private long end;

    SpillFile(Path folder, int slots) {
        this.folder = folder;
        for (int slot = 0; slot < slots; slot++) {
            stretches.add(new ArrayList<>());
        }
    }

    void write(int slot, List<int[]> pages) {
        if (pages.isEmpty()) {
            return;
        }
        long from = end;
        try {
            FileChannel to = opened();
            ByteBuffer buffer = ByteBuffer.allocateDirect(4 * pages.getFirst().length);
            for (int[] page : pages) {
                buffer.clear().asIntBuffer().put(page);
                while (buffer.hasRemaining()) {
                    end += to.write(buffer, end);
                }
            }
        } catch (IOException e) {
            throw Damage.unwritable(folder, e);
        }
        stretches.get(slot).add(new Stretch(from, end - from));
    }

    long numbers(int slot) {
        return stretches.get(slot).stream().mapToLong(Stretch::bytes).sum() / 4;
    }

    /// Gives each page of a slot to the sink, in an array that is used again.
    void each(int slot, int pageLength, Consumer<int[]> sink) {
        int[] page = new int[pageLength];
        ByteBuffer buffer = ByteBuffer.allocateDirect(4 * pageLength);
        try {
            for (Stretch stretch : stretches.get(slot)) {
                for (long at = stretch.offset(); at < stretch.offset() + stretch.bytes(); ) {
                    buffer.clear();
                    while (buffer.hasRemaining()) {
                        int read = opened().read(buffer, at);
                        if (read < 0) {
                            throw new IOException("the file ends too soon");
                        }
                        at += read;
                    }
                    buffer.flip().asIntBuffer().get(page);
                    sink.accept(page);
                }
            }
        } catch (IOException e) {
            throw Damage.unwritable(folder, e);
        }
    }

    private FileChannel opened() throws IOException {
        if (channel == null) {
            channel = FileChannel.open(
                    Files.createTempFile(folder, "members", ".tmp"),
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.DELETE_ON_CLOSE);
        }
        return channel;
    }

    @Override
    public void close() {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            throw Damage.unwritable(folder, e);
        }
    }
}
