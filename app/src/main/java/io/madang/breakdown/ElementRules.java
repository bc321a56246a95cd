package io.madang.breakdown;

import io.madang.common.Money;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a schedule may do with an element.
///
/// @param holdAllowed whether it may be kept, and paid, between its shooting days
/// @param dropAllowed whether it may be released and picked up once between them
/// @param leastDropDays calendar days that must lie between drop and pick-up, at least 0
/// @param weekdaysOff on which it is never there
/// @param events its own days: off, travel, fitting, rehearsal
/// @param linked what comes along wherever it is needed, such as an actor's prop or a minor's teacher
/// @param dailyRate what a paid day costs; empty: not known
/// @param minor whether the working hours of children hold
public record ElementRules(
        boolean holdAllowed,
        boolean dropAllowed,
        int leastDropDays,
        Set<DayOfWeek> weekdaysOff,
        List<CalendarEvent> events,
        List<ElementId> linked,
        Optional<Money> dailyRate,
        boolean minor) {

    /// Calendar days between drop and pick-up where nobody says another number.
    public static final int USUAL_DROP_DAYS = 10;

    /// What holds for a thing: there on the days it is needed.
    public static final ElementRules NONE =
            new ElementRules(false, false, USUAL_DROP_DAYS, Set.of(), List.of(), List.of(), Optional.empty(), false);

    /// What holds for an actor whose contract says no more: held between shooting days, and may be dropped once.
    public static final ElementRules CAST =
            new ElementRules(true, true, USUAL_DROP_DAYS, Set.of(), List.of(), List.of(), Optional.empty(), false);

    public ElementRules {
        weekdaysOff = Set.copyOf(weekdaysOff);
        events = List.copyOf(events);
        linked = List.copyOf(linked);
        if (leastDropDays < 0) {
            throw new IllegalArgumentException("A drop of (%d) days is negative.".formatted(leastDropDays));
        }
    }

    /// Whether the element is away on this day.
    public boolean isOff(LocalDate day) {
        return weekdaysOff.contains(day.getDayOfWeek())
                || events.stream()
                        .anyMatch(event -> event.kind().isOff() && event.date().equals(day));
    }
}
