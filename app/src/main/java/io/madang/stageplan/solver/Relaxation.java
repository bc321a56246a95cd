package io.madang.stageplan.solver;

import io.madang.common.DateRange;
import io.madang.common.LocalName;
import io.madang.common.Message;
import io.madang.common.SearchProgress;
import io.madang.lot.CalendarRule;
import io.madang.lot.ContentStudio;
import io.madang.lot.Lease;
import io.madang.lot.Lot;
import io.madang.lot.Stage;
import io.madang.lot.WorkingCalendar;
import io.madang.slate.Title;
import io.madang.stageplan.Objective;
import io.madang.stageplan.Placement;
import io.madang.stageplan.PlanLimits;
import io.madang.stageplan.Reason;
import io.madang.stageplan.StagePlanProblem;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;

/// Says what would make room for a slate that does not fit together: it lets every lease run on, plans for the earliest
/// end of all work, and reads off which lease that plan outruns, and until when.
final class Relaxation {

    private static final double LEAST_SECONDS = 3;

    private final IntegerSlate slate;
    private final StagePlanProblem problem;

    private Relaxation(IntegerSlate slate) {
        this.slate = slate;
        problem = slate.problem();
    }

    static List<Reason> reasons(IntegerSlate slate, SearchClock clock, SearchProgress progress) {
        Relaxation relaxation = new Relaxation(slate);
        IntegerSlate longer = SlateEncoder.encode(relaxation.longer());
        List<Reason> reasons =
                Diagnosis.of(longer).isEmpty() ? relaxation.overruns(longer, limits(clock), progress) : List.of();
        return reasons.isEmpty() ? List.of(relaxation.together()) : reasons;
    }

    private static PlanLimits limits(SearchClock clock) {
        double seconds = Math.max(LEAST_SECONDS, clock.secondsLeft() / 2);
        return new PlanLimits(
                Duration.ofMillis(Math.round(seconds * 1000)),
                Double.isFinite(clock.stepsLeft())
                        ? OptionalDouble.of(Math.max(1, clock.stepsLeft()))
                        : OptionalDouble.empty(),
                clock.limits().seed(),
                clock.limits().threads());
    }

    private Reason together() {
        return new Reason(
                Optional.empty(),
                Optional.empty(),
                Message.of("reason.too-much", slate.jobs().size()),
                Message.of("reason.too-much.enough"));
    }

    /// The same slate with all leases running on, long enough to do everything one after the other.
    private StagePlanProblem longer() {
        DateRange within = problem.calendar().within();
        long work = slate.jobs().stream().mapToLong(job -> job.length()).sum();
        DateRange more = DateRange.of(within.from(), within.to().plusDays(2 * work + 30));
        Lot lot = problem.lot();
        List<Lease> leases =
                lot.leases().stream().map(lease -> running(lease, more.to())).toList();
        CalendarRule rule = lot.house().calendar();
        CalendarRule known = new CalendarRule(rule.week(), Optional.empty(), rule.daysOff(), rule.workingDays());
        List<LocalDate> days = Stream.concat(
                        problem.calendar().days().stream(),
                        WorkingCalendar.of(known, (country, year) -> Set.of(), DateRange.of(within.to(), more.to()))
                                .days()
                                .stream())
                .toList();
        ContentStudio house = lot.house();
        return new StagePlanProblem(
                new Lot(house, lot.studios(), lot.stages(), leases, lot.bookings()),
                problem.titles(),
                new WorkingCalendar(more, days),
                Objective.MAKESPAN);
    }

    private static Lease running(Lease lease, LocalDate to) {
        DateRange term =
                lease.term().to().isBefore(to) ? DateRange.of(lease.term().from(), to) : lease.term();
        return new Lease(
                lease.id(),
                lease.landlord(),
                lease.stages(),
                term,
                lease.rent(),
                lease.period(),
                lease.options(),
                lease.references());
    }

    private List<Reason> overruns(IntegerSlate longer, PlanLimits limits, SearchProgress progress) {
        SearchProgress quiet = new Quiet(progress);
        ExactSearch.Answer answer = new LargeSlateSearch(longer, new SearchClock(limits), quiet).thenExact();
        List<Placement> places = answer.seats().stream()
                .flatMap(seats -> PlanWriter.write(longer, seats).placements().stream())
                .filter(place -> !place.booked())
                .toList();
        List<Reason> reasons = new ArrayList<>();
        for (Stage stage : problem.lot().stages()) {
            places.stream()
                    .filter(place -> place.stage().filter(stage.id()::equals).isPresent() && outruns(stage, place))
                    .max(Comparator.comparing(Placement::strikeTo))
                    .ifPresent(place -> reasons.add(overrun(stage, place)));
        }
        LocalDate end = problem.calendar().within().to();
        if (reasons.isEmpty()) {
            places.stream()
                    .filter(place -> place.strikeTo().isAfter(end))
                    .max(Comparator.comparing(Placement::strikeTo))
                    .ifPresent(place -> reasons.add(late(place, end)));
        }
        return reasons;
    }

    private boolean outruns(Stage stage, Placement place) {
        return LeasedDays.of(problem.lot().leasesOf(stage.id()).stream()
                        .map(Lease::term)
                        .toList())
                .stream()
                .noneMatch(term -> term.contains(place.days()));
    }

    private Reason overrun(Stage stage, Placement place) {
        LocalDate end = problem.lot().leasesOf(stage.id()).stream()
                .map(lease -> lease.term().to())
                .filter(to -> to.isBefore(place.strikeTo()))
                .max(Comparator.naturalOrder())
                .orElse(place.strikeTo());
        LocalDate last = place.days().last();
        return new Reason(
                Optional.empty(),
                Optional.empty(),
                Message.of("reason.overrun", stage.name(), end.minusDays(1), last, set(place), title(place)),
                Message.of("reason.overrun.enough", stage.name(), last));
    }

    private Reason late(Placement place, LocalDate end) {
        LocalDate last = place.days().last();
        return new Reason(
                Optional.empty(),
                Optional.empty(),
                Message.of("reason.stretch", end.minusDays(1), set(place), title(place), last),
                Message.of("reason.stretch.enough", last));
    }

    private LocalName title(Placement place) {
        return problem.titles().stream()
                .filter(title -> title.id().equals(place.title()))
                .map(Title::name)
                .findFirst()
                .orElseThrow();
    }

    private LocalName set(Placement place) {
        return problem.titles().stream()
                .filter(title -> title.id().equals(place.title()))
                .flatMap(title -> title.sets().stream())
                .filter(set -> set.id().equals(place.set()))
                .map(set -> set.name())
                .findFirst()
                .orElseThrow();
    }

    /// The costs of the relaxed slate are no news for whoever waits for the real one, but stopping is.
    private record Quiet(SearchProgress progress) implements SearchProgress {
        @Override
        public void improved(long cost, long bound, double seconds) {}

        @Override
        public boolean isStopped() {
            return progress.isStopped();
        }
    }
}
