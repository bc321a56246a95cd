package io.madang.lot.web;

import io.madang.common.Area;
import io.madang.common.DateRange;
import io.madang.common.Message;
import io.madang.lot.Booking;
import io.madang.lot.BookingId;
import io.madang.lot.BookingLevel;
import io.madang.lot.StageId;
import io.madang.platform.web.Rejected;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/// What somebody asks a stage for, as it comes from a form or a program: anything may be missing or wrong.
///
/// @param use `set`, `maintenance` or `other`; empty: `set` where a set is named, else `other`
/// @param to the first day it no longer holds
/// @param squareMeters empty: the whole stage
public record BookingRequest(
        @Nullable String stage,
        @Nullable BookingLevel level,
        @Nullable String use,
        @Nullable String title,
        @Nullable String set,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate shootFrom,
        @Nullable LocalDate shootTo,
        @Nullable BigDecimal squareMeters,
        @Nullable String holder,
        @Nullable String note) {

    private static final int LONGEST = 500;

    /// The booking under a new key, or a `Rejected` that names what is missing or wrong.
    public Booking booking() {
        DateRange days = range("from, to", from, to);
        return new Booking(
                BookingId.of("b-" + UUID.randomUUID().toString().substring(0, 13)),
                StageId.of(text("stage", stage)),
                Objects.requireNonNullElse(level, BookingLevel.CONFIRMED),
                use(days),
                days,
                area(),
                text("holder", holder),
                Objects.requireNonNullElse(note, "").strip());
    }

    private Booking.Use use(DateRange days) {
        String kind =
                StringUtils.hasText(use) ? use.toLowerCase(Locale.ROOT) : StringUtils.hasText(set) ? "set" : "other";
        return switch (kind) {
            case "set" -> forSet(days);
            case "maintenance" -> new Booking.Maintenance();
            case "other" -> new Booking.Other();
            default -> throw Rejected.badRequest(Message.of("page.booking.use", kind));
        };
    }

    private Booking.ForSet forSet(DateRange days) {
        DateRange shoot = shootFrom == null && shootTo == null ? days : range("shootFrom, shootTo", shootFrom, shootTo);
        if (!days.contains(shoot)) {
            throw Rejected.badRequest(Message.of("page.booking.shoot-outside", shoot, days));
        }
        return new Booking.ForSet(text("title", title), text("set", set), shoot);
    }

    private Optional<Area> area() {
        if (squareMeters == null) {
            return Optional.empty();
        }
        if (squareMeters.signum() <= 0 || squareMeters.scale() > 2 || squareMeters.precision() > 12) {
            throw Rejected.badRequest(Message.of("page.booking.area", squareMeters.toPlainString()));
        }
        return Optional.of(Area.of(squareMeters));
    }

    private static DateRange range(String names, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null || to == null) {
            throw Rejected.badRequest(Message.of("page.booking.missing", names));
        }
        if (!from.isBefore(to)) {
            throw Rejected.badRequest(Message.of("page.booking.reversed", from, to));
        }
        return DateRange.of(from, to);
    }

    private static String text(String name, @Nullable String value) {
        if (!StringUtils.hasText(value)) {
            throw Rejected.badRequest(Message.of("page.booking.missing", name));
        }
        if (value.length() > LONGEST) {
            throw Rejected.badRequest(Message.of("page.booking.too-long", name, LONGEST));
        }
        return value.strip();
    }
}
