package io.madang.viewing.watch;

import io.madang.common.Message;
import io.madang.viewing.EventHour;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/// Hours that could not be counted, with the reason and when it was tried last; lives as long as the program.
public final class Failures {

    private record Failure(Message reason, Instant tried) {}

    private final Map<EventHour, Failure> failures = new TreeMap<>();

    void add(EventHour hour, Message reason, Instant tried) {
        failures.put(hour, new Failure(reason, tried));
    }

    void remove(EventHour hour) {
        failures.remove(hour);
    }

    /// Forgets hours that are no longer due, because their files are gone or are as they were.
    void retain(Collection<EventHour> due) {
        failures.keySet().retainAll(due);
    }

    /// True where it has failed, and not long ago.
    boolean isRecent(EventHour hour, Instant since) {
        Failure failure = failures.get(hour);
        return failure != null && failure.tried().isAfter(since);
    }

    Map<EventHour, Message> reasons() {
        Map<EventHour, Message> reasons = new TreeMap<>();
        failures.forEach((hour, failure) -> reasons.put(hour, failure.reason()));
        return reasons;
    }
}
