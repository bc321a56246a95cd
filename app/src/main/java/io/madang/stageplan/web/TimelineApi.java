package io.madang.stageplan.web;

import io.madang.common.DateRange;
import io.madang.common.Message;
import io.madang.platform.web.Rejected;
import io.madang.platform.web.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What the timeline of the lot draws.
@RestController
public final class TimelineApi {

    /// The bars of a stretch of days.
    public record Timeline(List<Bar> bars) {}

    private final Snapshots snapshots;

    public TimelineApi(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /// Bookings, and with `plan` also what the newest plan proposes, that stand on any day from `from` until before
    /// `to`.
    @GetMapping("/api/lot/timeline")
    Timeline timeline(
            @RequestParam LocalDate from,
            @RequestParam LocalDate to,
            @RequestParam(defaultValue = "false") boolean plan) {
        if (!from.isBefore(to)) {
            throw Rejected.badRequest(Message.of("page.booking.reversed", from, to));
        }
        Snapshot now = snapshots.need();
        Words words = Words.ofRequest();
        DateRange shown = DateRange.of(from, to);
        Stream<Bar> booked = now.lot().bookings().stream()
                .filter(booking -> booking.days().overlaps(shown))
                .map(booking -> Bar.of(booking, now, words));
        Stream<Bar> proposed = plan
                ? now.proposed().stream()
                        .filter(placement -> placement.days().overlaps(shown))
                        .map(placement -> Bar.of(placement, now, words))
                : Stream.empty();
        return new Timeline(Stream.concat(booked, proposed).toList());
    }
}
