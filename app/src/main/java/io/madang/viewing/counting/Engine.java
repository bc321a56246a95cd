package io.madang.viewing.counting;

import io.madang.common.DateRange;
import io.madang.viewing.EventHour;
import io.madang.viewing.ViewingCountry;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// What counts: it runs the portable texts.
///
/// @param <E> what it throws where it fails
public interface Engine<E extends Exception> {

    /// The rows of this text of `PortableSql.sums`, in its order.
    List<SumLine> sums(String sql) throws E;

    /// How many different members watched these units; one that is not named had none.
    ///
    /// @param units all of countries, or all of the world
    /// @param countries that can count
    /// @param counted hours whose events are in the sums
    Map<WatchedUnit, Long> members(
            Collection<WatchedUnit> units, DateRange days, List<ViewingCountry> countries, List<EventHour> counted)
            throws E;
}
