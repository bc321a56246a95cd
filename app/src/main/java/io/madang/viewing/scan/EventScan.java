package io.madang.viewing.scan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/// A scan over files of events, each processor a row group at a time.
public final class EventScan {

    private final List<RowGroup> groups;
    private final List<CountryWindow> windows;
    private final int threads;

    public EventScan(List<Path> files, List<CountryWindow> windows, int threads) {
        groups = files.stream().flatMap(file -> Footer.read(file).stream()).toList();
        this.windows = List.copyOf(windows);
        this.threads = Math.max(1, Math.min(threads, groups.size()));
    }

    /// What countries watched inside their windows.
    ///
    /// @param byCut whether cuts are told apart; else all count as cut 0
    public Viewing sums(boolean byCut) {
        Set<EventReader.Extra> extras = byCut ? EnumSet.of(EventReader.Extra.CUT) : Set.of();
        List<ViewingSums> parts = IntStream.range(0, threads)
                .mapToObj(thread -> new ViewingSums(windows, extras))
                .toList();
        Workers.share(groups, parts, ViewingSums::add);
        Viewing viewing = new Viewing(windows);
        parts.forEach(part -> part.into(viewing));
        return viewing;
    }

    /// The exact numbers of members who watched the most reached units of each country, in the order of the windows.
    ///
    /// Nobody has more members than events. So the units with most events are counted first, and more of
    /// them until no unit left out could be among the first `wanted`.
    ///
    /// @param viewing what `sums` gave for the same scan
    /// @param memory for notes of members, in bytes; what does not fit goes to a temporary file in `temporary`
    public List<CountryMembers> members(Viewing viewing, int wanted, long memory, Path temporary) {
        List<MemberSearch.Country> countries = windows.stream()
                .map(window -> new MemberSearch.Country(window.country(), viewing))
                .toList();
        List<MemberSearch.Country> open = countries;
        for (int most = 2 * wanted; !open.isEmpty(); most *= 2) {
            count(new MemberSearch(open, most), memory, temporary);
            open = open.stream()
                    .filter(country -> !country.members().proves(wanted))
                    .toList();
        }
        return countries.stream().map(MemberSearch.Country::members).toList();
    }

    private void count(MemberSearch search, long memory, Path temporary) {
        ColumnChunk.Range range = rangeOfMembers(groups);
        List<SpillFile> files = new ArrayList<>();
        try {
            List<MemberNotes> parts = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                SpillFile file = new SpillFile(temporary, search.size());
                files.add(file);
                parts.add(
                        new MemberNotes(windows, search, new MemberLog(search.size(), range, memory / threads, file)));
            }
            Workers.share(groups, parts, MemberNotes::add);
            List<MemberLog> logs = parts.stream().map(MemberNotes::log).toList();
            search.found(distinct(logs, search.size()));
        } finally {
            files.forEach(SpillFile::close);
        }
    }

    /// How many different members each slot of the logs has; a thread for each log.
    static long[] distinct(List<MemberLog> logs, int slots) {
        long[] members = new long[slots];
        AtomicInteger next = new AtomicInteger();
        Workers.together(logs.stream()
                .<Runnable>map(_ -> () -> {
                    DistinctCount distinct = new DistinctCount();
                    for (int slot = next.getAndIncrement(); slot < members.length; slot = next.getAndIncrement()) {
                        members[slot] = distinct.of(logs, slot);
                    }
                })
                .toList());
        return members;
    }

    /// Between which all members lie, as far as the files say.
    static ColumnChunk.Range rangeOfMembers(List<RowGroup> groups) {
        long least = Long.MAX_VALUE;
        long most = Long.MIN_VALUE;
        for (RowGroup group : groups) {
            Optional<ColumnChunk.Range> range = group.column("profile").range();
            if (range.isEmpty()) {
                return new ColumnChunk.Range(Long.MIN_VALUE, Long.MAX_VALUE);
            }
            least = Math.min(least, range.get().smallest());
            most = Math.max(most, range.get().largest());
        }
        return new ColumnChunk.Range(Math.min(least, most), most);
    }
}
