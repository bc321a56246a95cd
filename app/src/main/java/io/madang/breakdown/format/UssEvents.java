package io.madang.breakdown.format;

import io.madang.breakdown.CalendarEvent;
import io.madang.breakdown.CalendarEvent.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The events of calendars and elements, in and out.
final class UssEvents {

    private static final String OWN_KIND = "_kind";

    private final Report report;
    private final Kept kept;

    UssEvents(Report report, Kept kept) {
        this.report = report;
        this.kept = kept;
    }

    /// The events of one calendar or element.
    ///
    /// @param start the first day of shooting, where an event says it
    record Read(Optional<LocalDate> start, List<CalendarEvent> events) {}

    Read read(UssObject owner, String place) {
        Optional<LocalDate> start = Optional.empty();
        List<CalendarEvent> events = new ArrayList<>();
        for (UssObject event : owner.objects("events")) {
            String written = event.text("date");
            Optional<LocalDate> date = UssDates.read(written);
            if (date.isEmpty()) {
                report.warning(event.line(), written, "breakdown.bad-date");
                continue;
            }
            boolean isStart = event.text("type").equals("start");
            String own = Kept.below(Kept.below(place, "events"), isStart ? "start" : String.valueOf(events.size()));
            if (isStart && start.isPresent()) {
                report.warning(event.line(), written, "breakdown.start-twice");
            } else if (isStart) {
                start = date;
                event.text("name");
                keep(event, own);
            } else {
                events.add(event(event, date.get()));
                keep(event, own);
            }
        }
        return new Read(start, events);
    }

    private void keep(UssObject event, String place) {
        event.keepRest(place, Usual.withKey(Usual.NOTHING, place), kept);
    }

    private static CalendarEvent event(UssObject event, LocalDate date) {
        String name = event.text("name");
        Kind kind = ownKind(event.text(OWN_KIND)).orElseGet(() -> kind(event.text("type"), name));
        return new CalendarEvent(date, kind, name.equals(word(kind)) ? "" : name);
    }

    private static Optional<Kind> ownKind(String word) {
        for (Kind kind : Kind.values()) {
            if (kind.name().equals(word)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /// Programs write holidays as `event` too, and travel as `doodTravel`.
    private static Kind kind(String type, String name) {
        String word = name.toLowerCase(Locale.ROOT);
        if (word.equals("holiday")) {
            return Kind.HOLIDAY;
        }
        if (type.equals("dayOff") || word.equals("dayoff")) {
            return Kind.DAY_OFF;
        }
        if (word.equals("shootingday")) {
            return Kind.SHOOTING_DAY;
        }
        if (word.endsWith("travel")) {
            return Kind.TRAVEL;
        }
        if (word.endsWith("fitting")) {
            return Kind.FITTING;
        }
        return word.endsWith("rehearsal") ? Kind.REHEARSAL : Kind.OTHER;
    }

    /// The standard's own word; empty where it has none.
    private static String word(Kind kind) {
        return switch (kind) {
            case HOLIDAY -> "holiday";
            case DAY_OFF -> "dayOff";
            case SHOOTING_DAY -> "shootingDay";
            case TRAVEL -> "travel";
            case FITTING -> "fitting";
            case REHEARSAL -> "rehearsal";
            case OTHER -> "";
        };
    }

    static Json write(Optional<LocalDate> start, List<CalendarEvent> events, String place, KeptValues kept) {
        String below = Kept.below(place, "events");
        List<Json> written = new ArrayList<>();
        start.ifPresent(day -> written.add(new UssWriting(Kept.below(below, "start"), kept)
                .key()
                .text("type", "start")
                .none("name")
                .text("date", UssDates.write(day))
                .json()));
        for (int index = 0; index < events.size(); index++) {
            written.add(write(events.get(index), Kept.below(below, String.valueOf(index)), kept));
        }
        return new Json.Items(0, written);
    }

    private static Json write(CalendarEvent event, String place, KeptValues kept) {
        String type = event.kind().isOff() ? "dayOff" : "event";
        String name = event.name().isEmpty() ? word(event.kind()) : event.name();
        UssWriting writing = new UssWriting(place, kept)
                .key()
                .text("type", type)
                .text("name", name)
                .text("date", UssDates.write(event.date()));
        if (kind(type, name) != event.kind()) {
            writing.text(OWN_KIND, event.kind().name());
        }
        return writing.json();
    }
}
