package io.madang.lot.web;

import io.madang.common.Area;
import io.madang.lot.Booking;
import io.madang.lot.BookingLevel;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A booking as JSON.
///
/// @param use `set`, `maintenance` or `other`; only a set has title, set and shooting days
/// @param to the first day it no longer holds
/// @param squareMeters null: the whole stage
public record BookingView(
        String id,
        String stage,
        BookingLevel level,
        String use,
        @Nullable String title,
        @Nullable String set,
        LocalDate from,
        LocalDate to,
        @Nullable LocalDate shootFrom,
        @Nullable LocalDate shootTo,
        @Nullable BigDecimal squareMeters,
        String holder,
        String note) {

    static BookingView of(Booking booking) {
        Booking.@Nullable ForSet set = booking.use() instanceof Booking.ForSet forSet ? forSet : null;
        return new BookingView(
                booking.id().value(),
                booking.stage().value(),
                booking.level(),
                use(booking.use()),
                set == null ? null : set.title(),
                set == null ? null : set.set(),
                booking.days().from(),
                booking.days().to(),
                set == null ? null : set.shoot().from(),
                set == null ? null : set.shoot().to(),
                booking.area().map(Area::squareMeters).orElse(null),
                booking.holder(),
                booking.note());
    }

    private static String use(Booking.Use use) {
        return switch (use) {
            case Booking.ForSet set -> "set";
            case Booking.Maintenance maintenance -> "maintenance";
            case Booking.Other other -> "other";
        };
    }
}
