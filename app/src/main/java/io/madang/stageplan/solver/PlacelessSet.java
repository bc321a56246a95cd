package io.madang.stageplan.solver;

import io.madang.common.Area;
import io.madang.common.DateRange;
import io.madang.common.Height;
import io.madang.common.Message;
import io.madang.lot.Lease;
import io.madang.lot.Stage;
import io.madang.slate.FilmSet;
import io.madang.slate.SetId;
import io.madang.slate.Title;
import io.madang.slate.TitleId;
import io.madang.stageplan.Placement;
import io.madang.stageplan.Reason;
import io.madang.stageplan.StagePlanProblem;
import io.madang.stageplan.solver.IntegerSlate.Job;
import io.madang.stageplan.solver.IntegerSlate.Show;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Says why a set finds no place at all: first what no stage offers, then what no days offer.
final class PlacelessSet {

    private final StagePlanProblem problem;
    private final IntegerSlate slate;
    private final List<Stage> leased;

    PlacelessSet(IntegerSlate slate) {
        this.slate = slate;
        problem = slate.problem();
        leased = problem.lot().stages().stream()
                .filter(stage -> problem.lot().leasesOf(stage.id()).stream()
                        .anyMatch(lease ->
                                lease.term().overlaps(problem.calendar().within())))
                .toList();
    }

    Reason reason(Job job) {
        Show show = slate.shows().get(job.show());
        FilmSet set = job.set();
        if (set.onLocation()) {
            return days(show, job);
        }
        List<Stage> allowed =
                leased.stream().filter(stage -> Fit.isAllowed(set, stage)).toList();
        if (allowed.isEmpty()) {
            return notLeased(show.title(), set);
        }
        return stages(show.title(), set, allowed).orElseGet(() -> days(show, job));
    }

    private Reason notLeased(Title title, FilmSet set) {
        if (set.allowedStages().isEmpty()) {
            return reason(
                    title, set, Message.of("reason.no-lease", set.name(), title.name()), "reason.no-lease.enough");
        }
        String names = String.join(", ", new TreeSet<>(set.allowedStages()));
        return reason(
                title,
                set,
                Message.of("reason.not-leased", set.name(), title.name(), names),
                "reason.not-leased.enough",
                names);
    }

    private static Optional<Reason> stages(Title title, FilmSet set, List<Stage> allowed) {
        if (none(allowed, stage -> Fit.isLargeEnough(set, stage))) {
            Area largest = allowed.stream()
                    .map(Stage::area)
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            Area needed = set.area().orElseThrow();
            return Optional.of(reason(
                    title,
                    set,
                    Message.of("reason.area", set.name(), title.name(), area(needed), area(largest)),
                    "reason.area.enough",
                    area(needed)));
        }
        if (none(allowed, stage -> Fit.isHighEnough(set, stage))) {
            Height highest = allowed.stream()
                    .map(Stage::clearHeight)
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            Height needed = set.height().orElseThrow();
            return Optional.of(reason(
                    title,
                    set,
                    Message.of("reason.height", set.name(), title.name(), needed.meters(), highest.meters()),
                    "reason.height.enough",
                    needed.meters()));
        }
        return features(title, set, allowed);
    }

    private static Optional<Reason> features(Title title, FilmSet set, List<Stage> allowed) {
        String missing = set.features().stream()
                .filter(feature -> none(allowed, stage -> stage.features().contains(feature)))
                .sorted()
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            return Optional.of(reason(
                    title,
                    set,
                    Message.of("reason.feature", set.name(), title.name(), missing),
                    "reason.feature.enough",
                    missing));
        }
        if (none(allowed, stage -> Fit.fits(set, stage))) {
            Message wish = wish(set);
            return Optional.of(reason(
                    title,
                    set,
                    Message.of("reason.combination", set.name(), title.name(), wish),
                    "reason.combination.enough",
                    wish));
        }
        return Optional.empty();
    }

    /// All the set asks of its stage, in words.
    private static Message wish(FilmSet set) {
        return Message.of(
                "reason.wish",
                set.area().map(area -> (Object) area(area)).orElse("–"),
                set.height().map(height -> (Object) height.meters()).orElse("–"),
                set.features().isEmpty() ? "–" : String.join(", ", new TreeSet<>(set.features())));
    }

    /// A stage would do, but no days: those of the title, of the leases, or of the bookings.
    private Reason days(Show show, Job job) {
        Title title = show.title();
        FilmSet set = job.set();
        BitSet window = new Window(slate.days(), title, set, this::booked).of(show);
        if (window.isEmpty()) {
            return reason(
                    title,
                    set,
                    Message.of(
                            "reason.window",
                            set.name(),
                            title.name(),
                            set.buildDays(),
                            set.shootDays(),
                            set.strikeDays(),
                            problem.calendar().within().last()),
                    "reason.window.enough");
        }
        int first = window.nextSetBit(0);
        LocalDate needed = slate.days().dayAfter(Math.min(slate.days().size(), first + set.workingDays()));
        int longest = longestLease(set, first);
        if (longest < set.workingDays()) {
            return reason(
                    title,
                    set,
                    Message.of("reason.lease", set.name(), title.name(), set.workingDays(), longest),
                    "reason.lease.enough",
                    slate.days().date(first),
                    needed.minusDays(1));
        }
        return reason(
                title,
                set,
                Message.of("reason.booked-out", set.name(), title.name(), set.workingDays()),
                "reason.booked-out.enough",
                set.workingDays());
    }

    private Optional<Placement> booked(TitleId title, SetId set) {
        return slate.jobs().stream()
                .filter(job -> job.set().id().equals(set)
                        && slate.shows().get(job.show()).title().id().equals(title))
                .findFirst()
                .flatMap(Job::booked);
    }

    /// The most working days in a row that a fitting stage is leased, from the first day the set may begin.
    private int longestLease(FilmSet set, int first) {
        int longest = 0;
        for (Stage stage : leased) {
            if (Fit.fits(set, stage)) {
                List<DateRange> terms = LeasedDays.of(problem.lot().leasesOf(stage.id()).stream()
                        .map(Lease::term)
                        .toList());
                for (DateRange term : terms) {
                    int from = Math.max(first, slate.days().firstFrom(term.from()));
                    longest = Math.max(longest, slate.days().firstFrom(term.to()) - from);
                }
            }
        }
        return longest;
    }

    private static boolean none(List<Stage> stages, Predicate<Stage> rule) {
        return stages.stream().noneMatch(rule);
    }

    private static BigDecimal area(Area area) {
        return area.squareMeters();
    }

    private static Reason reason(Title title, FilmSet set, Message why, String enough, Object... values) {
        return new Reason(Optional.of(title.id()), Optional.of(set.id()), why, Message.of(enough, values));
    }
}
