package io.madang.stageplan.web;

import io.madang.common.DateRange;
import io.madang.common.Message;
import io.madang.lot.Booking;
import io.madang.lot.BookingDesk;
import io.madang.lot.BookingId;
import io.madang.lot.BookingOutcome;
import io.madang.lot.Stage;
import io.madang.lot.StageId;
import io.madang.platform.web.Rejected;
import io.madang.platform.web.Words;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Bookings without the timeline: find, move and release by forms, for keyboards and screen readers.
@Controller
@RequestMapping("/lot/bookings")
public final class BookingPages {

    private static final int PAGE = 100;

    /// A booking in words.
    record Row(String id, String stage, String what, String level, String holder, String days, long length) {}

    private final Snapshots snapshots;
    private final BookingDesk desk;
    private final MoveCheckApi checks;

    public BookingPages(Snapshots snapshots, BookingDesk desk, MoveCheckApi checks) {
        this.snapshots = snapshots;
        this.desk = desk;
        this.checks = checks;
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "") String stage,
            @RequestParam(defaultValue = "0") int page,
            Model model,
            Locale locale) {
        Optional<Snapshot> found = snapshots.find();
        if (found.isEmpty()) {
            return "empty";
        }
        Snapshot now = found.get();
        Words words = new Words(locale);
        List<Booking> matching = now.lot().bookings().stream()
                .filter(booking -> stage.isEmpty() || booking.stage().value().equals(stage))
                .sorted(Comparator.comparing(Booking::days))
                .toList();
        int first = Math.clamp((long) page * PAGE, 0, matching.size());
        model.addAttribute(
                        "rows",
                        matching.stream()
                                .skip(first)
                                .limit(PAGE)
                                .map(booking -> row(booking, now, words))
                                .toList())
                .addAttribute("count", matching.size())
                .addAttribute("page", page)
                .addAttribute("more", first + PAGE < matching.size())
                .addAttribute("stages", stages(now))
                .addAttribute("stage", stage);
        return "bookings";
    }

    @GetMapping("/{id}")
    String one(
            @PathVariable String id,
            @RequestParam Optional<String> stage,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) Optional<LocalDate> from,
            Model model,
            Locale locale) {
        Snapshot now = snapshots.need();
        Words words = new Words(locale);
        Booking booking = find(now, id);
        model.addAttribute("booking", booking)
                .addAttribute("row", row(booking, now, words))
                .addAttribute("lines", lines(booking, words))
                .addAttribute("stages", stages(now))
                .addAttribute("stage", stage.orElse(booking.stage().value()))
                .addAttribute("from", from.orElse(booking.days().from()))
                .addAttribute(
                        "check",
                        stage.isPresent() && from.isPresent()
                                ? checks.check(now, id, StageId.of(stage.get()), from.get())
                                : null);
        return "booking";
    }

    @PostMapping("/{id}/move")
    String move(
            @PathVariable String id,
            @RequestParam String stage,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate from,
            RedirectAttributes flash) {
        find(snapshots.need(), id);
        switch (desk.move(BookingId.of(id), StageId.of(stage), from)) {
            case BookingOutcome.Booked booked -> flash.addFlashAttribute("done", Message.of("page.booking.moved"));
            case BookingOutcome.Refused(List<Message> reasons) -> flash.addFlashAttribute("refused", reasons);
        }
        return "redirect:/lot/bookings/" + id;
    }

    @PostMapping("/{id}/release")
    String release(@PathVariable String id, RedirectAttributes flash) {
        find(snapshots.need(), id);
        desk.release(BookingId.of(id));
        flash.addFlashAttribute("done", Message.of("page.booking.released"));
        return "redirect:/lot/bookings";
    }

    private static Booking find(Snapshot now, String id) {
        return now.lot().bookings().stream()
                .filter(booking -> booking.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> Rejected.missing(Message.of("booking.unknown", id)));
    }

    private static List<Stage> stages(Snapshot now) {
        return now.lot().stages();
    }

    private static List<String> lines(Booking booking, Words words) {
        Optional<DateRange> shoot = booking.use() instanceof Booking.ForSet(String title, String set, DateRange days)
                ? Optional.of(days)
                : Optional.empty();
        return Bar.dates(booking.days(), shoot, words);
    }

    private static Row row(Booking booking, Snapshot now, Words words) {
        return new Row(
                booking.id().value(),
                words.say(now.stageName(booking.stage())),
                Bar.label(booking, now, words),
                words.say(booking.level()),
                booking.holder(),
                words.days(booking.days()),
                booking.days().days());
    }
}
