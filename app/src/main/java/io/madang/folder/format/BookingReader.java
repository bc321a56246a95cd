package io.madang.folder.format;

import io.madang.common.Area;
import io.madang.common.DateRange;
import io.madang.lot.Booking;
import io.madang.lot.BookingId;
import io.madang.lot.BookingLevel;
import io.madang.lot.StageId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the bookings of `lot.yaml`.
///
/// @param stages the stages there are
/// @param titles the titles there are
/// @param setsByTitle the sets there are; a title that could not be read has no entry
record BookingReader(Known stages, Known titles, Map<String, Known> setsByTitle) {

    private static final List<String> KEYS = List.of(
            "stage", "level", "use", "title", "set", "from", "to", "shoot-from", "shoot-to", "area", "holder", "note");
    private static final List<String> SET_KEYS = List.of("title", "set", "shoot-from", "shoot-to");

    /// What a booking may be for.
    private enum UseWord {
        SET,
        MAINTENANCE,
        OTHER
    }

    /// The word for what a booking is for.
    static String word(Booking.Use use) {
        return Value.word(
                switch (use) {
                    case Booking.ForSet forSet -> UseWord.SET;
                    case Booking.Maintenance maintenance -> UseWord.MAINTENANCE;
                    case Booking.Other other -> UseWord.OTHER;
                });
    }

    Optional<Placed<Booking>> read(Value value) {
        Optional<String> id = Ids.of(value);
        return Section.of(value, KEYS).flatMap(section -> {
            Optional<String> stage = section.required("stage").flatMap(text -> text.reference(stages));
            Optional<BookingLevel> level = section.required("level").flatMap(word -> word.choice(BookingLevel.class));
            Optional<DateRange> days = DayRanges.read(section);
            Optional<Booking.Use> use = section.required("use")
                    .flatMap(word -> word.choice(UseWord.class))
                    .flatMap(word -> use(word, section, days));
            Optional<Area> area = section.optional("area").flatMap(Value::area);
            Optional<String> holder = section.required("holder").flatMap(Value::text);
            String note = section.optional("note").flatMap(Value::text).orElse("");
            if (id.isEmpty()
                    || stage.isEmpty()
                    || level.isEmpty()
                    || use.isEmpty()
                    || days.isEmpty()
                    || holder.isEmpty()) {
                return Optional.empty();
            }
            Booking booking = new Booking(
                    BookingId.of(id.get()),
                    StageId.of(stage.get()),
                    level.get(),
                    use.get(),
                    days.get(),
                    area,
                    holder.get(),
                    note);
            return Optional.of(new Placed<>(booking, value));
        });
    }

    private Optional<Booking.Use> use(UseWord word, Section section, Optional<DateRange> days) {
        if (word == UseWord.SET) {
            return forSet(section, days);
        }
        SET_KEYS.stream()
                .filter(section::has)
                .forEach(key -> section.optional(key).ifPresent(value -> value.error("folder.only-for-set", key)));
        return Optional.of(word == UseWord.MAINTENANCE ? new Booking.Maintenance() : new Booking.Other());
    }

    private Optional<Booking.Use> forSet(Section section, Optional<DateRange> days) {
        Optional<String> title = section.required("title").flatMap(text -> text.reference(titles));
        Known sets = title.flatMap(id -> Optional.ofNullable(setsByTitle.get(id)))
                .orElse(new Known(Optional.empty(), "folder.unknown-set"));
        Optional<String> set = section.required("set").flatMap(text -> text.reference(sets));
        Optional<DateRange> shoot = DayRanges.read(section, "shoot-from", "shoot-to");
        if (title.isEmpty() || set.isEmpty() || shoot.isEmpty() || days.isEmpty()) {
            return Optional.empty();
        }
        if (!days.get().contains(shoot.get())) {
            section.optional("shoot-from").ifPresent(value -> value.error("folder.shoot-outside", days.get()));
            return Optional.empty();
        }
        return Optional.of(new Booking.ForSet(title.get(), set.get(), shoot.get()));
    }
}
