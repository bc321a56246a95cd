package io.madang.viewing;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// A folder of events and what has been counted of it.
public interface ViewingLists {

    ViewingTerms terms();

    /// Hours with events that have not been counted, or not as they are now; the oldest first.
    List<EventHour> due();

    /// Counts an hour, all or nothing; what was counted of it before is replaced.
    BatchOutcome count(EventHour hour);

    /// What came of every hour counted so far; the oldest first.
    List<BatchOutcome> counted();

    /// The newest version of each list where closed, else the list as it is now.
    List<ViewingList> lists(Collection<ViewingListKey> keys);

    /// The lists as they would be now, closed or not.
    List<ViewingList> open(Collection<ViewingListKey> keys);

    /// Every closed version, the oldest first.
    List<ViewingList> versions(ViewingListKey key);

    /// Keeps all lists of the period. A list that was closed and has changed gets a new version; that needs a reason.
    CloseOutcome close(ViewingPeriod period, Optional<String> reason);

    /// What a title reached by its closed weekly lists, and in its first days by all that was counted.
    TitleReach reach(ViewedUnit unit, Measure measure);
}
