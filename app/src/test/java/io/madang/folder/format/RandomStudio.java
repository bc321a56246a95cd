package io.madang.folder.format;

import io.madang.common.Area;
import io.madang.common.DateRange;
import io.madang.common.Height;
import io.madang.common.LocalName;
import io.madang.common.Money;
import io.madang.folder.StudioFolder;
import io.madang.launch.LaunchCalendar;
import io.madang.launch.LaunchDate;
import io.madang.launch.LaunchHour;
import io.madang.launch.LaunchPlan;
import io.madang.launch.LaunchStatus;
import io.madang.launch.Territories;
import io.madang.launch.TerritoryLaunch;
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
import io.madang.partner.Partner;
import io.madang.partner.PartnerId;
import io.madang.partner.PartnerKind;
import io.madang.slate.BlockedDays;
import io.madang.slate.Credit;
import io.madang.slate.FilmSet;
import io.madang.slate.Format;
import io.madang.slate.Phase;
import io.madang.slate.SetId;
import io.madang.slate.Source;
import io.madang.slate.Title;
import io.madang.slate.TitleId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Makes studios that no person would, but that a file must be able to hold.
final class RandomStudio {

    private static final List<String> HARD_TEXTS = List.of(
            "no",
            "yes",
            "null",
            "~",
            "true",
            "007",
            "1e3",
            "0x1F",
            "2021-01-04",
            "12:30:00",
            "- list",
            "key: value",
            "#not a comment",
            "a #b",
            "it's",
            "\"quoted\"",
            "both ' and \"",
            "[bracket",
            "{brace}",
            "&anchor",
            "*alias",
            "!tag",
            "%percent",
            "@at",
            "`tick`",
            "a,b",
            " leading",
            "trailing ",
            "한글 이름",
            "오징어: 게임",
            "‘뒤’ — 앞",
            "두 줄\n둘째 줄",
            "three\n\n  indented\nlines\n",
            "tab\tinside",
            "back\\slash",
            "\u0007bell",
            "emoji 🎬",
            "?",
            "-",
            ":",
            "undecided",
            "a: ",
            "multi\n# line",
            "\n starts with a break",
            "\u00a0wide",
            "x".repeat(300));

    private final Random random;
    private final Currency currency;

    private RandomStudio(long seed) {
        random = new Random(seed);
        currency = Currency.getInstance(pick(List.of("KRW", "EUR", "JPY", "KWD")));
    }

    static StudioFolder of(long seed) {
        return new RandomStudio(seed).studio();
    }

    private StudioFolder studio() {
        List<Partner> partners = some(1, 5, this::partner);
        List<Studio> studios = some(1, 3, this::studio);
        List<Stage> stages = some(1, 6, index -> stage(index, pick(studios).id()));
        List<Lease> leases = new ArrayList<>();
        for (Stage stage : stages) {
            leases.add(lease(leases.size(), stage.id(), pick(partners).id()));
        }
        List<Title> titles = some(0, 5, index -> title(index, partners, stages));
        List<Booking> bookings = some(0, 4, index -> booking(index, pick(leases), titles));
        return new StudioFolder(new Lot(house(), studios, stages, leases, bookings), partners, titles)
                .with(launches(titles));
    }

    private LaunchCalendar launches(List<Title> titles) {
        List<LaunchPlan> plans = titles.stream()
                .map(title -> launch(title.id()))
                .filter(plan -> !plan.isEmpty())
                .toList();
        return new LaunchCalendar(hour(), plans);
    }

    private LaunchPlan launch(TitleId title) {
        SortedMap<String, TerritoryLaunch> exceptions = new TreeMap<>();
        some(0, 4, index -> pick(Territories.all()))
                .forEach(territory -> exceptions.put(
                        territory.code(), random.nextInt(3) == 0 ? new TerritoryLaunch.Withheld() : launchDate()));
        return new LaunchPlan(
                title, pick(List.of(LaunchStatus.values())), maybe(this::launchDate), exceptions, texts());
    }

    private LaunchDate launchDate() {
        return new LaunchDate(day(), maybe(this::hour));
    }

    private LaunchHour hour() {
        return random.nextBoolean()
                ? new LaunchHour.Local()
                : new LaunchHour.Everywhere(
                        LocalTime.of(random.nextInt(24), random.nextInt(60)),
                        ZoneId.of(pick(List.of("Asia/Seoul", "America/Los_Angeles", "UTC"))));
    }

    private ContentStudio house() {
        Set<DayOfWeek> week = Arrays.stream(DayOfWeek.values())
                .filter(day -> day == DayOfWeek.MONDAY || random.nextBoolean())
                .collect(Collectors.toSet());
        Set<LocalDate> daysOff = new TreeSet<>(some(0, 4, index -> day()));
        Set<LocalDate> worked = some(0, 4, index -> day()).stream()
                .filter(day -> !daysOff.contains(day))
                .collect(Collectors.toSet());
        return new ContentStudio(
                name(),
                ZoneId.of(pick(List.of("Asia/Seoul", "Europe/Berlin", "Z", "+09:00"))),
                currency,
                new CalendarRule(week, maybe(() -> pick(List.of("KR", "DE", "NO"))), daysOff, worked),
                maybe(this::days));
    }

