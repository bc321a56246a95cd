package io.madang.lot.web;

import io.madang.common.Message;
import io.madang.lot.Booking;
import io.madang.lot.BookingDesk;
import io.madang.lot.BookingLevel;
import io.madang.lot.BookingOutcome;
import io.madang.lot.Lot;
import io.madang.lot.Lots;
import io.madang.platform.web.Rejected;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The form for a new booking; what a refusal says stands above what was filled in.
@Controller
@RequestMapping("/lot/new-booking")
public final class NewBookingPage {

    /// What the form holds; `last` is the last day inside, as people say it.
    public record Form(
            @Nullable String stage,
            @Nullable BookingLevel level,
            @Nullable String use,
            @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
            @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate last,
            @Nullable BigDecimal squareMeters,
            @Nullable String holder,
            @Nullable String note) {

        BookingRequest request() {
            LocalDate to = last == null ? null : last.plusDays(1);
            return new BookingRequest(stage, level, use, null, null, from, to, null, null, squareMeters, holder, note);
        }
    }

    private final Lots lots;
    private final BookingDesk desk;

    public NewBookingPage(Lots lots, BookingDesk desk) {
        this.lots = lots;
        this.desk = desk;
    }

    @GetMapping
    ModelAndView form(@ModelAttribute("form") Form form) {
        return page(form, List.of(), HttpStatus.OK);
    }

    @PostMapping
    Object book(@ModelAttribute("form") Form form, RedirectAttributes flash) {
        try {
            return switch (desk.book(List.of(form.request().booking()))) {
                case BookingOutcome.Booked(List<Booking> bookings) -> {
                    flash.addFlashAttribute("done", Message.of("page.booking.booked"));
                    yield "redirect:/lot/bookings/" + bookings.getFirst().id();
                }
                case BookingOutcome.Refused(List<Message> reasons) -> page(form, reasons, HttpStatus.CONFLICT);
            };
        } catch (Rejected e) {
            return page(form, List.of(e.sentence()), e.status());
        }
    }

    private ModelAndView page(Form form, List<Message> refused, HttpStatus status) {
        Optional<Lot> lot = lots.current();
        ModelAndView page = new ModelAndView(lot.isEmpty() ? "empty" : "new-booking");
        page.setStatus(status);
        page.addObject("form", form)
                .addObject("refused", refused.isEmpty() ? null : refused)
                .addObject("levels", BookingLevel.values())
                .addObject("stages", lot.map(Lot::stages).orElse(List.of()));
        return page;
    }
}
