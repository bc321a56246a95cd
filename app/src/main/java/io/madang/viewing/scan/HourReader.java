package io.madang.viewing.scan;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

/// Reads the events of one hour in batches. For each it gives the places and units that are summed, and whether
/// something
/// about it is odd; an odd event can be had whole.
final class HourReader {

    static final int BATCH = EventReader.BATCH;

    /// Where an event's sums stand: the place of its country, and behind all places those of the next day; negative for
    /// a
    /// country that is not known.
    final int[] places = new int[BATCH];

    final int[] units = new int[BATCH];

    /// Negative where they are out of bounds.
    final int[] seconds = new int[BATCH];

    /// Negative for events that are odd by their number, account or time.
    final int[] marks = new int[BATCH];

    final Units named = new Units();

    private final HourRules rules;
    private final RepeatedNumbers repeated;
    private final CodeBook excluded = new CodeBook();
    private final CodeBook countries = new CodeBook();
    private final CodeBook strangeCountries = new CodeBook();
    private final CodeBook strangeSeconds = new CodeBook();
    private final long[] borders;
    private int[] runtimes = new int[1024];
    private int knownUnits;

    private final int[] countryCodes = new int[BATCH];
    private final int[] seasons = new int[BATCH];
    private final int[] cuts = new int[BATCH];
    private final long[] numbers = new long[BATCH];
    private final long[] profiles = new long[BATCH];
    private final long[] accounts = new long[BATCH];
    private final long[] started = new long[BATCH];
    private final long[] ingested = new long[BATCH];
    private final long[] event = new long[OddEvents.COLUMNS];

    private final ColumnCursor country = ColumnCursor.translated("country", this::place);
    private final ColumnCursor work = ColumnCursor.translated("work", value -> named.works.codeOf(value));
    private final ColumnCursor season = ColumnCursor.translated("season", value -> named.seasons.codeOf(value));
    private final ColumnCursor cut = ColumnCursor.translated("cut", value -> named.cuts.codeOf(value));
    private final ColumnCursor length = ColumnCursor.translated("seconds", this::bounded);
    private final ColumnCursor number = ColumnCursor.plain("event_id");
    private final ColumnCursor profile = ColumnCursor.plain("profile");
    private final ColumnCursor account = ColumnCursor.plain("account");
    private final ColumnCursor start = ColumnCursor.plain("started_at");
    private final ColumnCursor ingest = ColumnCursor.plain("ingested_at");

    private RowGroup group = RowGroup.NONE;
    private boolean byTime;

    HourReader(HourRules rules, RepeatedNumbers repeated) {
        this.rules = rules;
        this.repeated = repeated;
        rules.excluded().forEach(excluded::codeOf);
        borders = new long[rules.borders().size()];
    }

    /// Calls `perBatch` with the number of events of each batch.
    void read(RowGroup rows, IntConsumer perBatch) {
        group = rows;
        ColumnChunk.Range times =
                group.column("started_at").range().orElse(new ColumnChunk.Range(Long.MIN_VALUE, Long.MAX_VALUE));
        byTime = rules.hasBorder() || times.smallest() < rules.from() || times.largest() >= rules.to();
        try (FileChannel channel = FileChannel.open(group.file(), StandardOpenOption.READ)) {
            for (ColumnCursor column :
                    List.of(country, work, season, cut, length, number, profile, account, start, ingest)) {
                column.open(channel, group);
            }
        } catch (IOException e) {
            throw Damage.unreadable(group.file(), e);
        }
        for (int left = group.rows(); left > 0; ) {
            int count = Math.min(BATCH, left);
            try {
                batch(count);
            } catch (IndexOutOfBoundsException e) {
                throw Damage.broken(group.file(), "rows", e);
            }
            left -= count;
            perBatch.accept(count);
        }
    }

    private void batch(int count) {
        country.ints(countryCodes, count);
        work.ints(units, count);
        season.ints(seasons, count);
        cut.ints(cuts, count);
        length.ints(seconds, count);
        number.longs(numbers, count);
        profile.longs(profiles, count);
        account.longs(accounts, count);
        start.longs(started, count);
        ingest.longs(ingested, count);
        named.number(units, seasons, cuts, count);
        for (; knownUnits < named.size(); knownUnits++) {
            if (knownUnits == runtimes.length) {
                runtimes = Arrays.copyOf(runtimes, 2 * knownUnits);
            }
            runtimes[knownUnits] = rules.runtimes().getOrDefault(named.unit(knownUnits), 0);
        }
        mark(count);
        System.arraycopy(countryCodes, 0, places, 0, count);
        if (byTime) {
            lookAtTimes(count);
        }
    }

    private void mark(int count) {
        for (int i = 0; i < count; i++) {
            marks[i] = repeated.mayHave(numbers[i]) ? -1 : 0;
        }
        if (excluded.size() > 0) {
            for (int i = 0; i < count; i++) {
                marks[i] |= excluded.has(accounts[i]) ? -1 : 0;
            }
        }
    }

    private void lookAtTimes(int count) {
        for (int i = 0; i < count; i++) {
            if (started[i] < rules.from() || started[i] >= rules.to()) {
                marks[i] = -1;
            } else if (places[i] >= 0 && started[i] >= borders[places[i]]) {
                places[i] += borders.length;
            }
        }
    }

    /// The runtimes of the units by number, as far as they are named; 0 for a cut that is not known.
    int[] runtimes() {
        return runtimes;
    }

    /// How many places there are: one for each country, and where a day begins inside the hour another for that day.
    int placesOfAll() {
        return borders.length * (rules.hasBorder() ? 2 : 1);
    }

    /// The number of the country that stands at a place.
    int countryAt(int place) {
        return (int) countries.value(place % borders.length);
    }

    boolean isAfterBorder(int place) {
        return place >= borders.length;
    }

    /// An event of the current batch with all its columns, in an array that is used again.
    long[] whole(int i) {
        Unit unit = named.unit(units[i]);
        event[0] = numbers[i];
        event[1] = profiles[i];
        event[2] = accounts[i];
        event[3] = countryCodes[i] < 0 ? strangeCountries.value(~countryCodes[i]) : countries.value(countryCodes[i]);
        event[4] = unit.work();
        event[5] = unit.season();
        event[6] = unit.cut();
        event[7] = started[i];
        event[8] = seconds[i] < 0 ? strangeSeconds.value(~seconds[i]) : seconds[i];
        event[9] = ingested[i];
        return event;
    }

    private int place(long value) {
        Long border = rules.borders().get((int) value);
        if (border == null) {
            return ~strangeCountries.codeOf(value);
        }
        int place = countries.codeOf(value);
        borders[place] = border;
        return place;
    }

    private int bounded(long value) {
        return value <= 0 || value > ViewingSums.LONGEST ? ~strangeSeconds.codeOf(value) : (int) value;
    }
}
