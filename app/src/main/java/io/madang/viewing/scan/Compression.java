package io.madang.viewing.scan;

import java.util.Optional;

/// How pages are compressed, of Parquet's list the three that writers of events use.
enum Compression {
    NONE(0),
    SNAPPY(1),
    ZSTD(6);

    private final int number;

    Compression(int number) {
        this.number = number;
    }

    static Optional<Compression> of(long number) {
        for (Compression compression : values()) {
            if (compression.number == number) {
                return Optional.of(compression);
            }
        }
        return Optional.empty();
    }
}
