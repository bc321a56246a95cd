package io.madang.viewing.scan;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;

/// One worker that reads nothing but event numbers.
record NumberScan(NumberBuckets buckets, ColumnCursor column, long[] batch) {

    NumberScan(NumberBuckets buckets) {
        this(buckets, ColumnCursor.plain("event_id"), new long[EventReader.BATCH]);
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
