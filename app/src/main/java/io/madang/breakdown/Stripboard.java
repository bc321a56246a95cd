package io.madang.breakdown;

import io.madang.breakdown.Strip.Banner;
import io.madang.breakdown.Strip.DayBreak;
import io.madang.breakdown.Strip.Sheet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One order in which the sheets may be shot. Every sheet and banner stands once, with a unit or in the boneyard.
///
/// @param id its key
/// @param name such as `First Pass`
/// @param units the main unit first
/// @param boneyard what is not scheduled; no day breaks
/// @param calendar by which its days have dates; empty where it has none
public record Stripboard(
        String id, String name, List<Unit> units, List<Strip> boneyard, Optional<CalendarId> calendar) {

    /// A crew and the strips it shoots, in their order.
    public record Unit(String name, List<Strip> strips) {
        public Unit {
            strips = List.copyOf(strips);
        }

        /// Whether the strips are broken into days at all.
        public boolean hasDays() {
            return strips.stream().anyMatch(DayBreak.class::isInstance);
        }

        /// The days up to the last day break; days without a date of their own take the next of the calendar.
        public List<Day> days(Optional<ProductionCalendar> calendar) {
            List<Day> days = new ArrayList<>();
            List<SheetId> sheets = new ArrayList<>();
            Optional<LocalDate> next = calendar.flatMap(ProductionCalendar::firstDay);
            for (Strip strip : strips) {
                switch (strip) {
                    case Sheet sheet -> sheets.add(sheet.id());
                    case Banner _ -> {
                        // No scene.
                    }
                    case DayBreak end -> {
                        Optional<LocalDate> date = end.date().isPresent() ? end.date() : next;
                        days.add(new Day(days.size() + 1, date, sheets));
                        next = date.flatMap(day -> calendar.map(one -> one.dayAfter(day)));
                        sheets = new ArrayList<>();
                    }
                }
            }
            return days;
        }

        /// The sheets below the last day break, or all where there is none.
        public List<SheetId> withoutDay() {
            List<SheetId> sheets = new ArrayList<>();
            for (Strip strip : strips) {
                switch (strip) {
                    case Sheet sheet -> sheets.add(sheet.id());
                    case DayBreak _ -> sheets.clear();
                    case Banner _ -> {
                        // No scene.
                    }
                }
            }
            return sheets;
        }
    }

    /// A shooting day of a unit.
    ///
    /// @param number from 1
    public record Day(int number, Optional<LocalDate> date, List<SheetId> sheets) {
        public Day {
            sheets = List.copyOf(sheets);
        }
    }

    public Stripboard {
        units = List.copyOf(units);
        boneyard = List.copyOf(boneyard);
    }
}
