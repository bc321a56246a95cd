package io.madang.stageplan;

import io.madang.common.Area;
import io.madang.common.DateRange;
import io.madang.lot.Booking;
import io.madang.lot.BookingLevel;
import io.madang.lot.CalendarRule;
import io.madang.slate.FilmSet;
import io.madang.stageplan.SmallSlate.Wish;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/// Tiny slates made by a seed, with a little of everything, small enough for exhaustive search.
public final class RandomSlate {

    private final Random random;
    private final int days;
    private final SmallSlate slate;
    private final List<String> stages = new ArrayList<>();

    private RandomSlate(long seed) {
        random = new Random(seed * 7919);
        days = 8 + random.nextInt(5);
        slate = new SmallSlate(days);
    }

    public static SmallSlate of(long seed) {
        return new RandomSlate(seed).make();
    }

    private SmallSlate make() {
        if (chance(30)) {
            Set<DayOfWeek> week = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
            slate.calendar(new CalendarRule(week, Optional.empty(), Set.of(SmallSlate.day(2)), Set.of()));
        }
        int count = 1 + random.nextInt(3);
        for (int number = 0; number < count; number++) {
            String id = "stage" + number;
            stages.add(id);
            slate.stage(id, 4 + random.nextInt(4), chance(40));
            lease(id);
        }
        addTitles();
        if (chance(40)) {
            addBooking();
        }
        return slate;
    }

    private void lease(String id) {
        if (chance(60)) {
            slate.lease(0, days, 7 + random.nextInt(20), id);
            return;
        }
        int seam = 2 + random.nextInt(days - 3);
        int gap = random.nextInt(3);
        slate.lease(0, seam, 7 + random.nextInt(20), id);
        if (seam + gap < days) {
            slate.lease(seam + gap, days, 7 + random.nextInt(20), id);
        }
    }

    private void addTitles() {
        int sets = 2 + random.nextInt(3);
        int titles = 1 + random.nextInt(2);
        for (int title = 0; title < titles; title++) {
            int mine = title == titles - 1 ? sets - title * (sets / titles) : sets / titles;
            List<FilmSet> list = new ArrayList<>();
            for (int set = 0; set < mine; set++) {
                list.add(set(set));
            }
            slate.title(SmallSlate.title("title" + title, wish(), list.toArray(new FilmSet[0])));
        }
    }

    private FilmSet set(int number) {
        String[] after = number > 0 && chance(30) ? new String[] {"set" + (number - 1)} : new String[0];
        if (chance(15)) {
            return SmallSlate.location("set" + number, 1 + random.nextInt(2), after);
        }
        Set<String> allowed = chance(20) ? Set.of(stages.get(random.nextInt(stages.size()))) : Set.of();
        int[] parts = {random.nextInt(2), 1 + random.nextInt(2), random.nextInt(2), chance(25) ? 1 : 0};
        return SmallSlate.set("set" + number, chance(15) ? 0 : 1 + random.nextInt(5), parts, allowed, after);
    }

    private Wish wish() {
        List<DateRange> blocked = new ArrayList<>();
        if (chance(30)) {
            int from = random.nextInt(days - 2);
            blocked.add(SmallSlate.days(from, from + 1 + random.nextInt(2)));
        }
        return new Wish(
                1 + random.nextInt(3),
                chance(30) ? Optional.of(SmallSlate.day(random.nextInt(3))) : Optional.empty(),
                chance(80) ? Optional.of(SmallSlate.day(1 + random.nextInt(6))) : Optional.empty(),
                1 + random.nextInt(2),
                chance(50) ? random.nextInt(30) : 0,
                blocked);
    }

    private void addBooking() {
        int from = random.nextInt(days - 3);
        int length = 1 + random.nextInt(3);
        DateRange booked = SmallSlate.days(from, from + length);
        Booking.Use use = switch (random.nextInt(4)) {
            case 0 -> new Booking.ForSet("title0", "set0", SmallSlate.days(from, from + 1));
            case 1 -> new Booking.ForSet("closed", "set0", SmallSlate.days(from, from + 1));
            case 2 -> new Booking.Maintenance();
            default -> new Booking.Other();
        };
        Optional<Area> area = chance(50) ? Optional.of(Area.ofSquareMeters(1 + random.nextInt(4))) : Optional.empty();
        BookingLevel level = chance(80) ? BookingLevel.CONFIRMED : BookingLevel.FIRST_HOLD;
        slate.booking(stages.get(random.nextInt(stages.size())), booked, use, area, level);
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }
}
