package io.madang.stageplan.solver;

import io.madang.common.DateRange;
import io.madang.common.Money;
import io.madang.lot.Booking;
import io.madang.lot.Booking.ForSet;
import io.madang.lot.Stage;
import io.madang.lot.StageRent;
import io.madang.slate.FilmSet;
import io.madang.slate.SetId;
import io.madang.slate.Title;
import io.madang.slate.TitleId;
import io.madang.stageplan.Placement;
import io.madang.stageplan.StagePlanProblem;
import io.madang.stageplan.solver.IntegerSlate.Floor;
import io.madang.stageplan.solver.IntegerSlate.Job;
import io.madang.stageplan.solver.IntegerSlate.Show;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Turns a stage-plan problem into integers.
final class SlateEncoder {

    private record SetKey(String title, String set) {}

    private final StagePlanProblem problem;
    private final DayLine days;
    private final StageRent rent;
    private final Map<SetKey, Booking> fixed = new HashMap<>();

    private SlateEncoder(StagePlanProblem problem) {
        this.problem = problem;
        days = new DayLine(problem.calendar());
        rent = StageRent.of(problem.lot());
    }

    static IntegerSlate encode(StagePlanProblem problem) {
        return new SlateEncoder(problem).encode();
    }

    private IntegerSlate encode() {
        problem.lot().bookings().stream().filter(Booking::isConfirmed).forEach(booking -> {
            if (booking.use() instanceof ForSet(String title, String set, DateRange shoot)) {
                fixed.putIfAbsent(new SetKey(title, set), booking);
            }
        });
        List<Floor> floors = floors();
        StartFinder starts = new StartFinder(problem, days, floors, rents(floors));
        List<Show> shows = new ArrayList<>();
        List<Job> jobs = new ArrayList<>();
        for (Title title : problem.titles()) {
            Show show = show(title, shows.size(), jobs.size());
            shows.add(show);
            for (FilmSet set : title.sets()) {
                jobs.add(job(show, set, jobs.size(), starts));
            }
        }
        return new IntegerSlate(problem, days, shows, jobs, floors);
    }

    private List<Floor> floors() {
        return FloorReader.read(problem.lot(), days);
    }

    private List<RentTable> rents(List<Floor> floors) {
        return floors.stream()
                .map(floor -> new RentTable(rent, floor.stage(), days))
                .toList();
    }

    private Show show(Title title, int number, int firstJob) {
        List<Integer> jobs = new ArrayList<>();
        int[] unitLoad = new int[days.size()];
        LocalDate bookedWrap = days.within().from();
        for (FilmSet set : title.sets()) {
            jobs.add(firstJob + jobs.size());
            Optional<Placement> booked = booked(title.id(), set.id());
            if (booked.isPresent()) {
                DateRange shoot = booked.get().shoot();
                bookedWrap = bookedWrap.isAfter(shoot.to()) ? bookedWrap : shoot.to();
                for (int day = days.firstFrom(shoot.from()); day < days.firstFrom(shoot.to()); day++) {
                    unitLoad[day] = Math.min(title.units(), unitLoad[day] + 1);
                }
            }
        }
        return new Show(
                number,
                title,
                jobs,
                title.units(),
                unitLoad,
                launches(title, bookedWrap),
                title.targetLaunch().map(days::offset).orElse(Integer.MAX_VALUE),
                title.costOfDayLate().map(money -> money.minor()).orElse(0L));
    }

    private int[] launches(Title title, LocalDate bookedWrap) {
        int[] launches = new int[days.size() + 1];
        for (int end = 0; end < launches.length; end++) {
            LocalDate wrap = end == 0 ? bookedWrap : days.dayAfter(end);
            LocalDate last = wrap.isAfter(bookedWrap) ? wrap : bookedWrap;
            launches[end] = days.offset(last.plusDays(title.daysFromWrapToLaunch()));
        }
        return launches;
    }

    private Job job(Show show, FilmSet set, int number, StartFinder starts) {
        Title title = show.title();
        Optional<Placement> booked = booked(title.id(), set.id());
        Job bare = new Job(
                number,
                show.number(),
                set,
                set.buildDays(),
                set.shootDays(),
                set.strikeDays(),
                unbookedBefore(show, set),
                List.of(),
                booked,
                booked.isPresent() ? bookedRent(title.id(), set.id()) : 0);
        return booked.isPresent()
                ? bare
                : bare.withOptions(starts.options(bare, new Window(days, title, set, this::booked).of(show)));
    }

    private long bookedRent(TitleId title, SetId set) {
        Booking booking = Objects.requireNonNull(fixed.get(new SetKey(title.value(), set.value())));
        Stage stage = Objects.requireNonNull(problem.lot().stagesById().get(booking.stage()));
        Money whole = rent.of(booking.stage(), booking.days());
        return whole.share(FloorReader.areaOf(booking, stage), stage.area().hundredths())
                .minor();
    }

    private List<Integer> unbookedBefore(Show show, FilmSet set) {
        List<FilmSet> sets = show.title().sets();
        List<Integer> before = new ArrayList<>();
        for (int index = 0; index < sets.size(); index++) {
            SetId id = sets.get(index).id();
            if (set.after().contains(id) && booked(show.title().id(), id).isEmpty()) {
                before.add(show.jobs().get(index));
            }
        }
        return before;
    }

    private Optional<Placement> booked(TitleId title, SetId set) {
        return Optional.ofNullable(fixed.get(new SetKey(title.value(), set.value())))
                .map(booking -> placement(title, set, booking));
    }

    private static Placement placement(TitleId title, SetId set, Booking booking) {
        DateRange shoot = ((ForSet) booking.use()).shoot();
        return new Placement(
                title,
                set,
                Optional.of(booking.stage()),
                booking.days().from(),
                shoot.from(),
                shoot.to(),
                booking.days().to(),
                true);
    }
}
