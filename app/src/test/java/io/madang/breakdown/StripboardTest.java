package io.madang.breakdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.madang.breakdown.CalendarEvent.Kind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The days of a stripboard and the calendar that dates them.
class StripboardTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 3, 6);

    private static final Stripboard.Unit MAIN = new Stripboard.Unit(
            "main",
            List.of(
                    new Strip.Banner(SheetId.of("move")),
                    sheet("1"),
                    sheet("2"),
                    new Strip.DayBreak(Optional.empty()),
                    sheet("3"),
                    new Strip.DayBreak(Optional.empty()),
                    new Strip.DayBreak(Optional.of(LocalDate.of(2026, 3, 13))),
                    sheet("4"),
                    new Strip.DayBreak(Optional.empty()),
                    sheet("5")));

    @Test
    void aDayIsWhatStandsAboveItsBreak() {
        assertThat(MAIN.days(Optional.empty()))
                .extracting(day -> day.sheets().stream().map(SheetId::value).toList())
                .containsExactly(List.of("1", "2"), List.of("3"), List.of(), List.of("4"));
        assertThat(MAIN.withoutDay()).containsExactly(SheetId.of("5"));
    }

    @Test
    void daysTakeTheNextDateOfTheCalendarOrTheirOwn() {
        ProductionCalendar calendar = calendar(
                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                new CalendarEvent(LocalDate.of(2026, 3, 9), Kind.HOLIDAY, ""),
                new CalendarEvent(LocalDate.of(2026, 3, 14), Kind.SHOOTING_DAY, ""));
        assertThat(MAIN.days(Optional.of(calendar)))
                .extracting(day -> day.date().orElseThrow())
                .containsExactly(
                        FRIDAY, LocalDate.of(2026, 3, 10), LocalDate.of(2026, 3, 13), LocalDate.of(2026, 3, 14));
    }

    @Test
    void withoutACalendarOnlyItsOwnDatesAreKnown() {
        assertThat(MAIN.days(Optional.empty()))
                .extracting(Stripboard.Day::date)
                .containsExactly(
                        Optional.empty(), Optional.empty(), Optional.of(LocalDate.of(2026, 3, 13)), Optional.empty());
    }

    @Test
    void aStartOnADayOffMovesToTheNextShootingDay() {
        ProductionCalendar calendar = calendar(
                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), new CalendarEvent(FRIDAY, Kind.DAY_OFF, "Move"));
        assertThat(calendar.firstDay()).contains(LocalDate.of(2026, 3, 9));
    }

    @Test
    void aCalendarWithoutWorkingDaysStillCounts() {
        assertThat(calendar(Set.of()).dayAfter(FRIDAY)).isEqualTo(LocalDate.of(2026, 3, 7));
    }

    private static Strip sheet(String id) {
        return new Strip.Sheet(SheetId.of(id));
    }

    private static ProductionCalendar calendar(Set<DayOfWeek> week, CalendarEvent... events) {
        return new ProductionCalendar(CalendarId.of("k"), "March", Optional.of(FRIDAY), week, List.of(events));
    }
}
