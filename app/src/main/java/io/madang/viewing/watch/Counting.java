package io.madang.viewing.watch;

import io.madang.common.DateRange;
import io.madang.common.Finding;
import io.madang.common.Message;
import io.madang.viewing.BatchOutcome;
import io.madang.viewing.EventHour;
import io.madang.viewing.ViewingTerms;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// How far the counting is.
///
/// @param terms empty before the folder has been opened
/// @param counted what came of every hour, the oldest first
/// @param due hours that wait
/// @param failed hours that cannot be counted, with the reason; they are tried again
/// @param findings of the tables beside the events
/// @param trouble what keeps the whole folder from being counted
public record Counting(
        Optional<ViewingTerms> terms,
        List<BatchOutcome> counted,
        List<EventHour> due,
        Map<EventHour, Message> failed,
        List<Finding> findings,
        Optional<Message> trouble) {

    public Counting {
        counted = List.copyOf(counted);
        due = List.copyOf(due);
        findings = List.copyOf(findings);
    }

    public static Counting none() {
        return new Counting(Optional.empty(), List.of(), List.of(), Map.of(), List.of(), Optional.empty());
    }

    /// Empty until an hour has been counted.
    public Optional<Newest> newest() {
        return counted.isEmpty()
                ? Optional.empty()
                : terms.map(known -> new Newest(counted.getLast().hour(), known.countries()));
    }

    /// True where some country may have viewing of the day: hours of UTC's day, or of the one before or after.
    public boolean mayHave(LocalDate day) {
        return days().contains(day);
    }

    /// True where it may have some of any of the days.
    public boolean mayHave(DateRange days) {
        return days().stream().anyMatch(days::contains);
    }

    /// Days of which something may have been counted in some country.
    SortedSet<LocalDate> days() {
        SortedSet<LocalDate> days = new TreeSet<>();
        for (BatchOutcome one : counted) {
            for (int away = -1; away <= 1; away++) {
                days.add(one.hour().day().plusDays(away));
            }
        }
        return days;
    }

    public Counting with(List<Finding> found, Optional<Message> problem) {
        return new Counting(terms, counted, due, failed, found, problem);
    }
}
