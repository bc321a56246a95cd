package io.madang.viewing.scan;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;

/// Reads events in batches: for each, the place of its country, the number of its unit, its seconds, and its member.
final class EventReader {

    /// What may be left away when a question does not ask for it.
    enum Extra {
        CUT,
        MEMBER,
        ACCOUNT,
        /// Events of other countries are nowhere, and seconds out of bounds are the nearest that are inside.
        ANY_VALUE
    }

    /// Small enough that the columns of a batch stay in the processor's nearest memory.
    static final int BATCH = 2048;

    final int[] countries = new int[BATCH];
    final int[] units = new int[BATCH];
    final int[] seconds = new int[BATCH];
    final long[] members = new long[BATCH];
    final long[] accounts = new long[BATCH];
    final Units named = new Units();

    private final List<CountryWindow> windows;
    private final Set<Extra> extras;

    /// Countries in the order in which events name them: the largest tend to come first, and their sums lie together.
    private final CodeBook places = new CodeBook();

    /// The window of each country by its number, and of each place.
    private final Map<Long, Integer> windowOf = new HashMap<>();

    private final int[] windowAt;

    /// For the current row group, per window: whether it misses the row group.
    private final boolean[] missed;

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
    private final ColumnCursor account = ColumnCursor.plain("account");

    private RowGroup group = RowGroup.NONE;
    private int left;
    private boolean byTime;

    EventReader(List<CountryWindow> windows, Set<Extra> extras) {
        this.windows = windows;
        this.extras = Set.copyOf(extras);
        windowAt = new int[windows.size()];
        missed = new boolean[windows.size()];
        from = new long[windows.size() + 1];
        to = new long[windows.size() + 1];
        for (int window = 0; window < windows.size(); window++) {
            windowOf.put((long) windows.get(window).country(), window);
        }
        if (!extras.contains(Extra.CUT)) {
            named.cuts.codeOf(0);
        }
    }

    /// The place of events outside their country's window.
    int nowhere() {
        return windows.size();
    }

    /// Calls `perBatch` with the number of events of each batch.
    void read(RowGroup rows, IntConsumer perBatch) {
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
            if (extras.contains(Extra.ACCOUNT)) {
                needed.add(account);
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
            if (extras.contains(Extra.ACCOUNT)) {
                account.longs(accounts, count);
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
        ColumnChunk.Range times =
                group.column("started_at").range().orElse(new ColumnChunk.Range(Long.MIN_VALUE, Long.MAX_VALUE));
        byTime = false;
        boolean any = false;
        for (int window = 0; window < missed.length; window++) {
            missed[window] = windows.get(window).misses(times);
            any |= !missed[window];
            byTime |= !missed[window] && !windows.get(window).holds(times);
        }
        return any;
    }

    private int place(long number) {
        Integer window = windowOf.get(number);
        if (window == null && extras.contains(Extra.ANY_VALUE)) {
            return nowhere();
        }
        if (window == null) {
            throw Damage.value(group.file(), "country", number);
        }
        int place = places.codeOf(number);
        windowAt[place] = window;
        from[place] = windows.get(window).from();
        to[place] = windows.get(window).to();
        return missed[window] ? nowhere() : place;
    }

    /// How many countries events have named so far.
    int placesKnown() {
        return places.size();
    }

    /// The window of the country at a place.
    int windowAt(int place) {
        return windowAt[place];
    }

    private int checkedSeconds(long seconds) {
        if (extras.contains(Extra.ANY_VALUE)) {
            return Math.clamp(seconds, 0, ViewingSums.LONGEST);
        }
        if (seconds < 0 || seconds > ViewingSums.LONGEST) {
            throw Damage.value(group.file(), "seconds", seconds);
        }
        return (int) seconds;
    }
}
