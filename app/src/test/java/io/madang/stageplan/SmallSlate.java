package io.madang.stageplan;

import io.madang.common.Area;
import io.madang.common.DateRange;
import io.madang.common.Height;
import io.madang.common.LocalName;
import io.madang.common.Money;
import io.madang.lot.Booking;
import io.madang.lot.BookingId;
import io.madang.lot.BookingLevel;
import io.madang.lot.CalendarRule;
import io.madang.lot.ContentStudio;
import io.madang.lot.Lease;
import io.madang.lot.LeaseId;
import io.madang.lot.Lot;
import io.madang.lot.RentPeriod;
import io.madang.lot.Stage;
import io.madang.lot.StageId;
import io.madang.lot.Studio;
import io.madang.lot.StudioId;
import io.madang.lot.WorkingCalendar;
import io.madang.slate.BlockedDays;
import io.madang.slate.FilmSet;
import io.madang.slate.Format;
import io.madang.slate.Phase;
import io.madang.slate.SetId;
import io.madang.slate.Source;
import io.madang.slate.Title;
import io.madang.slate.TitleId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A slate put together line by line, for tests: one studio, days counted from Monday 2021-03-01.
public final class SmallSlate {

    public static final LocalDate FIRST = LocalDate.of(2021, 3, 1);
    public static final Currency WON = Currency.getInstance("KRW");

    private final List<Stage> stages = new ArrayList<>();
    private final List<Lease> leases = new ArrayList<>();
    private final List<Booking> bookings = new ArrayList<>();
    private final List<Title> titles = new ArrayList<>();
    private CalendarRule rule = CalendarRule.everyDay();
    private final int stretch;

    public SmallSlate(int stretch) {
        this.stretch = stretch;
    }

    public static LocalDate day(int number) {
        return FIRST.plusDays(number);
    }

    public static DateRange days(int from, int to) {
        return DateRange.of(day(from), day(to));
    }

    public SmallSlate calendar(CalendarRule calendar) {
        rule = calendar;
        return this;
    }

    public SmallSlate stage(String id, long area, boolean sharing, String... features) {
        stages.add(new Stage(
                StageId.of(id),
                StudioId.of("studio"),
                LocalName.of(id),
                Area.ofSquareMeters(area),
                new Height(1000),
                Set.of(features),
                sharing));
        return this;
    }

    /// A lease at `rent` won a day.
    public SmallSlate lease(int from, int to, long rent, String... ids) {
        leases.add(new Lease(
                LeaseId.of("lease" + leases.size()),
                "landlord",
                List.of(ids).stream().map(StageId::of).toList(),
                days(from, to),
                Money.of(rent, WON),
                RentPeriod.DAY,
                List.of(),
                List.of()));
        return this;
    }

    public SmallSlate booking(String stage, DateRange days, Booking.Use use, Optional<Area> area) {
        return booking(stage, days, use, area, BookingLevel.CONFIRMED);
    }

    public SmallSlate booking(String stage, DateRange days, Booking.Use use, Optional<Area> area, BookingLevel level) {
        bookings.add(new Booking(
                BookingId.of("booking" + bookings.size()), StageId.of(stage), level, use, days, area, "somebody", ""));
        return this;
    }

    public SmallSlate title(Title title) {
        titles.add(title);
        return this;
    }

    /// What a test says about a title; everything else is ordinary.
    public record Wish(
            int priority,
            Optional<LocalDate> earliest,
            Optional<LocalDate> target,
            int units,
            long costOfDayLate,
            List<DateRange> blocked) {

        public static Wish target(int day) {
            return new Wish(1, Optional.empty(), Optional.of(day(day)), 1, 0, List.of());
        }
    }

    public static Title title(String id, Wish wish, FilmSet... sets) {
        return new Title(
                TitleId.of(id),
                LocalName.of(id),
                Optional.empty(),
                new Format.Film(),
                List.of(),
                new Source(Source.Kind.ORIGINAL, Optional.empty()),
                Phase.PREPRODUCTION,
                List.of(),
                wish.priority(),
                wish.earliest(),
                wish.target(),
                0,
                0,
                wish.units(),
                wish.costOfDayLate() == 0 ? Optional.empty() : Optional.of(Money.of(wish.costOfDayLate(), WON)),
                wish.blocked().stream()
                        .map(days -> new BlockedDays(days, "away"))
                        .toList(),
                List.of(sets),
                List.of());
    }

    public static FilmSet set(String id, long area, int build, int shoot, int strike, String... after) {
        return set(id, area, new int[] {build, shoot, strike, 0}, Set.of(), after);
    }

    /// @param days build, shoot, strike, stand
    public static FilmSet set(String id, long area, int[] days, Set<String> allowed, String... after) {
        return new FilmSet(
                SetId.of(id),
                LocalName.of(id),
                false,
                area == 0 ? Optional.empty() : Optional.of(Area.ofSquareMeters(area)),
                Optional.of(new Height(600)),
                Set.of(),
                allowed,
                days[0],
                days[1],
                days[2],
                days[3],
                List.of(after).stream().map(SetId::of).toList());
    }

    public static FilmSet location(String id, int shoot, String... after) {
        return new FilmSet(
                SetId.of(id),
                LocalName.of(id),
                true,
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Set.of(),
                0,
                shoot,
                0,
                0,
                List.of(after).stream().map(SetId::of).toList());
    }

    public Lot lot() {
        Studio studio = new Studio(StudioId.of("studio"), LocalName.of("Studio"), LocalName.of("Paju"), List.of());
        return new Lot(
                new ContentStudio(
                        LocalName.of("House"), ZoneId.of("Asia/Seoul"), WON, rule, Optional.of(days(0, stretch))),
                List.of(studio),
                stages,
                leases,
                bookings);
    }

    public List<Title> titles() {
        return List.copyOf(titles);
    }

    public StagePlanProblem problem(Objective objective) {
        WorkingCalendar calendar = WorkingCalendar.of(rule, (country, year) -> Set.of(), days(0, stretch));
        return new StagePlanProblem(lot(), titles, calendar, objective);
    }
}
