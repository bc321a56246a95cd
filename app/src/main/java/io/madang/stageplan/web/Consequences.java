package io.madang.stageplan.web;

import io.madang.common.DateRange;
import io.madang.common.Message;
import io.madang.common.Money;
import io.madang.lot.Booking;
import io.madang.lot.PublicHolidays;
import io.madang.lot.Stage;
import io.madang.lot.StageId;
import io.madang.lot.StageRent;
import io.madang.lot.WorkingCalendar;
import io.madang.platform.web.Words;
import io.madang.slate.FilmSet;
import io.madang.slate.SetId;
import io.madang.slate.Title;
import io.madang.stageplan.Placement;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What a moved booking changes besides the stage and the days: money, working days, the launch, the title's rules.
public final class Consequences {

    /// One consequence in words.
    ///
    /// @param tone `good`, `warn`, `bad` or nothing
    public record Effect(String text, String tone) {}

    private final Snapshot now;
    private final PublicHolidays holidays;
    private final Words words;

    Consequences(Snapshot now, PublicHolidays holidays, Words words) {
        this.now = now;
        this.holidays = holidays;
        this.words = words;
    }

    List<Effect> of(Booking before, Booking after) {
        List<Effect> effects = new ArrayList<>();
        money(before, after).ifPresent(effects::add);
        workingDays(before, after).ifPresent(effects::add);
        leaseEnd(after).ifPresent(effects::add);
        effects.addAll(holds(after));
        if (after.use() instanceof Booking.ForSet set) {
            now.title(set.title()).ifPresent(title -> effects.addAll(titleRules(title, set, after.stage())));
            now.title(set.title()).flatMap(title -> launch(title, set)).ifPresent(effects::add);
        }
        return effects;
    }

    private Optional<Effect> money(Booking before, Booking after) {
        StageRent rent = now.rent();
        Money old = rent.of(before.stage(), before.days());
        Money changed = rent.of(after.stage(), after.days());
        Money more = changed.minus(old);
        if (more.minor() == 0) {
            return Optional.of(new Effect(words.say("page.effect.same-rent", words.money(changed)), ""));
        }
        String sign = more.isNegative() ? "" : "+";
        String text = words.say("page.effect.rent", words.money(old), words.money(changed), sign + words.money(more));
        return Optional.of(new Effect(text, more.isNegative() ? "good" : "warn"));
    }

    private Optional<Effect> workingDays(Booking before, Booking after) {
        long old = workingDays(before.days());
        long changed = workingDays(after.days());
        return old == changed
                ? Optional.empty()
                : Optional.of(new Effect(
                        words.say("page.effect.working-days", old, changed), changed < old ? "bad" : "good"));
    }

    private long workingDays(DateRange days) {
        return WorkingCalendar.of(now.lot().house().calendar(), holidays, days)
                .days()
                .size();
    }

    private Optional<Effect> leaseEnd(Booking after) {
        return now.lot().leasesOf(after.stage()).stream()
                .filter(lease -> lease.term().contains(after.days()))
                .findFirst()
                .map(lease -> new Effect(
                        words.say(
                                "page.effect.lease",
                                words.date(lease.term().last()),
                                ChronoUnit.DAYS.between(
                                        after.days().to(), lease.term().to())),
                        ""));
    }

    private List<Effect> holds(Booking after) {
        return now.lot().bookings().stream()
                .filter(other -> !other.id().equals(after.id()) && !other.isConfirmed())
                .filter(other ->
                        other.stage().equals(after.stage()) && other.days().overlaps(after.days()))
                .map(other -> new Effect(
                        words.say(
                                "page.effect.hold", words.say(other.level()), other.holder(), words.days(other.days())),
                        "warn"))
                .toList();
    }

