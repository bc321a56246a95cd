package io.madang.stageplan;

import io.madang.lot.WorkingCalendar;
import io.madang.slate.FilmSet;
import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/// Counts working days from a day on.
final class WorkingLine {

    private final NavigableSet<LocalDate> working;

    WorkingLine(WorkingCalendar calendar) {
        working = new TreeSet<>(calendar.days());
    }

    /// The placement with the same first shooting day and as many working days of shoot and strike as the set has now;
    /// empty where the working days end before.
    Optional<Placement> shotFor(Placement place, FilmSet set) {
        return after(place.shootFrom(), set.shootDays())
                .flatMap(shootTo -> after(shootTo, set.strikeDays())
                        .map(strikeTo -> new Placement(
                                place.title(),
                                place.set(),
                                place.stage(),
                                place.buildFrom(),
                                place.shootFrom(),
                                shootTo,
                                strikeTo,
                                place.booked())));
    }

    /// The day after so many working days; `from` itself after none.
    private Optional<LocalDate> after(LocalDate from, int days) {
        return days == 0
                ? Optional.of(from)
                : working.tailSet(from).stream().skip(days - 1L).findFirst().map(last -> last.plusDays(1));
    }
}
