package io.madang.shooting;

import io.madang.breakdown.Breakdown;
import io.madang.breakdown.Strip;
import io.madang.breakdown.Stripboard;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/// Gives the days of a board the dates that may be shot on, one after the other, where they have none of their own.
///
/// @param dates that may be shot on, ascending; days after them all fall on the last
record BoardDates(Breakdown breakdown, List<LocalDate> dates) {

    Stripboard dated(Stripboard board) {
        return new Stripboard(
                board.id(),
                board.name(),
                board.units().stream().map(unit -> dated(board, unit)).toList(),
                board.boneyard(),
                board.calendar());
    }

    private Stripboard.Unit dated(Stripboard board, Stripboard.Unit unit) {
        Iterator<Stripboard.Day> days = breakdown.days(board, unit).iterator();
        return new Stripboard.Unit(
                unit.name(),
                unit.strips().stream()
                        .map(strip -> strip instanceof Strip.DayBreak ? dated(days.next()) : strip)
                        .toList());
    }

    private Strip dated(Stripboard.Day day) {
        return new Strip.DayBreak(day.date()
                .or(() -> Optional.of(dates.get(Math.min(day.number(), dates.size()) - 1))));
    }
}
