package io.madang.lot.web;

import io.madang.common.Message;
import io.madang.lot.Booking;
import io.madang.lot.BookingDesk;
import io.madang.lot.BookingId;
import io.madang.lot.BookingOutcome;
import io.madang.lot.Lot;
import io.madang.lot.Lots;
import io.madang.lot.StageId;
import io.madang.platform.web.Rejected;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Who holds which stage when: book, move, release. A clash is answered by 409 with who, where and when.
@RestController
@RequestMapping("/api/bookings")
public final class BookingApi {

    /// Where a booking should go, with all its days.
    public record Move(@Nullable String stage, @Nullable LocalDate from) {}

    private final Lots lots;
    private final BookingDesk desk;

    public BookingApi(Lots lots, BookingDesk desk) {
        this.lots = lots;
        this.desk = desk;
    }

    /// The bookings that hold any day from `from` until before `to`; on one stage where it is named.
    @GetMapping
    List<BookingView> bookings(
            @RequestParam Optional<LocalDate> from,
            @RequestParam Optional<LocalDate> to,
            @RequestParam Optional<String> stage) {
        return all().filter(booking -> to.isEmpty() || booking.days().from().isBefore(to.get()))
                .filter(booking -> from.isEmpty() || booking.days().to().isAfter(from.get()))
                .filter(booking -> stage.isEmpty() || booking.stage().value().equals(stage.get()))
                .map(BookingView::of)
                .toList();
    }

    @GetMapping("/{id}")
    BookingView booking(@PathVariable String id) {
        return all().filter(booking -> booking.id().value().equals(id))
                .findFirst()
                .map(BookingView::of)
                .orElseThrow(() -> unknown(id));
    }

    @PostMapping
    ResponseEntity<BookingView> book(@RequestBody BookingRequest request) {
        BookingView booked = kept(desk.book(List.of(request.booking())));
        return ResponseEntity.created(URI.create("/api/bookings/" + booked.id()))
                .body(booked);
    }

    @PutMapping("/{id}")
    BookingView move(@PathVariable String id, @RequestBody Move move) {
        booking(id);
        if (!StringUtils.hasText(move.stage()) || move.from() == null) {
            throw Rejected.badRequest(Message.of("page.booking.missing", "stage, from"));
        }
        return kept(desk.move(BookingId.of(id), StageId.of(move.stage()), move.from()));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void release(@PathVariable String id) {
        if (!desk.release(BookingId.of(id))) {
            throw unknown(id);
        }
    }

    private Stream<Booking> all() {
        return lots.current().map(Lot::bookings).orElse(List.of()).stream();
    }

    private static Rejected unknown(String id) {
        return Rejected.missing(Message.of("booking.unknown", id));
    }

    private static BookingView kept(BookingOutcome outcome) {
        return switch (outcome) {
            case BookingOutcome.Booked(List<Booking> bookings) -> BookingView.of(bookings.getFirst());
            case BookingOutcome.Refused(List<Message> reasons) ->
                throw Rejected.conflict(Message.of("page.booking.refused"), reasons);
        };
    }
}
