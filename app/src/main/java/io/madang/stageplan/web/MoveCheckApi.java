package io.madang.stageplan.web;

import io.madang.common.Message;
import io.madang.lot.Booking;
import io.madang.lot.BookingDesk;
import io.madang.lot.BookingId;
import io.madang.lot.BookingOutcome;
import io.madang.lot.PublicHolidays;
import io.madang.lot.StageId;
import io.madang.platform.web.Rejected;
import io.madang.platform.web.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// What a move would break and cost, before anybody moves anything.
@RestController
public final class MoveCheckApi {

    /// Where a booking might go.
    public record Wish(@Nullable String stage, @Nullable LocalDate from) {}

    /// The answer.
    ///
    /// @param reasons why it does not fit: who, where, when
    /// @param effects what else it changes
    public record Check(boolean fits, List<String> reasons, List<Consequences.Effect> effects) {}

    private final Snapshots snapshots;
    private final BookingDesk desk;
    private final PublicHolidays holidays;

    public MoveCheckApi(Snapshots snapshots, BookingDesk desk, PublicHolidays holidays) {
        this.snapshots = snapshots;
        this.desk = desk;
        this.holidays = holidays;
    }

    @PostMapping("/api/bookings/{id}/check")
    Check check(@PathVariable String id, @RequestBody Wish wish) {
        if (!StringUtils.hasText(wish.stage()) || wish.from() == null) {
            throw Rejected.badRequest(Message.of("page.booking.missing", "stage, from"));
        }
        return check(snapshots.need(), id, StageId.of(wish.stage()), wish.from());
    }

    Check check(Snapshot now, String id, StageId stage, LocalDate from) {
        Booking before = now.lot().bookings().stream()
                .filter(booking -> booking.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> Rejected.missing(Message.of("booking.unknown", id)));
        Words words = Words.ofRequest();
        BookingOutcome outcome = desk.tryMove(BookingId.of(id), stage, from);
        List<String> reasons = switch (outcome) {
            case BookingOutcome.Booked booked -> List.of();
            case BookingOutcome.Refused(List<Message> why) ->
                why.stream().map(words::say).toList();
        };
        if (!now.lot().stagesById().containsKey(stage)) {
            return new Check(false, reasons, List.of());
        }
        long days = ChronoUnit.DAYS.between(before.days().from(), from);
        Booking after = before.movedTo(stage, days);
        return new Check(reasons.isEmpty(), reasons, new Consequences(now, holidays, words).of(before, after));
    }
}
