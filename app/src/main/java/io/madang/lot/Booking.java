package io.madang.lot;

import io.madang.common.Area;
import io.madang.common.DateRange;
import java.util.Optional;

/// Somebody's claim on a stage for some days.
///
/// @param use what the days are for: a set of a title, or something else that keeps sets out
/// @param days all days it occupies the stage: build, shoot and strike
/// @param area floor it takes on a sharing stage; empty: the whole stage
/// @param holder who holds it, in people's words
/// @param note empty where there is nothing to say
public record Booking(
        BookingId id,
        StageId stage,
        BookingLevel level,
        Use use,
        DateRange days,
        Optional<Area> area,
        String holder,
        String note) {

    /// What the booked days are for.
    public sealed interface Use {}

    /// A set of a title: built, shot and struck.
    ///
    /// @param title the title's key
    /// @param set the set's key within the title
    /// @param shoot the shooting days, within the booked days: build before, strike after
    public record ForSet(String title, String set, DateRange shoot) implements Use {}

    /// Repair and upkeep; no production may enter.
    public record Maintenance() implements Use {}

    /// Anything else, such as a rental to another house.
    public record Other() implements Use {}

    public Booking {
        if (use instanceof ForSet forSet && !days.contains(forSet.shoot())) {
            throw new IllegalArgumentException(
                    "The booking (%s) shoots on %s outside its days %s.".formatted(id, forSet.shoot(), days));
        }
    }

    /// The same booking on `stage`, all its days moved by `days`.
    public Booking movedTo(StageId stage, long days) {
        Use moved = use instanceof ForSet(String title, String set, DateRange shoot)
                ? new ForSet(title, set, shoot.plusDays(days))
                : use;
        return new Booking(id, stage, level, moved, this.days.plusDays(days), area, holder, note);
    }

    public boolean isConfirmed() {
        return level == BookingLevel.CONFIRMED;
    }
}
