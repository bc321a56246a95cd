package io.madang.stageplan.web;

import io.madang.common.DateRange;
import io.madang.lot.Booking;
import io.madang.platform.web.Words;
import io.madang.shooting.TitleSchedules.TitleSchedule;
import io.madang.slate.Format;
import io.madang.slate.Title;
import io.madang.stageplan.ScheduledSlate.SetDays;
import io.madang.stageplan.ScheduledSlate.Source;
import io.madang.stageplan.ScheduledSlate.TitleDays;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the shooting schedule of a title gives to the plan, in words.
///
/// @param board which stripboard counts, and why
/// @param unknown sets of the screenplay that the title does not have, with their days
record ScheduleView(
        String id, String title, int tone, String board, List<Row> rows, List<String> notes, List<String> unknown) {

    /// A set of the title.
    ///
    /// @param spread from the first to the last day in the schedule, where that is more than its days
    /// @param booked the shooting days of a confirmed booking, which stay whatever the schedule says
    record Row(
            String set,
            int days,
            boolean scheduled,
            String source,
            int typed,
            String spread,
            String booked,
            String parts) {}

    static List<ScheduleView> all(Snapshot now, Words words) {
        return now.titles().stream()
                .filter(title -> title.phase().isOpen())
                .flatMap(title -> now.slate().schedule(title.id()).stream().map(days -> of(title, days, now, words)))
                .toList();
    }

    static ScheduleView of(Title title, TitleDays days, Snapshot now, Words words) {
        TitleSchedule schedule = days.schedule();
        String why = schedule.isLocked() ? "page.schedule.locked" : "page.schedule.newest";
        return new ScheduleView(
                title.id().value(),
                words.say(title.name()),
                now.tone(title.id().value()),
                words.say(why, schedule.board(), schedule.dates().size()),
                days.sets().stream().map(set -> row(title, set, now, words)).toList(),
                notes(title, schedule, words),
                days.unknown().stream()
                        .map(set -> words.say("page.schedule.unknown-set", set.name(), set.days()))
                        .toList());
    }

    private static List<String> notes(Title title, TitleSchedule schedule, Words words) {
        List<String> notes = new ArrayList<>();
        if (title.format() instanceof Format.Series(int episodes)
                && schedule.episodes().orElse(episodes) < episodes) {
            notes.add(words.say("page.schedule.partial", schedule.episodes().orElse(0), episodes));
        }
        if (schedule.sheetsWithoutDay() > 0) {
            notes.add(words.say("page.schedule.without-day", schedule.sheetsWithoutDay()));
        }
        return notes;
    }

    private static Row row(Title title, SetDays set, Snapshot now, Words words) {
        boolean isScheduled = set.source() == Source.SCHEDULE;
        String typed = set.parts().isEmpty() ? "page.schedule.not-shot" : "page.schedule.typed";
        return new Row(
                words.say(now.setName(title.id().value(), set.set().value())),
                set.days(),
                isScheduled,
                words.say(isScheduled ? "page.schedule.scheduled" : typed),
                set.typed(),
                set.span() > set.days() ? words.say("page.schedule.spread", set.span()) : "",
                booked(title, set, now)
                        .map(days -> words.say("page.schedule.booked", words.days(days)))
                        .orElse(""),
                String.join(", ", set.parts()));
    }

    private static Optional<DateRange> booked(Title title, SetDays set, Snapshot now) {
        return now.lot().bookings().stream()
                .filter(Booking::isConfirmed)
                .flatMap(booking ->
                        booking.use() instanceof Booking.ForSet(String ofTitle, String ofSet, DateRange shoot)
                                        && ofTitle.equals(title.id().value())
                                        && ofSet.equals(set.set().value())
                                ? Stream.of(shoot)
                                : Stream.empty())
                .findFirst();
    }
}
