package io.madang.shooting;

import io.madang.breakdown.Breakdown;
import io.madang.breakdown.CalendarEvent;
import io.madang.breakdown.CalendarId;
import io.madang.breakdown.ProductionCalendar;
import io.madang.breakdown.Stripboard;
import io.madang.shooting.ShootingProblem.Terms;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The days that may be shot on: those of the last stripboard's calendar, as many as it has, unless the
/// terms differ.
record WorkingDays(Breakdown breakdown, Terms terms) {

    /// Where nobody says a date: a Monday, so that weeks are whole.
    private static final LocalDate USUAL_START = LocalDate.of(2027, 1, 4);

    private static final int SPARE_DAYS = 5;

    List<LocalDate> dates() {
        ProductionCalendar calendar = calendar();
        List<LocalDate> dates = new ArrayList<>();
        Optional<LocalDate> next = calendar.firstDay();
        int wanted = Math.max(1, terms.days().orElseGet(this::usualDays));
        while (dates.size() < wanted && next.isPresent()) {
            LocalDate day = next.get();
            if (terms.holidays().stream().noneMatch(range -> range.contains(day))) {
                dates.add(day);
            }
            next = Optional.of(calendar.dayAfter(day));
        }
        return dates;
    }

    /// The last stripboard that is broken into days.
    private Optional<Stripboard> lastBoard() {
        return breakdown.stripboards().stream()
                .filter(board -> board.units().stream().anyMatch(Stripboard.Unit::hasDays))
                .reduce((_, later) -> later);
    }

    private ProductionCalendar calendar() {
        Optional<ProductionCalendar> known = lastBoard()
                .flatMap(Stripboard::calendar)
                .flatMap(breakdown::calendar)
                .or(() -> breakdown.calendars().stream().findFirst());
        Set<DayOfWeek> working = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
        if (terms.off().isPresent()) {
            working = EnumSet.allOf(DayOfWeek.class);
            working.removeAll(terms.off().get());
        } else if (known.isPresent()) {
            working = known.get().workingDays();
        }
        List<CalendarEvent> events = known.map(ProductionCalendar::events).orElse(List.of());
        LocalDate start =
                terms.start().or(() -> known.flatMap(ProductionCalendar::start)).orElse(USUAL_START);
        return new ProductionCalendar(CalendarId.of("working-days"), "", Optional.of(start), working, events);
    }

    private int usualDays() {
        Optional<Stripboard> board = lastBoard();
        if (board.isPresent()) {
            return board.get().units().stream()
                    .mapToInt(unit -> breakdown.days(board.get(), unit).size())
                    .max()
                    .orElse(1);
        }
        int most = terms.dayEighths().getOrDefault("", Terms.USUAL_DAY_EIGHTHS);
        int longest = breakdown.sheets().stream()
                .mapToInt(sheet -> sheet.eighths().count())
                .filter(eighths -> eighths > most)
                .map(_ -> 1)
                .sum();
        return Math.ceilDiv(breakdown.length().count() * 3, most * 2) + longest + SPARE_DAYS;
    }
}
