package io.madang.viewing.scan;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Reads events in batches: for each, the place of its country, the number of its unit, its seconds, and its member.
final class EventReader {

    /// What may be left away when a question does not ask for it.
    enum Extra {
        CUT,
        MEMBER
    }

    /// Small enough that the columns of a batch stay in the processor's nearest memory.
    static final int BATCH = 2048;

    final int[] countries = new int[BATCH];
    final int[] units = new int[BATCH];
    final int[] seconds = new int[BATCH];
    final long[] members = new long[BATCH];
    final Units named = new Units();

    private final List<CountryWindow> windows;
    private final Set<Extra> extras;
    private final CodeBook countryNumbers = new CodeBook();

    /// For the current row group: where the country's events go, which is nowhere if its window misses the row group.
    private final int[] placeNow;

    private final int[] seasons = new int[BATCH];
    private final int[] cuts = new int[BATCH];
    private final long[] times = new long[BATCH];
    private final long[] from;
    private final long[] to;
    private final ColumnCursor country = ColumnCursor.translated("country", this::place);
    private final ColumnCursor work = ColumnCursor.translated("work", value -> named.works.codeOf(value));
    private final ColumnCursor season = ColumnCursor.translated("season", value -> named.seasons.codeOf(value));
    private final ColumnCursor cut = ColumnCursor.translated("cut", value -> named.cuts.codeOf(value));
    private final ColumnCursor length = ColumnCursor.translated("seconds", this::checkedSeconds);
    private final ColumnCursor started = ColumnCursor.plain("started_at");
    private final ColumnCursor profile = ColumnCursor.plain("profile");

    private RowGroup group = RowGroup.NONE;
    private int left;
    private boolean byTime;

    EventReader(List<CountryWindow> windows, Set<Extra> extras) {
        this.windows = windows;
        this.extras = Set.copyOf(extras);
        placeNow = new int[windows.size()];
        from = new long[windows.size() + 1];
        to = new long[windows.size() + 1];
        for (int place = 0; place < windows.size(); place++) {
            countryNumbers.codeOf(windows.get(place).country());
            from[place] = windows.get(place).from();
            to[place] = windows.get(place).to();
        }
        if (countryNumbers.size() != windows.size()) {
            throw new IllegalArgumentException("two windows of one country");
        }
        named.cuts.codeOf(0);
    }

    /// The place of events outside their country's window.
    int nowhere() {
        return windows.size();
    }

    /// Calls `perBatch` with the number of events of each batch.
    void read(RowGroup rows, java.util.function.IntConsumer perBatch) {
        group = rows;
        if (!decideWindows()) {
            return;
        }
        try (FileChannel channel = FileChannel.open(group.file(), StandardOpenOption.READ)) {
            List<ColumnCursor> needed = new ArrayList<>(List.of(country, work, season, length));
            if (extras.contains(Extra.CUT)) {
                needed.add(cut);
            }
            if (extras.contains(Extra.MEMBER)) {
                needed.add(profile);
            }
            if (byTime) {
                needed.add(started);
            }
            needed.forEach(column -> column.open(channel, group));
        } catch (IOException e) {
            throw Damage.unreadable(group.file(), e);
        }
        for (left = group.rows(); left > 0; ) {
            int count = Math.min(BATCH, left);
            batch(count);
            left -= count;
            perBatch.accept(count);
        }
    }

    private void batch(int count) {
        try {
            country.ints(countries, count);
            work.ints(units, count);
            season.ints(seasons, count);
            length.ints(seconds, count);
            if (extras.contains(Extra.CUT)) {
                cut.ints(cuts, count);
            }
            if (extras.contains(Extra.MEMBER)) {
                profile.longs(members, count);
            }
            if (byTime) {
                started.longs(times, count);
            }
        } catch (IndexOutOfBoundsException e) {
            throw Damage.broken(group.file(), "rows", e);
        }
        if (byTime) {
            dropOutside(count);
        }
        named.number(units, seasons, cuts, count);
    }

    private void dropOutside(int count) {
        for (int i = 0; i < count; i++) {
            int place = countries[i];
            if (times[i] < from[place] || to[place] <= times[i]) {
                countries[i] = nowhere();
            }
        }
    }

    /// Whether any country's window meets the row group; only where one cuts through it, times must be looked at.
    private boolean decideWindows() {
        ColumnChunk.Range times = group.column("started_at")
                .range()
                .orElse(new ColumnChunk.Range(Long.MIN_VALUE, Long.MAX_VALUE));
        byTime = false;
        boolean any = false;
        for (int place = 0; place < placeNow.length; place++) {
            CountryWindow window = windows.get(place);
            boolean misses = window.misses(times);
            placeNow[place] = misses ? nowhere() : place;
            any |= !misses;
            byTime |= !misses && !window.holds(times);
        }
        return any;
    }

    private int place(long number) {
        int known = countryNumbers.size();
        int place = countryNumbers.codeOf(number);
        if (place >= known) {
            throw Damage.value(group.file(), "country", number);
        }
        return placeNow[place];
    }

    private int checkedSeconds(long seconds) {
        if (seconds < 0 || seconds > ViewingSums.LONGEST) {
            throw Damage.value(group.file(), "seconds", seconds);
        }
        return (int) seconds;
    }
}
