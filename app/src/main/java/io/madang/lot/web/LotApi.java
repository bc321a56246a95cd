package io.madang.lot.web;

import io.madang.common.DateRange;
import io.madang.common.Message;
import io.madang.lot.Lot;
import io.madang.lot.Lots;
import io.madang.lot.StageRent;
import io.madang.platform.web.Rejected;
import io.madang.platform.web.Words;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The leased premises and their money.
@RestController
@RequestMapping("/api/lot")
public final class LotApi {

    private static final int LONGEST_YEARS = 30;

    /// A lease in a month; money in the minor unit of the currency.
    public record MoneyView(
            String lease, YearMonth month, long usedDays, long idleDays, long allocated, long idle, String currency) {

        static MoneyView of(StageRent.LeaseMonth month) {
            return new MoneyView(
                    month.lease().value(),
                    month.month(),
                    month.usedDays(),
                    month.idleDays(),
                    month.allocated().minor(),
                    month.idle().minor(),
                    month.idle().currency().getCurrencyCode());
        }
    }

    private final Lots lots;

    public LotApi(Lots lots) {
        this.lots = lots;
    }

    @GetMapping
    LotView lot() {
        return LotView.of(current(), Words.ofRequest());
    }

    /// Rent by lease and month from `from` until before `to`, on days booked for certain and on idle days.
    @GetMapping("/money")
    List<MoneyView> money(@RequestParam LocalDate from, @RequestParam LocalDate to) {
        Lot lot = current();
        return StageRent.of(lot).byMonth(within(from, to), lot.bookings(), Map.of()).stream()
                .map(MoneyView::of)
                .toList();
    }

    private Lot current() {
        return lots.current().orElseThrow(() -> Rejected.missing(Message.of("page.empty.sentence")));
    }

    /// The days from `from` until before `to`, refused where they are reversed or beyond all planning.
    static DateRange within(LocalDate from, LocalDate to) {
        if (!from.isBefore(to)) {
            throw Rejected.badRequest(Message.of("page.booking.reversed", from, to));
        }
        if (from.plusYears(LONGEST_YEARS).isBefore(to)) {
            throw Rejected.badRequest(Message.of("page.too-many-years", LONGEST_YEARS));
        }
        return DateRange.of(from, to);
    }
}
