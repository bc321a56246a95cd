package io.madang.breakdown;

import io.madang.script.DayPart;
import io.madang.script.Eighths;
import io.madang.script.SceneLength;
import io.madang.script.Setting;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// What one scene needs; texts are empty where nobody said anything.
///
/// @param number of the scene
/// @param set the whole place, such as `BLOOM HOUSE - KITCHEN`
/// @param location where the company goes to shoot it
/// @param timeOfDay as written
/// @param dayPart its light
/// @param scriptDay the day of the story, such as `D1`
/// @param unit the unit that shoots it
/// @param scriptPage where it begins in the screenplay
/// @param length in eighths of a page
/// @param shootingTime how long the shooting takes, where somebody said so
/// @param synopsis what happens
/// @param elements what it needs besides place and time
public record BreakdownSheet(
        SheetId id,
        String number,
        Setting setting,
        String set,
        String location,
        String timeOfDay,
        DayPart dayPart,
        String scriptDay,
        String unit,
        String scriptPage,
        SceneLength length,
        Optional<Duration> shootingTime,
        String synopsis,
        List<ElementId> elements,
        String notes) {

    /// Minutes of shooting for an eighth of a page where nobody said another number: five pages in ten hours.
    public static final int MINUTES_PER_EIGHTH = 15;

    public BreakdownSheet {
        elements = List.copyOf(elements);
    }

    public Eighths eighths() {
        return length.eighths();
    }

    /// How long the shooting takes, in minutes, rounded up: as somebody said, or else by its eighths.
    public int estimatedMinutes() {
        return shootingTime
                .map(time ->
                        (int) Math.min(Integer.MAX_VALUE, time.plusSeconds(59).toMinutes()))
                .orElseGet(() -> eighths().count() * MINUTES_PER_EIGHTH);
    }

    public boolean needs(ElementId element) {
        return elements.contains(element);
    }

    /// The same sheet with another key and number.
    BreakdownSheet as(SheetId other, String otherNumber) {
        return new BreakdownSheet(
                other,
                otherNumber,
                setting,
                set,
                location,
                timeOfDay,
                dayPart,
                scriptDay,
                unit,
                scriptPage,
                length,
                shootingTime,
                synopsis,
                elements,
                notes);
    }

    /// The same sheet that needs these elements and no others.
    BreakdownSheet needing(List<ElementId> others) {
        return new BreakdownSheet(
                id,
                number,
                setting,
                set,
                location,
                timeOfDay,
                dayPart,
                scriptDay,
                unit,
                scriptPage,
                length,
                shootingTime,
                synopsis,
                others,
                notes);
    }
}