    private List<Effect> titleRules(Title title, Booking.ForSet set, StageId stage) {
        List<Effect> effects = new ArrayList<>();
        title.blocked().stream()
                .filter(blocked -> blocked.days().overlaps(set.shoot()))
                .map(blocked -> words.say("page.effect.blocked", words.days(blocked.days()), blocked.reason()))
                .forEach(text -> effects.add(new Effect(text, "bad")));
        title.earliestStart()
                .filter(first -> set.shoot().from().isBefore(first))
                .ifPresent(
                        first -> effects.add(new Effect(words.say("page.effect.too-early", words.date(first)), "bad")));
        now.set(set.title(), set.set()).ifPresent(film -> {
            fit(film, stage).ifPresent(effects::add);
            effects.addAll(order(title, film, set.shoot()));
        });
        return effects;
    }

    private Optional<Effect> fit(FilmSet set, StageId id) {
        return Optional.ofNullable(now.lot().stagesById().get(id))
                .filter(stage -> !fits(set, stage))
                .map(stage -> new Effect(
                        words.say("page.effect.no-fit", set.name(), stage.name(), words.area(stage.area())), "bad"));
    }

    private static boolean fits(FilmSet set, Stage stage) {
        return set.area().map(area -> area.compareTo(stage.area()) <= 0).orElse(true)
                && set.height()
                        .map(height -> height.compareTo(stage.clearHeight()) <= 0)
                        .orElse(true)
                && stage.features().containsAll(set.features())
                && (set.allowedStages().isEmpty()
                        || set.allowedStages().contains(stage.id().value()));
    }

    private List<Effect> order(Title title, FilmSet set, DateRange shoot) {
        Map<String, DateRange> shoots = shoots(title);
        List<Effect> effects = new ArrayList<>();
        for (SetId earlier : set.after()) {
            Optional.ofNullable(shoots.get(earlier.value()))
                    .filter(days -> days.to().isAfter(shoot.from()))
                    .ifPresent(days -> effects.add(orderEffect(title, earlier, set.id())));
        }
        for (FilmSet later : title.sets()) {
            Optional.ofNullable(shoots.get(later.id().value()))
                    .filter(days ->
                            later.after().contains(set.id()) && days.from().isBefore(shoot.to()))
                    .ifPresent(days -> effects.add(orderEffect(title, set.id(), later.id())));
        }
        return effects;
    }

    private Effect orderEffect(Title title, SetId first, SetId second) {
        String key = title.id().value();
        Message text =
                Message.of("page.effect.order", now.setName(key, first.value()), now.setName(key, second.value()));
        return new Effect(words.say(text), "bad");
    }

    private Optional<Effect> launch(Title title, Booking.ForSet moved) {
        Map<String, DateRange> shoots = shoots(title);
        Optional<LocalDate> before = wrap(shoots.values());
        shoots.put(moved.set(), moved.shoot());
        Optional<LocalDate> after = wrap(shoots.values());
        if (before.isEmpty() || after.isEmpty() || before.equals(after)) {
            return Optional.empty();
        }
        LocalDate launch = after.get().plusDays(title.daysFromWrapToLaunch());
        LocalDate old = before.get().plusDays(title.daysFromWrapToLaunch());
        long late = title.targetLaunch()
                .map(target -> Math.max(0, ChronoUnit.DAYS.between(target, launch)))
                .orElse(0L);
        String text = words.say("page.effect.launch", title.name(), words.date(old), words.date(launch), late);
        return Optional.of(new Effect(text, late > 0 ? "bad" : launch.isAfter(old) ? "warn" : "good"));
    }

    /// The shooting days of each set: as booked, else as planned.
    private Map<String, DateRange> shoots(Title title) {
        Map<String, DateRange> shoots = new TreeMap<>();
        now.plan()
                .map(plan -> plan.placementsOf(title.id()))
                .orElse(List.<Placement>of())
                .forEach(placement -> shoots.put(placement.set().value(), placement.shoot()));
        now.lot().bookings().stream().filter(Booking::isConfirmed).forEach(booking -> {
            if (booking.use() instanceof Booking.ForSet(String key, String set, DateRange shoot)
                    && key.equals(title.id().value())) {
                shoots.put(set, shoot);
            }
        });
        return shoots;
    }

    private static Optional<LocalDate> wrap(Collection<DateRange> shoots) {
        return shoots.stream().map(DateRange::to).max(Comparator.naturalOrder());
    }
}
