package io.madang.viewing.watch;

import io.madang.common.DateRange;
import io.madang.common.Finding;
import io.madang.common.Message;
import io.madang.viewing.BatchOutcome;
import io.madang.viewing.EventHour;
import io.madang.viewing.ViewingTerms;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/// How far the counting is.
///
/// @param terms empty before the folder has been opened
/// @param counted what came of every hour, the oldest first
/// @param days of which something may have been counted in some country
/// @param newest empty until an hour has been counted
/// @param due hours that wait
/// @param failed hours that cannot be counted, with the reason; they are tried again
/// @param findings of the tables beside the events
/// @param trouble what keeps the whole folder from being counted
public record Counting(
        Optional<ViewingTerms> terms,
        List<BatchOutcome> counted,
        NavigableSet<LocalDate> days,
        Optional<Newest> newest,
        List<EventHour> due,
        Map<EventHour, Message> failed,
        List<Finding> findings,
        Optional<Message> trouble) {

    public static Counting none() {
        return new Counting(
                Optional.empty(),
                List.of(),
                Collections.emptyNavigableSet(),
                Optional.empty(),
                List.of(),
                Map.of(),
                List.of(),
                Optional.empty());
    }

    static Counting of(
            ViewingTerms terms, List<BatchOutcome> counted, List<EventHour> due, Map<EventHour, Message> failed) {
        return new Counting(
                Optional.of(terms),
                counted,
                days(counted),
                counted.isEmpty()
                        ? Optional.empty()
                        : Optional.of(Newest.of(counted.getLast().hour(), terms.countries())),
                due,
                failed,
                List.of(),
                Optional.empty());
    }

    /// A country's day of an hour is that of UTC, or the one before or after.
    private static NavigableSet<LocalDate> days(List<BatchOutcome> counted) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        for (BatchOutcome one : counted) {
            for (int away = -1; away <= 1; away++) {
                days.add(one.hour().day().plusDays(away));
            }
        }
        return Collections.unmodifiableNavigableSet(days);
    }

    /// True where something may have been counted of any of the days.
    public boolean mayHave(DateRange range) {
        LocalDate first = days.ceiling(range.from());
        return first != null && range.contains(first);
    }

    public Counting with(List<Finding> found, Optional<Message> problem) {
        return new Counting(terms, counted, days, newest, due, failed, found, problem);
    }
}
