package io.madang.viewing.store;

import java.time.Instant;

/// One delivery of an event, and the file it comes in.
///
/// @param country 0 where the column is empty
public record Event(
        long id,
        long profile,
        long account,
        int country,
        int work,
        int season,
        int cut,
        Instant started,
        int seconds,
        Instant ingested,
        String file) {

    static final int NO_COUNTRY = 0;
}
