package io.madang.stageplan.solver;

import io.madang.common.DateRange;
import io.madang.common.Money;
import io.madang.lot.Booking;
import io.madang.lot.Lot;
import io.madang.lot.Stage;
import io.madang.lot.StageRent;
import io.madang.slate.Title;
import io.madang.stageplan.Forecast;
import io.madang.stageplan.Placement;
import io.madang.stageplan.StagePlan;
import io.madang.stageplan.StagePlanProblem;
import io.madang.stageplan.StageUse;
import io.madang.stageplan.solver.IntegerSlate.Job;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Turns a solution in integers back into a plan with dates, forecasts and the use of each stage.
final class PlanWriter {

    private static final Comparator<Placement> ORDER = Comparator.comparing(Placement::buildFrom)
            .thenComparing(Placement::shootFrom)
            .thenComparing(Placement::title)
            .thenComparing(Placement::set);

    private final StagePlanProblem problem;

    private PlanWriter(StagePlanProblem problem) {
        this.problem = problem;
    }

    static StagePlan write(IntegerSlate slate, Seats seats) {
        return of(
                slate.problem(),
                slate.jobs().stream().map(job -> placement(slate, job, seats)).toList());
    }

    /// The plan that these placements make.
    static StagePlan of(StagePlanProblem problem, List<Placement> placements) {
        PlanWriter writer = new PlanWriter(problem);
        List<Placement> sorted = placements.stream().sorted(ORDER).toList();
        return new StagePlan(sorted, writer.forecasts(sorted), writer.uses(sorted));
    }

    private static Placement placement(IntegerSlate slate, Job job, Seats seats) {
        if (job.booked().isPresent()) {
            return job.booked().get();
        }
        DayLine days = slate.days();
        int start = seats.start()[job.number()];
        int floor = seats.floor()[job.number()];
        return new Placement(
                slate.shows().get(job.show()).title().id(),
                job.set().id(),
                floor < 0
                        ? Optional.empty()
                        : Optional.of(slate.floors().get(floor).stage().id()),
                days.date(start),
                days.date(start + job.build()),
                days.dayAfter(job.wrap(start)),
                days.dayAfter(start + job.length()),
                false);
    }

    private List<Forecast> forecasts(List<Placement> placements) {
        HoldUps holdUps = new HoldUps(problem, placements);
        return problem.titles().stream()
                .map(title -> forecast(title, placements, holdUps))
                .toList();
    }

    private static Forecast forecast(Title title, List<Placement> placements, HoldUps holdUps) {
        LocalDate wrap = placements.stream()
                .filter(placement -> placement.title().equals(title.id()))
                .map(Placement::shootTo)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate launch = wrap.plusDays(title.daysFromWrapToLaunch());
        long late = title.targetLaunch()
                .map(target -> Math.max(0, ChronoUnit.DAYS.between(target, launch)))
                .orElse(0L);
        return new Forecast(title.id(), wrap, launch, Math.toIntExact(late), holdUps.of(title));
    }

    private List<StageUse> uses(List<Placement> placements) {
        StageRent rent = StageRent.of(problem.lot());
        return problem.lot().stages().stream()
                .filter(stage -> !problem.lot().leasesOf(stage.id()).isEmpty())
                .map(stage -> use(stage, placements, rent))
                .toList();
    }

    private StageUse use(Stage stage, List<Placement> placements, StageRent rent) {
        Lot lot = problem.lot();
        BitSet leased = days(lot.leasesOf(stage.id()).stream().map(lease -> lease.term()));
        BitSet used = days(Stream.concat(
                placements.stream()
                        .filter(placement ->
                                placement.stage().filter(stage.id()::equals).isPresent())
                        .map(Placement::days),
                lot.bookings().stream()
                        .filter(Booking::isConfirmed)
                        .filter(booking -> booking.stage().equals(stage.id()))
                        .map(Booking::days)));
        used.and(leased);
        Money whole = rent.of(stage.id(), problem.calendar().within());
        Money allocated = whole.minus(whole);
        LocalDate first = problem.calendar().within().from();
        for (int from = used.nextSetBit(0); from >= 0; ) {
            int to = used.nextClearBit(from);
            allocated = allocated.plus(rent.of(stage.id(), DateRange.of(first.plusDays(from), first.plusDays(to))));
            from = used.nextSetBit(to);
        }
        return new StageUse(stage.id(), leased.cardinality(), used.cardinality(), allocated, whole.minus(allocated));
    }

    /// The calendar days of these ranges within the planned stretch, counted from its first.
    private BitSet days(Stream<DateRange> ranges) {
        DateRange within = problem.calendar().within();
        BitSet days = new BitSet();
        ranges.flatMap(range -> range.intersection(within).stream())
                .forEach(range -> days.set((int) ChronoUnit.DAYS.between(within.from(), range.from()), (int)
                        ChronoUnit.DAYS.between(within.from(), range.to())));
        return days;
    }
}