    private Partner partner(int index) {
        Set<PartnerKind> kinds = EnumSet.of(PartnerKind.LANDLORD, pick(List.of(PartnerKind.values())));
        return new Partner(
                PartnerId.of(id("partner", index)), name(), kinds, maybe(() -> pick(List.of("KR", "NO"))), texts());
    }

    private Studio studio(int index) {
        return new Studio(StudioId.of(id("studio", index)), name(), name(), texts());
    }

    private Stage stage(int index, StudioId studio) {
        return new Stage(
                StageId.of(id("stage", index)),
                studio,
                name(),
                new Area(1 + random.nextInt(300_000)),
                new Height(1 + random.nextInt(3000)),
                Set.copyOf(texts()),
                random.nextBoolean());
    }

    private Lease lease(int index, StageId stage, PartnerId landlord) {
        return new Lease(
                LeaseId.of(id("lease", index)),
                landlord.value(),
                List.of(stage),
                DateRange.ofDays(day(), 400 + random.nextInt(2000)),
                money(),
                pick(List.of(RentPeriod.values())),
                texts(),
                texts());
    }

    private Booking booking(int index, Lease lease, List<Title> titles) {
        DateRange days = DateRange.ofDays(lease.term().from().plusDays(random.nextInt(300)), 3 + random.nextInt(50));
        List<Title> withSets = titles.stream()
                .filter(title -> title.sets().stream().anyMatch(set -> !set.onLocation()))
                .toList();
        Booking.Use use = withSets.isEmpty() || random.nextBoolean()
                ? pick(List.of(new Booking.Maintenance(), new Booking.Other()))
                : forSet(pick(withSets), days);
        return new Booking(
                BookingId.of(id("booking", index)),
                lease.stages().getFirst(),
                pick(List.of(BookingLevel.FIRST_HOLD, BookingLevel.SECOND_HOLD, BookingLevel.THIRD_HOLD)),
                use,
                days,
                maybe(() -> new Area(1)),
                text(),
                random.nextBoolean() ? "" : text());
    }

    private Booking.Use forSet(Title title, DateRange days) {
        FilmSet set =
                pick(title.sets().stream().filter(found -> !found.onLocation()).toList());
        return new Booking.ForSet(
                title.id().value(), set.id().value(), DateRange.of(days.from().plusDays(1), days.to()));
    }

    private Title title(int index, List<Partner> partners, List<Stage> stages) {
        LocalName working = name();
        Phase phase = pick(List.of(Phase.values()));
        return new Title(
                TitleId.of(id("title", index)),
                working,
                pick(List.of(Optional.empty(), Optional.of(working), Optional.of(name()))),
                random.nextBoolean() ? new Format.Film() : new Format.Series(1 + random.nextInt(50)),
                texts(),
                new Source(pick(List.of(Source.Kind.values())), maybe(this::text)),
                phase,
                credits(partners),
                1 + random.nextInt(100),
                maybe(this::day),
                maybe(this::day),
                random.nextInt(3),
                random.nextInt(3),
                1 + random.nextInt(2),
                maybe(this::money),
                some(0, 3, number -> new BlockedDays(days(), text())),
                some(phase.isOpen() ? 1 : 0, random.nextInt(20) == 0 ? 300 : 4, number -> set(number, stages)),
                texts());
    }

    private List<Credit> credits(List<Partner> partners) {
        return texts().stream()
                .flatMap(role -> partners.stream()
                        .filter(partner -> random.nextBoolean())
                        .map(partner -> new Credit(partner.id(), role)))
                .toList();
    }

    private FilmSet set(int index, List<Stage> stages) {
        boolean onLocation = random.nextInt(4) == 0;
        List<SetId> after = index > 0 && random.nextBoolean() ? List.of(SetId.of(id("set", 0))) : List.of();
        return new FilmSet(
                SetId.of(id("set", index)),
                name(),
                onLocation,
                onLocation ? Optional.empty() : maybe(() -> new Area(1 + random.nextInt(300_000))),
                onLocation ? Optional.empty() : maybe(() -> new Height(1 + random.nextInt(3000))),
                onLocation ? Set.of() : Set.copyOf(texts()),
                onLocation
                        ? Set.of()
                        : Set.copyOf(some(0, 2, number -> pick(stages).id().value())),
                onLocation ? 0 : random.nextInt(30),
                1 + random.nextInt(30),
                onLocation ? 0 : random.nextInt(5),
                onLocation ? 0 : random.nextInt(3),
                after);
    }

    private static String id(String kind, int index) {
        return switch (index % 4) {
            case 0 -> kind + "-" + index;
            case 1 -> "000" + index;
            case 2 -> index == 2 ? "no" : "1e" + index;
            default -> "한글_" + kind + "." + index;
        };
    }

    private LocalName name() {
        return random.nextBoolean() ? LocalName.of(text()) : new LocalName(text(), text());
    }

    private String text() {
        return pick(HARD_TEXTS);
    }

    private List<String> texts() {
        return some(0, 4, index -> text()).stream().distinct().toList();
    }

    private Money money() {
        return Money.of(random.nextInt(1_000_000_000), currency);
    }

    private LocalDate day() {
        return LocalDate.of(2019, 1, 1).plusDays(random.nextInt(2000));
    }

    private DateRange days() {
        return DateRange.ofDays(day(), 1 + random.nextInt(500));
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    private <T> List<T> some(int least, int most, IntFunction<T> make) {
        return IntStream.range(0, least + random.nextInt(most - least + 1))
                .mapToObj(make)
                .toList();
    }
}
