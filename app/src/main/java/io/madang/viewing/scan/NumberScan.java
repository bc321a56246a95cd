package io.madang.viewing.scan;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;

/// One worker that reads nothing but event numbers.
final class NumberScan {

    private final NumberBuckets buckets;
    private final ColumnCursor column = ColumnCursor.plain("event_id");
    private final long[] batch = new long[EventReader.BATCH];

    NumberScan(NumberBuckets buckets) {
        this.buckets = buckets;
    }

    NumberBuckets buckets() {
        return buckets;
    }

    void add(RowGroup group) {
        try (FileChannel channel = FileChannel.open(group.file(), StandardOpenOption.READ)) {
            column.open(channel, group);
            for (int left = group.rows(); left > 0; left -= batch.length) {
                int count = Math.min(batch.length, left);
                column.longs(batch, count);
                buckets.add(batch, count);
            }
        } catch (IndexOutOfBoundsException e) {
            throw Damage.broken(group.file(), "event_id", e);
        } catch (IOException e) {
            throw Damage.unreadable(group.file(), e);
        }
    }
}
